import { addDays, type IsoDate, weekday } from './iso-date';

/** When the employer does not work: single days, and the days of the weekend, 1 for Monday to 7 (guidance A56). */
export type ClosedDays = { days: ReadonlySet<IsoDate>; weekend: readonly number[] };

/** Saturday and Sunday. */
export const WEEKEND: readonly number[] = [6, 7];

/**
 * Closed days out of what was stated. A weekend that leaves no day to work on counts as Saturday and Sunday.
 * @example closedDays(['2026-04-03'], [5, 6]) // Good Friday, and every Friday and Saturday
 */
export const closedDays = (days: Iterable<IsoDate> = [], weekend: readonly number[] = WEEKEND): ClosedDays => ({
  days: new Set(days),
  weekend: [1, 2, 3, 4, 5, 6, 7].every((day) => weekend.includes(day)) ? WEEKEND : weekend,
});

/** A day that a count or a roll passed over, and why. */
export type Skipped = { day: IsoDate; because: 'weekend' | 'closed' };

/** Hears of each day that a call passes over, so that a moved date can say why. */
export type OnSkip = (skipped: Skipped) => void;

const whyClosed = (day: IsoDate, closed: ClosedDays): Skipped['because'] | undefined =>
  closed.weekend.includes(weekday(day)) ? 'weekend' : closed.days.has(day) ? 'closed' : undefined;

/** No day of the weekend and not closed (guidance Definitions). */
export const isBusinessDay = (day: IsoDate, closed: ClosedDays): boolean => !whyClosed(day, closed);

/**
 * The n-th business day strictly after `day`; for 0 the day itself or, where it is no
 * business day, the next one (guidance Definitions, `addBD` and `roll`).
 * @example addBusinessDays('2026-03-06', 1, closedDays()) // '2026-03-09', a Monday
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
