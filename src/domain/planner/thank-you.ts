import type { LetterKind } from '../composer/message-kind';
import { type Dated, isThanks, type Outgoing } from '../contact-log';
import { addDays, laterOf } from '../iso-date';
import { momentOf } from '../zoned-time';
import { about, doneBy, type StatusDraft } from './draft-step';
import { LIMITS } from './limits';
import { timelineDays } from './no-timeline';
import { type Frame, type Situation, situationBefore } from './situation';
import type { Step, When } from './step';
import { type MarkedMoment, thankYouTimes } from './thank-you-times';
import { type ThankYouToday, thankYouToday } from './thank-you-today';
import { everyone, isWaiting, type Person, readerAmong, thankedBy } from './thanked-by';

/** M1p from two interviewers on; without interest where the job is not wanted (A8, A9). */
const thanksKind = ({ facts }: Frame): 'M1' | 'M1p' | 'M2' =>
  facts.wantsJob === false ? 'M2' : facts.interviewers.length > 1 ? 'M1p' : 'M1';

/** The step of a thank-you's times. Where they named a day and no time, its dates are days (U18). */
function stepFor(situation: Situation, person: Person, times: ThankYouToday): Step {
  const { rule, earliest, ideal, latest, goodUntil, alternative, day, label, why, state } = times;
  const { tz } = situation.facts;
  const when = ({ ms }: MarkedMoment): When => day ?? momentOf(ms, tz);
  return {
    rule,
    kind: thanksKind(situation),
    ...(person && { to: person }),
    earliest: when(earliest),
    ideal: day && state === 'overdue' ? situation.today : when(ideal),
    ...(latest && { latest: when(latest) }),
    ...(goodUntil && { goodUntil: momentOf(goodUntil.ms, tz) }),
    ...(alternative && { alternative: momentOf(alternative.ms, tz) }),
    state,
    forecast: false,
    trace: [
      ...about('step', label ? [label, ...why] : why), ...about('earliest', earliest.why),
      ...about('step', alternative?.why), ...about('ideal', ideal.why),
      ...about('latest', goodUntil?.why), ...about('latest', latest !== goodUntil ? latest?.why : []),
    ],
  };
}

/** A thank-you that has gone, or will: its rule's own dates, not moved to now (U15, U32). */
function doneStep(situation: Situation, person: Person, message: Dated<Outgoing>): Step {
  const times = thankYouTimes(situationBefore(situation, message));
  return doneBy(message, isThanks, stepFor(situation, person, { ...times, state: 'done' }), situation);
}

/**
 * Whether late thanks and the first question become one message: NT1 is in force, nobody has been
 * thanked, and both the week and NT1's own earliest day have come (TY7, A10, U1).
 */
function mergesWith(status: StatusDraft | undefined, situation: Situation, rule: Step['rule']): boolean {
  if (rule !== 'TY7' || status?.rule !== 'NT1' || thankedBy(situation).size) return false;
  const { today, facts } = situation;
  return today >= laterOf(addDays(facts.date, LIMITS.mergeAfterDays), timelineDays(situation).earliest.day);
}

/** Thanks and the first question in one message, on the next sending day (A10, U2, U18). */
function mergedStep(situation: Situation, person: Person): Step {
  const kind: LetterKind = thanksKind(situation) === 'M1p' ? 'M1p+M7b' : 'M1+M7b';
  const { day, why } = situation.sending;
  return {
    rule: 'TY7', kind, ...(person && { to: person }), earliest: day, ideal: day, state: 'overdue', forecast: false,
    trace: [...about('step', [{ id: 'two-days-over' }, { id: 'asks-as-well' }]), ...about('ideal', why)],
  };
}

export type ThankYouPlan = {
  steps: Step[];
  /** Still to be sent, listed or not while another message to the same person waits (A63). */
  owed: Step[];
  /** One of them asks the first question as well, so NT1 is not listed by itself (A10). */
  merged: boolean;
};

/**
 * One step for each interviewer, in the order of the facts: done, or still to do (A8, A9).
 */
export function planThankYous(situation: Situation, status: StatusDraft | undefined): ThankYouPlan {
  const thanked = thankedBy(situation);
  const left = everyone(situation).filter((person) => !thanked.has(person));
  const reader = readerAmong(situation, left);
  const today = thankYouToday(situation);
  const merged = left.includes(reader) && mergesWith(status, situation, today.rule);
  const stepTo = (person: Person): Step =>
    merged && person === reader ? mergedStep(situation, person) : stepFor(situation, person, today);
  const owed = left.map(stepTo);
  const listed = owed.filter(({ to, state }) => state === 'future' || !isWaiting(situation, to));
  const done = [...thanked].filter(([person]) => everyone(situation).includes(person))
    .map(([person, message]) => doneStep(situation, person, message));
  return { steps: inOrder(situation, [...done, ...listed]), owed, merged };
}

function inOrder(frame: Frame, steps: Step[]): Step[] {
  const people = everyone(frame);
  return steps.sort((one, other) => people.indexOf(one.to) - people.indexOf(other.to));
}
