import type { RelativeTime } from '../../domain/planner/timing-table';
import { sayTime, WEEKDAYS } from '../ui/date-words';

/** "Monday" for 1, "Sunday" for 7. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday % 7] ?? '';

const short = (weekday: number): string => weekdayName(weekday).slice(0, 3);

/**
 * A day within a week of the interview, with its clock time where it has one.
 * @example sayDay({ daysLater: 1, weekday: 2, time: '09:00' }) // "Tue 9:00"
 */
export const sayDay = ({ weekday, time }: RelativeTime): string =>
  time === undefined ? short(weekday) : `${short(weekday)} ${sayTime(time, '24-hour')}`;

/**
 * Which week a day falls in, from Monday to Sunday, if the interview's own week is the first.
 * @example weekOf({ daysLater: 7, weekday: 2 }) // 2
 */
export function weekOf({ daysLater, weekday }: RelativeTime): number {
  const mondayToInterview = (((weekday - 1 - daysLater) % 7) + 7) % 7;
  return Math.floor((mondayToInterview + daysLater) / 7) + 1;
}

/** "week 2", unbroken. */
const sayWeek = (day: RelativeTime): string => `week\u00a0${weekOf(day)}`;

/**
 * A day that may lie weeks ahead, or a span of two.
 * @example sayWeekday({ daysLater: 7, weekday: 2 }) // "Tue, week 2"
 */
export function sayWeekday(from: RelativeTime, to: RelativeTime = from): string {
  const days = from.daysLater === to.daysLater ? short(from.weekday) : `${short(from.weekday)} or ${short(to.weekday)}`;
  if (weekOf(from) === weekOf(to)) return `${days}, ${sayWeek(from)}`;
  return `${sayWeekday(from)}, or ${sayWeekday(to)}`;
}
