import { type Dated, type Incoming, isOut, type News } from '../../contact-log';
import type { Situation } from '../process/situation';

const ENDS: ReadonlySet<News | undefined> = new Set<News>(['offer', 'rejection', 'next-round']);

/** The message that brought the outcome: the last of that kind, else the last received (A42). */
function received({ entries, facts, now }: Situation): Dated<Incoming> | undefined {
  const incoming = entries.filter((entry): entry is Dated<Incoming> => !isOut(entry) && entry.ms <= now);
  return incoming.findLast(({ news }) => news === facts.outcome) ?? incoming.at(-1);
}

/**
 * Whether status questions are open. An offer or a rejection ends them; an update, a next round or
 * a request for information until something has been sent after it (A15). While nobody has stated an
 * outcome, news in the log of an offer, a rejection or a next round ends them too: nobody asks where
 * they stand the day after. The rules that answer news come later (docs/decisions/0103).
 */
export function isPending(situation: Situation): boolean {
  const { facts: { outcome }, log, entries, now } = situation;
  if (outcome === 'pending') return true;
  if (!outcome) return !ENDS.has(log.lastNews?.news);
  if (outcome === 'offer' || outcome === 'rejection') return false;
  const news = received(situation);
  return !!news && entries.slice(entries.indexOf(news)).some((entry) => isOut(entry) && entry.ms <= now);
}
