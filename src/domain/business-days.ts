import { addDays, type IsoDate, weekday } from './iso-date';

/** Days on which the employer does not work, besides Saturday and Sunday (guidance A56). */
export type ClosedDays = ReadonlySet<IsoDate>;

/** A day that a count or a roll passed over, and why. */
export type Skipped = { day: IsoDate; because: 'weekend' | 'closed' };

/** Hears of each day that a call passes over, so that a moved date can say why. */
export type OnSkip = (skipped: Skipped) => void;

const whyClosed = (day: IsoDate, closed: ClosedDays): Skipped['because'] | undefined =>
  weekday(day) > 5 ? 'weekend' : closed.has(day) ? 'closed' : undefined;

/** Monday to Friday and not closed (guidance Definitions). */
export const isBusinessDay = (day: IsoDate, closed: ClosedDays): boolean => !whyClosed(day, closed);

/**
 * The n-th business day strictly after `day`; for 0 the day itself or, where it is no
 * business day, the next one (guidance Definitions, `addBD` and `roll`).
 * @example addBusinessDays('2026-03-06', 1, new Set()) // '2026-03-09', a Monday
 */
export function addBusinessDays(day: IsoDate, n: number, closed: ClosedDays, onSkip?: OnSkip): IsoDate {
  let left = n;
  for (let next = n ? addDays(day, 1) : day; ; next = addDays(next, 1)) {
    const because = whyClosed(next, closed);
    if (because) onSkip?.({ day: next, because });
    else if (--left < 1) return next;
  }
}

/** The day itself if it is a business day, otherwise the next one (guidance Definitions, `roll`). */
export const roll = (day: IsoDate, closed: ClosedDays, onSkip?: OnSkip): IsoDate =>
  addBusinessDays(day, 0, closed, onSkip);

/** The day itself if it is a business day, otherwise the last one before it. */
export function rollBack(day: IsoDate, closed: ClosedDays, onSkip?: OnSkip): IsoDate {
  for (let last = day; ; last = addDays(last, -1)) {
    const because = whyClosed(last, closed);
    if (!because) return last;
    onSkip?.({ day: last, because });
  }
}
