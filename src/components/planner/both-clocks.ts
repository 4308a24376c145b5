import type { IsoMoment, ZoneId } from '../../domain/iso-date';
import type { OfficeHours } from '../../domain/planner/own-clock';
import type { When } from '../../domain/planner/step';
import { isZone, momentOf, msOfMoment } from '../../domain/zoned-time';
import { dayOf, isMoment, sayTime, sayWhen, shortDate, timeOf } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';

/**
 * What a date of the person's own is where the employer is; nothing where it is the same.
 * @example sayThere('2026-03-03T16:00-08:00', '2026-03-04T09:00+09:00', '24-hour') // "Wed 4 March, 9:00 there"
 */
export function sayThere(here: When, there: When | undefined, clock: ClockStyle): string | undefined {
  if (!there || here.slice(0, 16) === there.slice(0, 16)) return undefined;
  const time = isMoment(there) ? sayTime(timeOf(there), clock) : undefined;
  const day = dayOf(there) === dayOf(here) ? undefined : shortDate(dayOf(there));
  return `${[day, time].filter(Boolean).join(', ')} there`;
}

/**
 * A moment on both clocks, where another one is named and shows something else; a day as it is.
 * @example sayBoth('2026-03-04T09:00+09:00', '24-hour', 'Asia/Tokyo') // "Tue 3 March, 16:00 (Wed 4 March, 9:00 there)"
 */
export function sayBoth(when: When, clock: ClockStyle, tz: ZoneId | undefined): string {
  if (!isMoment(when) || !tz || !isZone(tz)) return sayWhen(when, clock);
  const [here, there] = [momentOf(msOfMoment(when)), momentOf(msOfMoment(when), tz)];
  const said = sayThere(here, there, clock);
  return said ? `${sayWhen(here, clock)} (${said})` : sayWhen(here, clock);
}

const sayEnd = (closes: IsoMoment, clock: ClockStyle) => (timeOf(closes) === '00:00' ? 'midnight' : sayTime(timeOf(closes), clock));

/** @example sayHours({ opens: '2026-03-03T16:00-08:00', closes: '2026-03-04T00:00-08:00' }, '24-hour') // "16:00 to midnight" */
export function sayHours({ opens, closes }: OfficeHours, clock: ClockStyle): string {
  const isNext = dayOf(opens) !== dayOf(closes) && timeOf(closes) !== '00:00';
  return `${sayTime(timeOf(opens), clock)} to ${sayEnd(closes, clock)}${isNext ? ' the next day' : ''}`;
}
