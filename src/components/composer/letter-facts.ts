import type { Facts } from '../../domain/interview';
import { dueDate } from '../../domain/promise';
import type { Process } from '../../stores/notebook';

const NOTHING: Process['facts'] = { interviewers: [], log: [] };

/**
 * The facts as a letter says them: what they promised ("by the end of next week") as its day.
 * A letter can be begun before the interview's date is known; then the date is asked for.
 */
export function letterFacts(process: Process | undefined): Facts {
  const facts = process?.facts ?? NOTHING;
  const { promise, date } = facts;
  const named = promise && date && dueDate(promise, date, process?.closedDays ?? []);
  return (named && 'due' in named ? { ...facts, promise: { ...promise, phrase: named.due } } : facts) as Facts;
}
