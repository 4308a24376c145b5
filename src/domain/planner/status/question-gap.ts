import { LIMITS } from '../limits';
import type { Situation } from '../process/situation';
import { from, type Marked, plusBusinessDays } from '../process/trail';

/** The first day that keeps the gap from the last status message, where there is one (A19, A25). */
export function afterQuestion({ log, closed }: Situation): Marked | undefined {
  const last = log.status.at(-1);
  return last && plusBusinessDays(from(last.day, 'from-last-question'), LIMITS.statusGap, closed);
}
