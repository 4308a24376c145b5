import { closedDays } from '../../domain/business-days';
import type { Facts } from '../../domain/interview';
import type { IsoMoment } from '../../domain/iso-date';
import { dueDate } from '../../domain/promise';
import type { Process } from '../../stores/notebook';
import { closedDaysOf } from '../../stores/process';
import { dayOf, sayDate, sayTime, shortDate, timeOf } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';

/** What they said about when to expect an answer, where the fields are not: on paper, and in a copy. */
export function sayPromise({ promise, invited, signal, asksNoContact, date }: Facts, { closedDays: own, office }: Pick<Process, 'closedDays' | 'office'>): string {
  const closed = closedDays(closedDaysOf({ closedDays: own, ...(office && { office }) }), office?.weekend);
  const due = promise && dueDate(promise, date, closed);
  return [
    due && ('due' in due ? `They said you would hear by ${sayDate(due.due)}.` : 'They named no day.'),
    invited && (invited.mode === 'on' ? `They asked you to write on ${sayDate(invited.on)}.` : `They asked you to write if you have heard nothing by ${sayDate(invited.on)}.`),
    asksNoContact ? 'They asked not to be contacted.' : signal === 'we-will-contact' && 'They said they would contact you.',
  ].filter(Boolean).join(' ');
}

/** From when "tomorrow" counts. @example "As of Tue 3 March 2026, 18:20." */
export function sayAsOf(now: IsoMoment, clock: ClockStyle): string {
  const today = dayOf(now);
  return `As of ${shortDate(today)} ${today.slice(0, 4)}, ${sayTime(timeOf(now), clock)}.`;
}
