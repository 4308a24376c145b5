import { addDays, daysBetween, type IsoDate } from '../../iso-date';
import { readDay, type ReadValue } from './address-values';

const MOST_DAYS = 120;

/** Days in a row as one stretch, "2026-12-24..2027-01-02". */
export function writeDays(days: readonly IsoDate[]): string[] {
  const stretches: { from: IsoDate; to: IsoDate }[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = stretches.at(-1);
    if (last && daysBetween(last.to, day) === 1) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches.map(({ from, to }) => (from === to ? from : `${from}..${to}`));
}

/** A day or a stretch of days again; a stretch longer than any office shuts down is nonsense. */
export const readDays: ReadValue<IsoDate[]> = (text) => {
  const [first = '', last = first, ...more] = text.split('..');
  const [from, to] = [readDay(first), readDay(last)];
  if (!from || !to || more.length > 0) return undefined;
  const length = daysBetween(from, to) + 1;
  return length > 0 && length <= MOST_DAYS ? Array.from({ length }, (_, n) => addDays(from, n)) : undefined;
};

/** "5,6": days of a weekend, 1 is Monday; some days are left to work on. */
export const readWeekend: ReadValue<number[]> = (text) =>
  (/^[1-7](,[1-7]){0,3}$/.test(text) ? [...new Set(text.split(',').map(Number))].sort() : undefined);
