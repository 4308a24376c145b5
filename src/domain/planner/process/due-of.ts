import type { ClosedDays } from '../../business-days';
import type { Facts } from '../../interview';
import { type DueDate, dueDate } from '../../promise';
import type { Frame } from './situation';
import { type Note, skipping } from './trail';

/** D with its reasons; nothing where they named no day. */
export function dueOf({ promise, date }: Facts, closed: ClosedDays): Frame['due'] {
  if (!promise) return undefined;
  const skipped: Note[] = [];
  const read: DueDate = dueDate(promise, date, closed, skipping(skipped));
  if (!('due' in read)) return undefined;
  const why: Note[] = [{ id: 'due-day', from: promise.saidOn ?? date, to: read.due }, ...skipped];
  return { day: read.due, why };
}
