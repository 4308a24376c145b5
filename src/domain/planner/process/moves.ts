import { type ClosedDays, rollBack } from '../../business-days';
import { addDays } from '../../iso-date';
import type { TraceId } from '../step';
import { type Marked, type Note, skipping } from './trail';

/** The last business day before it. */
export function businessDayBefore({ day, why }: Marked, closed: ClosedDays): Marked {
  const skipped: Note[] = [];
  const to = rollBack(addDays(day, -1), closed, skipping(skipped));
  return { day: to, why: [...why, { id: 'business-day-before', from: day, to }, ...skipped] };
}

/** Whether one comes before the other: by instants where both are instants, else by days (guidance A48, A58). */
export const isBefore = (one: Marked, other: Marked): boolean =>
  one.ms !== undefined && other.ms !== undefined ? one.ms < other.ms : one.day < other.day;

/** Moves it to where another one stands, an instant if that is one, for a reason of its own. */
export const movedToWhere = (moved: Marked, to: Marked, id: TraceId): Marked => ({
  ...to,
  why: [...moved.why, { id, from: moved.day, to: to.day }],
});
