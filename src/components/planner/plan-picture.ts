import { closedDays, WEEKEND } from '../../domain/business-days';
import type { Facts } from '../../domain/interview';
import type { IsoDate } from '../../domain/iso-date';
import { onOwnCalendar, whenHere } from '../../domain/planner/own-clock';
import { dueDate } from '../../domain/promise';
import { isZone } from '../../domain/zoned-time';
import { closedDaysOf, type Process } from '../../stores/process';
import { dayOf } from '../ui/date-words';
import type { RoutePlan } from './route-marks';

/** The interview and the closed days for a picture, on the person's own calendar as the steps are. */
export function pictureOf(process: Process, facts: Facts): Pick<RoutePlan, 'interview' | 'closedDays' | 'weekend'> {
  const { date, start, approximate, tz } = facts;
  const days = closedDaysOf(process);
  const weekend = process.office?.weekend ?? WEEKEND;
  if (!tz || !isZone(tz)) return { interview: facts, closedDays: days, weekend };
  const here = onOwnCalendar({ date, start, closedDays: days, weekend }, tz);
  return {
    interview: { date: here.date, start: here.start, approximate, there: `${date}T${start}` },
    closedDays: here.closedDays, weekend: here.weekend,
  };
}

/** The day they named, on the person's own calendar; undefined where they named none. */
export function promisedDay(process: Process, { promise, date, tz }: Facts): IsoDate | undefined {
  const due = promise && dueDate(promise, date, closedDays(closedDaysOf(process), process.office?.weekend));
  if (!due || !('due' in due)) return undefined;
  return tz && isZone(tz) ? dayOf(whenHere(due.due, tz, true)) : due.due;
}
