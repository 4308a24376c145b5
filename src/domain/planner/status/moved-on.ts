import { isCall } from '../../contact-log';
import { LIMITS } from '../limits';
import type { StepDraft } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { from, type Marked, plusBusinessDays, plusDays } from '../process/trail';

const conclusion = (earliest: Marked, { today }: Situation): StepDraft => ({
  rule: 'MV1',
  earliest,
  state: today < earliest.day ? undefined : 'movedOn',
});

/** MV1: no question is left, and the last message has gone unanswered long enough, a call sooner (WT14, A19). */
export function movedOn(situation: Situation): StepDraft | undefined {
  const { lastOut } = situation.log;
  if (!lastOut) return undefined;
  const wait = isCall(lastOut) ? LIMITS.moveOnAfterCall : LIMITS.moveOnAfter;
  return conclusion(plusBusinessDays(from(lastOut.day, 'from-last-message'), wait, situation.closed), situation);
}

/** MV1 in place of a question that nobody sent for sixty days past its latest day, or as long as its rule says (A28, U7). */
export function givenUp({ latest, goneFrom }: StepDraft, situation: Situation): StepDraft | undefined {
  const gone = goneFrom ?? (latest && plusDays(from(latest.day, 'from-latest'), LIMITS.giveUpDays));
  return gone && situation.today >= gone.day ? conclusion(gone, situation) : undefined;
}
