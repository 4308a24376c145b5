import { closedDays } from '../../domain/business-days';
import type { Facts } from '../../domain/interview';
import type { dueDate } from '../../domain/promise';
import type { Process } from '../../stores/notebook';
import { closedDaysOf } from '../../stores/process';

const NOTHING: Process['facts'] = { interviewers: [], log: [] };

/** How a promised phrase comes to a day: fetched for those who have a promise in their notes. */
export const loadDueDate = (): Promise<typeof dueDate> => import('../../domain/promise').then((promise) => promise.dueDate);

/**
 * The facts as a letter says them: what they promised ("by the end of next week") as its day.
 * A letter can be begun before the interview's date is known; then the date is asked for.
 */
export function letterFacts(process: Process | undefined, due: typeof dueDate | undefined): Facts {
  const facts = process?.facts ?? NOTHING;
  const { promise, date } = facts;
  const named = due && process && promise && date
    && due(promise, date, closedDays(closedDaysOf(process), process.office?.weekend));
  return (named && 'due' in named ? { ...facts, promise: { ...promise, phrase: named.due } } : facts) as Facts;
}
