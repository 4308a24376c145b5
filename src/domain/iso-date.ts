import { millisecondsInDay } from 'date-fns/constants';
import { remembering } from './remembering';

/** A calendar day, "2026-03-03", without zone. */
export type IsoDate = `${number}-${number}-${number}`;
/** A clock time, "09:30", 00:00 to 23:59. */
export type ClockTime = `${number}:${number}`;
/** An instant to the minute or finer with its offset, "2026-03-03T09:30+01:00" or "…Z". */
export type IsoMoment = `${number}-${number}-${number}T${string}`;
/** An IANA zone name, "Europe/Berlin". */
export type ZoneId = string;

const dayOfNumber = remembering((number: number) => new Date(number * millisecondsInDay).toISOString().slice(0, 10) as IsoDate);

/** The day as its ISO string. `ms` counts from 1970 as if the day's own clock were UTC. */
export const dayOf = (ms: number): IsoDate => dayOfNumber(Math.floor(ms / millisecondsInDay));

/** Milliseconds of the day's first moment, as if its clock were UTC. NaN for nonsense. */
export const msOf = remembering((date: IsoDate): number => Date.parse(date));

/**
 * Whether the text is a day of the calendar, written YYYY-MM-DD.
 * @example isIsoDate('2026-02-30') // false
 */
export function isIsoDate(text: string): text is IsoDate {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return ms === ms && dayOf(ms) === text;
}

/** Whether the text is a clock time, written HH:MM. */
export const isClockTime = (text: string): text is ClockTime => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * The day `days` calendar days later; earlier where negative. Knows no zone and no holidays.
 * @example addDays('2026-02-27', 2) // '2026-03-01'
 */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  dayOf(msOf(date) + days * millisecondsInDay);

/** Whole calendar days from one day to another; negative where `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (msOf(to) - msOf(from)) / millisecondsInDay;

/** Day of the week: 1 is Monday, 7 is Sunday (guidance A29). */
export const weekday = (date: IsoDate): number => new Date(msOf(date)).getUTCDay() || 7;

/** The later of two days. ISO strings of four-digit years sort as the days do. */
export const laterOf = <Day extends string>(one: Day, other: Day): Day => (other > one ? other : one);
