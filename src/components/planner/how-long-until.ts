import { daysBetween } from '../../domain/iso-date';
import type { IsoMoment } from '../../domain/iso-date';
import type { When } from '../../domain/planner/step';
import { msOfMoment } from '../../domain/zoned-time';
import { dayOf, isMoment } from '../ui/date-words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Moments nearer than this are counted in hours, others in days. */
const HOURS_COUNT = 20;

const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;

function inDays(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`;
}

function inHours(ms: number): string {
  const size = Math.abs(ms);
  if (size < MINUTE) return 'now';
  const words = size < HOUR ? count(Math.round(size / MINUTE), 'minute') : count(Math.round(size / HOUR), 'hour');
  return ms > 0 ? `in ${words}` : `${words} ago`;
}

/**
 * How long it is until a day or a moment, as one would say it.
 * @example howLongUntil('2026-03-04T09:00+00:00', '2026-03-03T18:00+00:00') // "in 15 hours"
 */
export function howLongUntil(when: When, now: IsoMoment): string {
  const ms = isMoment(when) ? msOfMoment(when) - msOfMoment(now) : Infinity;
  return Math.abs(ms) < HOURS_COUNT * HOUR ? inHours(ms) : inDays(daysBetween(dayOf(now), dayOf(when)));
}
