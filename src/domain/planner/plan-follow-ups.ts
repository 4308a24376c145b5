import { isOutside, isStatus } from '../contact-log';
import { type Application, type Facts, isApplication } from '../interview';
import { msOfMoment, wallTimeOf } from '../zoned-time';
import { alongsideSteps } from './alongside/alongside-steps';
import { applicationSteps } from './application';
import { refuseImpossible } from './check-facts';
import { isPending } from './outcomes/outcome';
import { openReply, outcomeSteps } from './outcomes/outcome-steps';
import type { StepDraft } from './process/draft-step';
import type { Situation } from './process/situation';
import { situationNow } from './process/situation-now';
import { stepToday } from './process/step-today';
import { callInstead } from './status/call';
import { forecast } from './status/forecast';
import { whereTheyStand } from './status/interest';
import { situationSteps } from './situations/situation-steps';
import { doneStatusSteps, statusInForce } from './status/status';
import type { PlanOptions, RuleId, Step } from './step';
import { planThankYous } from './thank-you/thank-you';

export { checkFacts, ImpossibleFacts, type Problem } from './check-facts';
export { withOutcome } from './outcome-in-force';

/** Whether a message to the reader waits to go out, so that no other is proposed (A63). */
const readerWaits = ({ scheduled, reader }: Situation): boolean =>
  scheduled.some((message) => !isOutside(message) && (!message.with || !reader || message.with === reader || isStatus(message)));

/** Steps to others, and answers to news, which no waiting message holds back (A49, U35). */
const NEVER_WITHHELD: ReadonlySet<RuleId> = new Set(['NW1', 'UP1', 'OF1', 'RJ1']);

/** Whether the step would be proposed while another message to its reader waits (A63, U31). */
const isWithheld = ({ state, rule }: Step, situation: Situation): boolean =>
  (state === 'due' || state === 'late' || state === 'overdue') && !NEVER_WITHHELD.has(rule) && readerWaits(situation);

/** What stands beside the question in force as another way to ask it: a call, or a direct word (A16, WS1). */
const alternatives = (situation: Situation, inForce: StepDraft | undefined): Step[] =>
  [callInstead(situation, inForce), whereTheyStand(situation, inForce)]
    .flatMap((draft) => (draft ? [stepToday(draft, situation)] : []));

/** After "please do not contact us" even a thank-you may be left out. */
const leftToThem = (step: Step): Step => (step.state === 'done' ? step : {
  ...step, optional: true, trace: [{ id: 'asked-not-to-write', about: 'step' }, ...step.trace],
});

/** The line about a missed call is that day's question: it takes the place of another one until its own day is over (A51). */
const asksToday = ({ rule, state, doneAt }: Step, { facts: { tz }, today }: Situation): boolean =>
  rule === 'CA1' && (state === 'due' || (doneAt !== undefined && wallTimeOf(msOfMoment(doneAt), tz).date === today));

function interviewSteps(situation: Situation): Step[] {
  const inForce = statusInForce(situation);
  const { steps: thanks, owed, merged } = planThankYous(situation, inForce);
  const asked = doneStatusSteps(situation);
  const step = inForce && stepToday(inForce, situation);
  const withheld = !!step && isWithheld(step, situation);
  const isDone = asked.some(({ rule, scheduled }) => scheduled && rule === step?.rule);
  const own = situationSteps(situation);
  const open = step && !merged && !withheld && !isDone && !(step.state !== 'future' && own.some((one) => asksToday(one, situation))) ? [step, ...alternatives(situation, inForce)] : [];
  const beside = [...alongsideSteps(situation, { draft: inForce, step, merged }), ...outcomeSteps(situation)];
  const reply = isPending(situation) ? undefined : openReply(situation);
  return [
    ...(situation.facts.asksNoContact ? thanks.map(leftToThem) : thanks),
    ...[...beside, ...own, ...asked, ...open].filter((each) => !isWithheld(each, situation)),
    ...forecast(situation, { owed, inForce, merged, withheld, reply }),
  ];
}

/** An application has a day and no interview: its own day stands in for one, and is never spoken of (AP1). */
function planApplication(facts: Application, options: PlanOptions): Step[] {
  const situation = situationNow({ ...facts, date: facts.appliedOn, start: '00:00' }, options);
  return [...applicationSteps(facts, situation), ...outcomeSteps(situation)].filter((step) => !isWithheld(step, situation));
}

/**
 * What to do about one process and when: the steps that are done, the ones to do, and the forecast
 * of what follows if nothing comes back (guidance RULES with their Settled readings). Pure: the
 * clock and the closed days are arguments, words are not its business.
 *
 * The steps come in this order: one thank-you per interviewer, in the order of the facts; what runs
 * beside it; what an outcome asks for; status questions that have been asked; the one status step in
 * force with its alternatives; the forecast. Days of a step are on the interviewer's calendar, moments
 * carry the offset of the interviewer's zone.
 *
 * @param facts an interview, or an application without one
 * @throws ImpossibleFacts when the facts cannot be planned with; `checkFacts` says why beforehand
 * @example
 * planFollowUps(
 *   { date: '2026-03-03', start: '10:00', tz: 'UTC', interviewers: [], log: [] },
 *   { now: '2026-03-03T11:30Z', holidays: [] },
 * )[0] // { rule: 'TY1', kind: 'M1', ideal: '2026-03-03T15:00+00:00', state: 'future', … }
 * @example
 * planFollowUps(
 *   { appliedOn: '2026-03-03', tz: 'UTC', interviewers: [], log: [] },
 *   { now: '2026-03-10T09:00Z' },
 * )[0] // { rule: 'AP1', kind: 'M24', earliest: '2026-03-10', ideal: '2026-03-13', … }
 */
export function planFollowUps(facts: Facts | Application, options: PlanOptions): Step[] {
  refuseImpossible(facts, options.now);
  return isApplication(facts) ? planApplication(facts, options) : interviewSteps(situationNow(facts, options));
}
