import type { Situation } from '../process/situation';
import type { Marked } from '../process/trail';

/**
 * D with its reasons, until news comes after it was given (guidance A11): after the interview, or on a
 * later day than the one that is stated, since the news of that day may have brought it.
 */
export function promiseUntilNews({ due, facts: { promise }, log }: Situation): Marked | undefined {
  const said = promise?.saidOn;
  return log.lastNews && (said === undefined || log.lastNews.day > said) ? undefined : due;
}

/** D with its reasons, as long as it counts: until news, or a status message after it (guidance A11, A60). */
export function livePromise(situation: Situation): Marked | undefined {
  const due = promiseUntilNews(situation);
  return due && situation.log.status.some(({ day }) => day > due.day) ? undefined : due;
}
