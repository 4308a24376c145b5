import type { IsoDate } from '../iso-date';
import type { LetterWords } from './message-kind';

const MONTH_SHIFT = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** Weekday of a calendar day, 0 for Monday, by Sakamoto's method: no clock, no zone. */
function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leaps + (MONTH_SHIFT[month - 1] ?? 0) + day + 6) % 7;
}

/**
 * A day as a letter says it, with its weekday and without its year.
 * @example spokenDay('2026-03-03', words) // "Tuesday 3 March"
 */
export function spokenDay(date: IsoDate, words: Pick<LetterWords, 'days' | 'months'>): string | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const monthName = words.months[month - 1];
  return monthName && `${words.days[weekdayOf(year, month, day)] ?? ''} ${day} ${monthName}`;
}
