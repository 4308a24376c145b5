import { clamped, type StatusDraft } from '../process/draft-step';
import { LIMITS } from '../limits';
import { movedOn } from './no-answer';
import { afterQuestion } from './question-gap';
import type { Situation } from '../process/situation';
import { from, latestOf, type Marked, plusDays, rolled } from '../process/trail';

/** The day they said so, as long as no other news has come since (K4c, U23). */
function saidOn({ facts, log }: Situation): Marked | undefined {
  if (log.lastNews?.news === 'we-will-contact') return from(log.lastNews.day, 'from-said-day');
  const stands = facts.signal === 'we-will-contact' && !(log.lastNews && log.lastNews.day > facts.date);
  return stands ? from(facts.date, 'from-said-day') : undefined;
}

/**
 * WC1: "we will contact you", no day named. Two quiet weeks, then one question, then moved on
 * (K4c, A27, U23). A question that they answered after those weeks spends it.
 */
export function weWillContact(situation: Situation): StatusDraft | undefined {
  const { closed, log, today } = situation;
  const said = saidOn(situation);
  if (!said) return undefined;
  if (log.unanswered > 0) return movedOn(situation);
  const quietUntil = rolled(plusDays(said, LIMITS.quietDays), closed);
  if (log.status.some(({ day }) => day >= quietUntil.day)) return undefined;
  const earliest = latestOf(quietUntil, afterQuestion(situation));
  return clamped({
    rule: 'WC1',
    kind: 'M7d',
    state: today < earliest.day ? 'hold' : undefined,
    earliest,
    ideal: earliest,
    latest: rolled(plusDays(said, LIMITS.quietLatestDays), closed),
  });
}
