import { addBusinessDays, type ClosedDays, type OnSkip, roll } from '../../business-days';
import { addDays, type IsoDate } from '../../iso-date';
import type { TraceEntry, TraceId } from '../step';

/** A reason before it is known which of a step's dates it ends up in. */
export type Note = Omit<TraceEntry, 'about'>;

/** The notes as entries that say which of the step's dates they speak of. */
export const about = (part: TraceEntry['about'], why: readonly Note[] = []): TraceEntry[] =>
  why.map((note) => ({ ...note, about: part }));

/**
 * A day together with the reasons why it stands there, in the order in which they arose. Where an
 * instant is meant, in ms, it is one of that day (guidance A58).
 */
export type Marked = { day: IsoDate; ms?: number; why: readonly Note[] };

/** Notes what a count passed over: each closed day by itself, weekends once. */
const noting = (notes: Note[], weekend: TraceId, closedDay: TraceId): OnSkip => ({ day, because }) => {
  if (because === 'closed') notes.push({ id: closedDay, values: { day } });
  else if (!notes.some(({ id }) => id === weekend)) notes.push({ id: weekend });
};

/** Notes what a count in business days, or a roll, passes over. */
export const skipping = (notes: Note[]): OnSkip => noting(notes, 'skipped-weekend', 'skipped-closed-day');

/** A day to count from, with the reason for counting from it. */
export const from = (day: IsoDate, id: TraceId): Marked => ({ day, why: [{ id, to: day }] });

/** So many calendar days later. */
export function plusDays({ day, why }: Marked, n: number): Marked {
  const to = addDays(day, n);
  return { day: to, why: [...why, { id: 'days-later', from: day, to, values: { n } }] };
}

/** The n-th business day after it; closed days and weekends on the way are named. */
export function plusBusinessDays({ day, why }: Marked, n: number, closed: ClosedDays): Marked {
  const skipped: Note[] = [];
  const to = addBusinessDays(day, n, closed, skipping(skipped));
  const id = n > 1 ? 'business-days-later' : 'next-business-day';
  return { day: to, why: [...why, { id, from: day, to, values: { n } }, ...skipped] };
}

/** The day itself or, where it is no business day, the next one, saying why it moved. */
export function rolled({ day, why }: Marked, closed: ClosedDays): Marked {
  const moved: Note[] = [];
  const to = roll(day, closed, noting(moved, 'rolled-over-weekend', 'rolled-over-closed-day'));
  if (to === day) return { day, why };
  return { day: to, why: [...why, ...moved, { id: 'rolled', from: day, to }] };
}

/** The latest of several days, with its reasons; of equal ones the first. */
export const latestOf = (first: Marked, ...others: readonly (Marked | undefined)[]): Marked =>
  others.reduce<Marked>((best, next) => (next && next.day > best.day ? next : best), first);

/** Moves a day to another one for a reason of its own. */
export const movedTo = ({ day, why }: Marked, to: IsoDate, id: TraceId): Marked =>
  ({ day: to, why: [...why, { id, from: day, to }] });
