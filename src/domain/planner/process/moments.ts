import { isBusinessDay } from '../../business-days';
import { addDays, type IsoDate, type IsoMoment } from '../../iso-date';
import { momentOf, wallTimeOf } from '../../zoned-time';
import { LIMITS } from '../limits';
import type { When } from '../step';
import { at, type Frame, HOUR, type Situation } from './situation';
import { type Marked, type Note, plusBusinessDays, rolled } from './trail';

/** An instant, in ms, with its day on the interviewer's clock and its reasons. */
export type MarkedMoment = Marked & { ms: number };

/** The day of an instant, in ms, on the interviewer's calendar. */
export const dayOfMoment = ({ facts }: Frame, ms: number): IsoDate => wallTimeOf(ms, facts.tz).date;

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

/**
 * Now, in place of an ideal that has passed; at night eight in the morning instead, if that is
 * within 24 hours of the interview's end (guidance A48, U3).
 */
export function nextGoodMoment(situation: Situation, ideal: { ms: number; why: readonly Note[] }): MarkedMoment {
  const { facts: { tz }, now, today, end } = situation;
  const { date, time } = wallTimeOf(now, tz);
  const moved: Note = { id: 'moved-to-now', from: momentOf(ideal.ms, tz), to: momentOf(now, tz) };
  const why: readonly Note[] = [...ideal.why, moved];
  if (time >= LIMITS.nightEnds && time < LIMITS.nightBegins) return { day: today, ms: now, why };
  const eight = at(situation, time < LIMITS.nightEnds ? date : addDays(date, 1), LIMITS.nightEnds);
  if (eight > end + LIMITS.thanksGoodHours * HOUR) return { day: today, ms: now, why };
  return momentAt(situation, eight, [...why, { id: 'out-of-night', to: momentOf(eight, tz) as IsoMoment }]);
}
