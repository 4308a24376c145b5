import { isBusinessDay } from '../../business-days';
import { momentOf, wallTimeOf } from '../../zoned-time';
import { LIMITS } from '../limits';
import type { When } from '../step';
import { at, dayOfMoment, type Frame, type Situation } from './situation';
import { type Marked, type Note, plusBusinessDays, rolled } from './trail';

/** An instant, in ms, with its day on the interviewer's clock and its reasons. */
export type MarkedMoment = Marked & { ms: number };

/** An instant, in ms, as a marked one. */
export const momentAt = (frame: Frame, ms: number, why: readonly Note[]): MarkedMoment => ({ day: dayOfMoment(frame, ms), ms, why });

/** A day, or an instant on the interviewer's clock, as a step states it. */
export const whenOf = ({ facts }: Frame, { day, ms }: Marked): When => (ms === undefined ? day : momentOf(ms, facts.tz));

/** The instant itself inside office hours, otherwise the next one at which they open (guidance A20, A46). */
export function intoOfficeHours(frame: Frame, { ms, why }: MarkedMoment): MarkedMoment {
  const { date, time } = wallTimeOf(ms, frame.facts.tz);
  if (isBusinessDay(date, frame.closed) && time >= LIMITS.officeOpens && time <= LIMITS.officeCloses) return { day: date, ms, why };
  const late = isBusinessDay(date, frame.closed) && time > LIMITS.officeCloses;
  const start: Marked = { day: date, why: [...why, { id: late ? 'office-closed' : 'into-office-hours' }] };
  const { day, why: moved } = late ? plusBusinessDays(start, 1, frame.closed) : rolled(start, frame.closed);
  return { day, ms: at(frame, day, LIMITS.officeOpens), why: moved };
}

/** The next moment in office hours: now, or nine o'clock of the next sending day (guidance A20, A40). */
export const nextOfficeMoment = (situation: Situation): number =>
  Math.max(situation.now, at(situation, situation.sending.day, LIMITS.officeOpens));
