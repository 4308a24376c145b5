import type { Process } from '../../stores/process';
import { shortDate } from '../ui/date-words';

/**
 * What an interview is called in lists: employer and role as far as known, else its day.
 * @example "Larkfield Instruments, Service Coordinator"
 */
export function processName({ facts }: Process): string {
  const stated = [facts.employer, facts.role].filter(Boolean).join(', ');
  if (stated) return stated;
  const [first] = facts.interviewers;
  if (first?.name) return `Interview with ${first.name}`;
  return facts.date ? `Interview on ${shortDate(facts.date)}` : 'An interview without a date yet';
}
