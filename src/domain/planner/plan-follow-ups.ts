import { isStatus } from '../contact-log';
import type { Facts } from '../interview';
import type { IsoDate, IsoMoment } from '../iso-date';
import { msOfMoment, toMinute } from '../zoned-time';
import { refuseImpossible } from './check-facts';
import { dueOf } from './process/due-of';
import { forecast } from './status/forecast';
import { frameOf, type Situation } from './process/situation';
import { entriesOf, situationAt } from './process/situation-at';
import { doneStatusSteps, statusInForce } from './status/status';
import type { Step } from './step';
import { stepToday } from './process/step-today';
import { planThankYous } from './thank-you/thank-you';

export { checkFacts, ImpossibleFacts, type Problem } from './check-facts';

/** Whether a message to the reader waits to go out, so that no other is proposed (A63). */
const readerWaits = ({ scheduled, reader }: Situation): boolean =>
  scheduled.some((message) => !message.with || !reader || message.with === reader || isStatus(message));

/** Whether the step would be proposed while another message to its reader waits (A63, U31). */
const isWithheld = ({ state }: Step, situation: Situation): boolean =>
  (state === 'due' || state === 'overdue') && readerWaits(situation);

/**
 * What to do about one process and when: the steps that are done, the ones to do, and the forecast
 * of what follows if nothing comes back (guidance RULES with their Settled readings). Pure: the
 * clock and the closed days are arguments, words are not its business.
 *
 * The steps come in this order: one thank-you per interviewer, in the order of the facts; status
 * questions that have been asked; the one status step in force; the forecast. Days of a step are on
 * the interviewer's calendar, moments carry the offset of the interviewer's zone.
 *
 * @param holidays days on which the employer does not work, besides Saturday and Sunday
 * @throws ImpossibleFacts when the facts cannot be planned with; `checkFacts` says why beforehand
 * @example
 * planFollowUps(
 *   { date: '2026-03-03', start: '10:00', tz: 'UTC', interviewers: [], log: [] },
 *   { now: '2026-03-03T11:30Z', holidays: [] },
 * )[0] // { rule: 'TY1', kind: 'M1', ideal: '2026-03-03T15:00+00:00', state: 'future', … }
 */
export function planFollowUps(
  facts: Facts, { now, holidays = [] }: { now: IsoMoment; holidays?: readonly IsoDate[] },
): Step[] {
  refuseImpossible(facts);
  const ms = toMinute(msOfMoment(now));
  const closed = new Set(holidays);
  const situation = situationAt(frameOf(facts, closed, dueOf(facts, closed), entriesOf(facts, ms)), ms);
  const inForce = statusInForce(situation);
  const { steps: thanks, owed, merged } = planThankYous(situation, inForce);
  const asked = doneStatusSteps(situation);
  const step = inForce && stepToday(inForce, situation);
  const withheld = !!step && isWithheld(step, situation);
  const isDone = asked.some(({ rule, scheduled }) => scheduled && rule === step?.rule);
  const status = step && !merged && !withheld && !isDone ? [step] : [];
  return [...thanks, ...asked, ...status, ...forecast(situation, { owed, inForce, merged, withheld })];
}
