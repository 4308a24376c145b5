import type { MessageKind } from '../../composer/message-kind';
import { doneBy, type StepDraft } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { plainStep, stepToday } from '../process/step-today';
import type { Step } from '../step';
import { networkLink } from './network-link';
import { acceptance, decline, feedbackRequest, isDecided, offerQuestions } from './offer';
import { type Received, receivedOutcome, sentAfter } from './outcome';
import { replyToRejection } from './rejection';
import { promptReply, replyToNews } from './reply-to-news';

/** The reply that is still owed for an outcome, as its rule sees it; one that is scheduled is owed still (U14, U35). */
export function openReply(situation: Situation): StepDraft | undefined {
  const received = receivedOutcome(situation);
  const reply = received && sentAfter(situation, received, received.reply);
  const isOpen = received && !(reply && reply.ms <= situation.now) && !isAnsweredOtherwise(situation, received);
  return isOpen ? replyOf(situation, received) : undefined;
}

/** An offer that was accepted or declined in writing needs no receipt any more (U29). */
const isAnsweredOtherwise = (situation: Situation, received: Received): boolean =>
  received.outcome === 'offer' && !sentAfter(situation, received, received.reply) && sentAfter(situation, received, 'M19', 'M20') !== undefined;

function replyOf(situation: Situation, received: Received): StepDraft {
  if (received.outcome === 'rejection') return replyToRejection(situation, received);
  return received.outcome === 'offer' ? promptReply(situation, received, 'OF1') : replyToNews(situation, received);
}

/** The step of a draft: done by the message that it asks for, once that has gone or waits to go; else as it stands today. */
function stepOf(situation: Situation, received: Received, draft: StepDraft | undefined, ...kinds: MessageKind[]): Step[] {
  if (!draft) return [];
  const message = sentAfter(situation, received, ...kinds);
  if (!message) return [stepToday(draft, situation)];
  return [doneBy(message, plainStep(draft, situation, 'done'), situation)];
}

/** OF2 ends with a decision; what was asked before it stays to be seen (A23). */
const questionsStep = (situation: Situation, received: Received): Step[] =>
  stepOf(situation, received, offerQuestions(situation, received), 'M17', 'M18')
    .filter(({ state }) => state === 'done' || !isDecided(situation, received));

function offerSteps(situation: Situation, received: Received): Step[] {
  return [
    ...questionsStep(situation, received),
    ...stepOf(situation, received, acceptance(situation, received), 'M19'),
    ...stepOf(situation, received, decline(situation, received), 'M20'),
    ...stepOf(situation, received, feedbackRequest(situation, received), 'M22'),
  ];
}

/** What an outcome asks for: the reply to it, what an offer needs, and a link in the end (UP1, OF1 to OF5, RJ1, RL1). */
export function outcomeSteps(situation: Situation): Step[] {
  const received = receivedOutcome(situation);
  if (!received) return [];
  const { outcome, reply } = received;
  return [
    ...(isAnsweredOtherwise(situation, received) ? [] : stepOf(situation, received, replyOf(situation, received), reply)),
    ...(outcome === 'offer' ? offerSteps(situation, received) : []),
    ...(outcome === 'offer' || outcome === 'rejection' ? stepOf(situation, received, networkLink(situation, received), 'M23') : []),
  ];
}

