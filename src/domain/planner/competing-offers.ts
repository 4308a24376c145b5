import { addBusinessDays, type ClosedDays, rollBack } from '../business-days';
import { addDays, type IsoDate } from '../iso-date';
import { LIMITS } from './limits';

/** How far the other employer, B, has come: all talks are over, or another one is still to come. */
export type Stage = 'deciding' | 'another-round';

/** A day, and whether it has passed. */
export type LastDay = { day: IsoDate; isPast: boolean };

/** The last safe days when A's offer has a deadline and B has not decided. */
export type Collision = {
  /** To tell B about the offer, so that they can still do something. */
  tell: LastDay;
  /** To ask A for more time, so that they can still answer. */
  ask: LastDay;
  /** To decide, and write it to A. */
  decide: LastDay;
  /** What B has said about when: in good time, too close to A's deadline to be waited for, after it, or nothing. */
  answer: 'before' | 'close' | 'after' | 'unknown';
  /** B means to answer in time: the first day on which telling them is due if nothing has come. */
  tellIfSilent?: IsoDate;
};

export type CollisionQuestion = {
  today: IsoDate;
  /** The last day A gave. */
  deadline: IsoDate;
  stage: Stage;
  /** The day by which B said it would be heard. */
  due?: IsoDate | undefined;
  /** When A and B do not work. */
  closedAtA: ClosedDays;
  closedAtB: ClosedDays;
};

/** The n-th business day before a day. */
function businessDaysBefore(day: IsoDate, n: number, closed: ClosedDays): IsoDate {
  return n === 0 ? rollBack(day, closed) : businessDaysBefore(addDays(rollBack(day, closed), -1), n - 1, closed);
}

/** B's own day can be waited for only if there are still days enough to tell them once it has passed. */
function answerOf(due: IsoDate | undefined, silent: IsoDate | undefined, { tell, decide }: { tell: IsoDate; decide: IsoDate }): Collision['answer'] {
  if (!due || !silent) return 'unknown';
  if (due >= decide) return 'after';
  return silent <= tell ? 'before' : 'close';
}

/**
 * Two employers whose days collide (evidence, Situation 16). The answer to A must reach an office that is
 * open; A needs a day or two for a yes or no to more time; B needs days to bring its decision forward, and
 * more of them where a talk is still to come. The counts are ours.
 * @example collision({ today: '2026-03-09', deadline: '2026-03-20', stage: 'deciding', closedAtA, closedAtB })
 * // decide by Fri 20 March, ask A by Wed 18, tell B by Tue 17
 */
export function collision({ today, deadline, stage, due, closedAtA, closedAtB }: CollisionQuestion): Collision {
  const decide = rollBack(deadline, closedAtA);
  const ask = businessDaysBefore(decide, LIMITS.askForTime, closedAtA);
  const tell = businessDaysBefore(decide, LIMITS.tellOther[stage === 'deciding' ? 0 : 1], closedAtB);
  const last = (day: IsoDate): LastDay => ({ day, isPast: day < today });
  const silent = due && addBusinessDays(due, 1, closedAtB);
  const answer = answerOf(due, silent, { tell, decide });
  return { tell: last(tell), ask: last(ask), decide: last(decide), answer, ...(answer === 'before' && silent && { tellIfSilent: silent }) };
}
