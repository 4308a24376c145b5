import { addDays, weekday as weekdayNumber } from '../../domain/iso-date';
import type { ClockTime, IsoDate, IsoMoment } from '../../domain/iso-date';
import type { When } from '../../domain/planner/step';

/**
 * Dates and times as people say them. The names are ours: building an Intl formatter costs a
 * slow phone more than the whole first answer (docs/decisions/0003-no-intl-before-the-first-answer.md).
 */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July',
  'August', 'September', 'October', 'November', 'December',
] as const;

/** How this person's locale writes the clock. */
export type ClockStyle = '24-hour' | '12-hour';

export const dayOf = (when: When): IsoDate => when.slice(0, 10) as IsoDate;
export const isMoment = (when: When): when is IsoMoment => when.length > 10;
/** The wall-clock time of a moment, in the offset it carries. */
export const timeOf = (moment: IsoMoment): ClockTime => moment.slice(11, 16) as ClockTime;

const dayNumber = (day: IsoDate) => Number(day.slice(8));
const monthName = (day: IsoDate) => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
const weekday = (day: IsoDate) => WEEKDAYS[weekdayNumber(day) % 7] ?? '';

/**
 * The day in full; with its year where that is not the present one.
 * @example sayDate('2026-03-03') // "Tuesday 3 March"
 */
export function sayDate(day: IsoDate, now?: string): string {
  const year = now && now.slice(0, 4) !== day.slice(0, 4) ? ` ${day.slice(0, 4)}` : '';
  return `${weekday(day)} ${dayNumber(day)} ${monthName(day)}${year}`;
}

/** @example shortDate('2026-03-03') // "Tue 3 March" */
export const shortDate = (day: IsoDate): string =>
  `${weekday(day).slice(0, 3)} ${dayNumber(day)} ${monthName(day)}`;

/** @example tinyDate('2026-03-03') // "Tue 3 Mar" */
export const tinyDate = (day: IsoDate): string =>
  `${weekday(day).slice(0, 3)} ${dayNumber(day)} ${monthName(day).slice(0, 3)}`;

/** @example sayTime('09:00', '24-hour') // "9:00"; in 12-hour style "9:00 am" */
export function sayTime(time: ClockTime, style: ClockStyle): string {
  const hour = Number(time.slice(0, 2));
  const minute = time.slice(3, 5);
  if (style === '24-hour') return `${hour}:${minute}`;
  return `${hour % 12 || 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`;
}

/**
 * A day as one would say it today.
 * @example nearDay('2026-03-04', '2026-03-03') // "tomorrow, Wednesday"
 */
export function nearDay(day: IsoDate, today: IsoDate): string {
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return `tomorrow, ${weekday(day)}`;
  if (day === addDays(today, -1)) return `yesterday, ${weekday(day)}`;
  return shortDate(day);
}

/**
 * A step's date with its clock time where it has one.
 * @example sayWhen('2026-03-04T09:00+00:00', '24-hour') // "Wed 4 March, 9:00"
 */
export const sayWhen = (when: When, style: ClockStyle): string =>
  isMoment(when) ? `${shortDate(dayOf(when))}, ${sayTime(timeOf(when), style)}` : shortDate(when);
