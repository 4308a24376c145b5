import type { Situation } from '../process/situation';
import type { Marked } from '../process/trail';

/**
 * D with its reasons, as long as it counts: no news has come after it was given, and no status
 * message has gone out after it (guidance A11, A60). News of the very day may have brought it.
 */
export function livePromise({ due, facts, log }: Situation): Marked | undefined {
  if (!due) return undefined;
  const given = facts.promise?.saidOn ?? facts.date;
  const overtaken = log.lastNews && log.lastNews.day > given;
  const asked = log.status.some(({ day }) => day > due.day);
  return overtaken || asked ? undefined : due;
}
