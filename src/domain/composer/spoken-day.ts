import { type IsoDate, isIsoDate, weekday } from '../iso-date';
import type { LetterWords } from './message-kind';

/**
 * A day as a letter says it, with its weekday and without its year; nothing for what is no day.
 * @example spokenDay('2026-03-03', words) // "Tuesday 3 March"
 */
export function spokenDay(date: string, words: Pick<LetterWords, 'days' | 'months'>): string | undefined {
  if (!isIsoDate(date)) return undefined;
  const day: IsoDate = date;
  const [, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return `${words.days[weekday(day) - 1] ?? ''} ${dayOfMonth} ${words.months[month - 1] ?? ''}`;
}
