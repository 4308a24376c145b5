import type { StepDraft } from '../process/draft-step';
import { LIMITS } from '../limits';
import { clamped } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { from, plusBusinessDays, rolled } from '../process/trail';
import type { RuleId } from '../step';
import { answersTo, type Received } from './outcome';

/** The days of an answer: that day at best, the next business day at the latest, at any hour (A35). */
export function promptReply(situation: Situation, received: Received, rule: RuleId): StepDraft {
  const day = from(received.message.day, 'from-received');
  return clamped({
    rule,
    kind: received.reply,
    to: answersTo(situation, received),
    earliest: day,
    ideal: rolled(day, situation.closed),
    latest: plusBusinessDays(day, LIMITS.replyWithin, situation.closed),
    anyHour: true,
    rolls: true,
  });
}

/** UP1: an update, an invitation or a request of theirs is answered the same business day (L13 to L15, T23). */
export const replyToNews = (situation: Situation, received: Received): StepDraft => promptReply(situation, received, 'UP1');
