import type { Dated, Incoming } from '../contact-log';
import { isOut } from '../contact-log';
import type { Situation } from './situation';

/** The message that brought the outcome: the last of that kind, else the last received (A42). */
function received({ entries, facts, now }: Situation): Dated<Incoming> | undefined {
  const incoming = entries.filter((entry): entry is Dated<Incoming> => !isOut(entry) && entry.ms <= now);
  return incoming.findLast(({ news }) => news === facts.outcome) ?? incoming.at(-1);
}

/**
 * Whether status questions are open. An offer or a rejection ends them; an update, a next round or
 * a request for information until something has been sent after it (A15). The rules that answer
 * them are not in this build: see docs/decisions/0103.
 */
export function isPending(situation: Situation): boolean {
  const { outcome = 'pending' } = situation.facts;
  if (outcome === 'pending') return true;
  if (outcome === 'offer' || outcome === 'rejection') return false;
  const news = received(situation);
  return !!news && situation.entries.some((entry) =>
    isOut(entry) && entry.ms <= situation.now && situation.entries.indexOf(entry) > situation.entries.indexOf(news));
}
