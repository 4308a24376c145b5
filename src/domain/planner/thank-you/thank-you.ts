import type { Dated, Outgoing } from '../../contact-log';
import { isFinal } from '../outcomes/outcome';
import { openReply } from '../outcomes/outcome-steps';
import { doneBy, type StepDraft } from '../process/draft-step';
import type { Frame, Situation } from '../process/situation';
import { situationBefore } from '../process/situation-at';
import type { Step } from '../step';
import { thankYouTimes } from './thank-you-rule';
import { mergedStep, mergesToday } from './merged-step';
import { stepFor } from './thank-you-step';
import { thankYouToday } from './thank-you-today';
import { everyone, isWaiting, type Person, readerAmong, thankedBy } from './thanked-by';

/** A thank-you that has gone, or will: its rule's own dates, not moved to now (U15, U32). */
function doneStep(situation: Situation, person: Person, message: Dated<Outgoing>): Step {
  const times = thankYouTimes(situationBefore(situation, message));
  return doneBy(message, stepFor(situation, person, { ...times, state: 'done' }), situation);
}

export type ThankYouPlan = {
  steps: Step[];
  /** Still to be sent, listed or not while another message to the same person waits (A63). */
  owed: Step[];
  /** One of them asks the first question as well, so NT1 is not listed by itself (A10). */
  merged: boolean;
};

/** Everyone who is owed thanks but for the one whom a reply to the outcome will thank (U14, U33). */
function stillOwed(situation: Situation, thanked: ReadonlyMap<Person, unknown>): Person[] {
  const left = everyone(situation).filter((person) => !thanked.has(person));
  const reply = isFinal(situation) ? openReply(situation) : undefined;
  if (!reply) return left;
  const reader = everyone(situation).includes(reply.to) ? reply.to : left[0];
  return left.filter((person) => person !== reader);
}

/**
 * One step for each interviewer, in the order of the facts: done, by a thank-you or by a reply that
 * counts as one, or still to do (A8, A9, A44).
 */
export function planThankYous(situation: Situation, status: StepDraft | undefined): ThankYouPlan {
  const thanked = thankedBy(situation);
  const left = stillOwed(situation, thanked);
  const reader = readerAmong(situation, left);
  const today = thankYouToday(situation, thankYouTimes(situation));
  const merged = left.includes(reader) && thanked.size === 0 && status?.rule === 'NT1' && mergesToday(situation, today.rule);
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
