import { addDays } from '../../domain/iso-date';
import type { ClockTime, IsoDate, IsoMoment } from '../../domain/iso-date';

/** The one-tap answers to "How long ago was it?". */
export const ROUGH_TIMES = [
  { id: 'this-morning', label: 'This morning', daysAgo: 0, start: '10:00' },
  { id: 'this-afternoon', label: 'This afternoon', daysAgo: 0, start: '14:00' },
  { id: 'yesterday', label: 'Yesterday', daysAgo: 1, start: '14:00' },
  { id: 'a-week', label: 'About a week', daysAgo: 7, start: '14:00' },
] as const satisfies readonly { id: string; label: string; daysAgo: number; start: ClockTime }[];

export type RoughTime = (typeof ROUGH_TIMES)[number];

const NIGHT_ENDS = 5;

/**
 * The interview that a tap means. Past midnight "this afternoon" is still the day before,
 * for anyone who has not slept yet; the page shows the date, so it can be put right.
 */
export function interviewAt(choice: RoughTime, now: IsoMoment): { date: IsoDate; start: ClockTime; approximate: true } {
  const today = now.slice(0, 10) as IsoDate;
  const stillUp = Number(now.slice(11, 13)) < NIGHT_ENDS && choice.daysAgo === 0;
  return { date: addDays(today, -choice.daysAgo - (stillUp ? 1 : 0)), start: choice.start, approximate: true };
}
