import { millisecondsInDay as DAY, millisecondsInMinute as MINUTE } from 'date-fns/constants';
import { type ClockTime, dayOf, type IsoDate, type IsoMoment, type ZoneId } from './iso-date';
import { remembering } from './remembering';

/** What a clock on a wall in the zone shows. */
export type WallTime = { date: IsoDate; time: ClockTime };

const formatFor = remembering((zone: ZoneId) => new Intl.DateTimeFormat('en-US', {
  timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
}));

function readOffset(ms: number, zone: ZoneId): number {
  const [month, day, year, hour, minute] = (formatFor(zone).format(ms).match(/\d+/g) ?? []).map(Number) as
    [number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute) - toMinute(ms);
}

/** The offset at the first instant of a UTC day, by zone and the day's number: reading one is slow. */
const offsetsOf = remembering((zone: ZoneId) => remembering((day: number) => readOffset(day * DAY, zone)));

/** Milliseconds that the zone's clock is ahead of UTC at the instant; no zone: the device's own. */
function offsetAt(ms: number, zone?: ZoneId): number {
  if (zone === 'UTC') return 0;
  if (!zone) return -new Date(ms).getTimezoneOffset() * MINUTE;
  const day = Math.floor(ms / DAY);
  const atDay = offsetsOf(zone);
  const offset = atDay(day);
  return offset === atDay(day + 1) ? offset : readOffset(ms, zone);
}

/** Whether the device knows this zone. Builds an Intl object: call it only when a zone is named. */
export function isZone(id: string): boolean {
  try {
    return id === 'UTC' || !!formatFor(id);
  } catch {
    return false;
  }
}

/**
 * The instant, in ms, at which a clock in the zone shows this day and time. A time that daylight
 * saving skips moves forward by the gap; of two equal ones it is the first (guidance A55).
 */
export function instantOf(date: IsoDate, time: ClockTime, zone?: ZoneId): number {
  const wall = Date.parse(`${date}T${time}Z`);
  const first = wall - offsetAt(wall - DAY, zone);
  const second = wall - offsetAt(wall + DAY, zone);
  const shows = (ms: number) => ms + offsetAt(ms, zone) === wall;
  return !shows(first) && shows(second) ? second : first;
}

const two = (n: number): string => (n < 10 ? '0' : '') + Math.floor(n);
const clockOf = (minutes: number): ClockTime => `${two(minutes / 60)}:${two(minutes % 60)}` as ClockTime;

/** The day and time that a clock in the zone shows at the instant. */
export function wallTimeOf(ms: number, zone?: ZoneId): WallTime {
  const wall = ms + offsetAt(ms, zone);
  return { date: dayOf(wall), time: clockOf((((wall % DAY) + DAY) % DAY) / MINUTE) };
}

/** The instant of a written moment, in ms; NaN for nonsense. */
export const msOfMoment = (moment: IsoMoment): number => Date.parse(moment);

/** The instant floored to its minute (guidance A58). */
export const toMinute = (ms: number): number => Math.floor(ms / MINUTE) * MINUTE;

/**
 * The instant as text, to the minute, on the zone's clock and with its offset.
 * @example momentOf(Date.UTC(2026, 2, 3, 15), 'Europe/Berlin') // '2026-03-03T16:00+01:00'
 */
export function momentOf(ms: number, zone?: ZoneId): IsoMoment {
  const offset = offsetAt(ms, zone) / MINUTE;
  const { date, time } = wallTimeOf(ms, zone);
  return `${date}T${time}${offset < 0 ? '-' : '+'}${clockOf(Math.abs(offset))}`;
}
