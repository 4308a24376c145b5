import { clamped, type StepDraft } from '../process/draft-step';
import { addDays } from '../../iso-date';
import { LIMITS } from '../limits';
import { movedOn } from './moved-on';
import { afterEmail } from './question-gap';
import type { Situation } from '../process/situation';
import { from, latestOf, type Marked, plusDays, rolled } from '../process/trail';

/**
 * The day they said so. Their own news ends it, a mere reply does not (K4c, U23); where it stands as
 * their signal still, the two weeks begin anew with what they wrote last.
 */
export function toldToWait({ facts, log }: Situation): Marked | undefined {
  if (log.lastOwnNews?.news === 'we-will-contact') return from(log.lastOwnNews.day, 'from-said-day');
  return facts.signal === 'we-will-contact' ? from(log.lastOwnNews?.day ?? facts.date, 'from-said-day') : undefined;
}

/** Its letter went before the two weeks were over, and they have answered it: the waiting is done with. */
const isAnsweredEarly = ({ log }: Situation, { day: said }: Marked): boolean =>
  log.status.some(({ day, ms, kinds }) =>
    day >= said && day < addDays(said, LIMITS.quietDays) && kinds.includes('M7d') && log.lastIn !== undefined && log.lastIn.ms > ms);

/** Its one question has gone: any, once the two weeks were over. */
const isSpent = ({ log }: Situation, { day: said }: Marked): boolean => log.status.some(({ day }) => day >= addDays(said, LIMITS.quietDays));

/**
 * WC1: "we will contact you", no day named. Two quiet weeks, then one question, then moved on
 * (K4c, A27, U23). A question that they answered after those weeks spends it.
 */
export function weWillContact(situation: Situation): StepDraft | undefined {
  const { closed, log, today } = situation;
  const said = toldToWait(situation);
  if (!said || isAnsweredEarly(situation, said)) return undefined;
  const spent = isSpent(situation, said);
  if (log.unanswered >= LIMITS.unansweredStatus || (spent && log.unanswered > 0)) return movedOn(situation);
  if (spent) return undefined;
  const earliest = latestOf(rolled(plusDays(said, LIMITS.quietDays), closed), afterEmail(situation));
  return clamped({
    rule: 'WC1',
    kind: 'M7d',
    to: situation.reader,
    state: today < earliest.day ? 'hold' : undefined,
    earliest,
    ideal: earliest,
    latest: rolled(plusDays(said, LIMITS.quietLatestDays), closed),
  });
}
