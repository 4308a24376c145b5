import { closedDays, isBusinessDay } from '../../domain/business-days';
import { addDays, daysBetween, weekday } from '../../domain/iso-date';
import type { IsoDate } from '../../domain/iso-date';
import { dayOf } from '../ui/date-words';
import { barsIn } from './route-layout';
import { marksOf, spansOf } from './route-marks';
import type { Mark, RoutePlan, Span } from './route-marks';

/** One day of a month, with what the plan has on it. */
export type MonthDay = {
  day: IsoDate;
  closed: boolean;
  today: boolean;
  /** In order of time. */
  marks: Mark[];
  /** The windows that are open on this day. */
  windows: Span[];
};

/** A month as weeks of seven places; the places before its first and after its last day are empty. */
export type Month<Day = MonthDay> = { first: IsoDate; weeks: (Day | undefined)[][] };

const MOST_MONTHS = 3;

const firstOf = (day: IsoDate): IsoDate => `${day.slice(0, 8)}01` as IsoDate;
const monthAfter = (first: IsoDate): IsoDate => firstOf(addDays(first, 31));

/**
 * The weeks of a month. `weekStart` counts as Intl does: 0 Sunday, 1 Monday, 6 Saturday.
 * @example monthGrid('2027-02-01', 1).weeks.length // 4, the first of February is a Monday
 */
export function monthGrid(first: IsoDate, weekStart: number): Month<IsoDate> {
  const length = daysBetween(first, monthAfter(first));
  const before = (weekday(first) - weekStart + 7) % 7;
  const weeks = Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => {
      const day = week * 7 + place - before;
      return day >= 0 && day < length ? addDays(first, day) : undefined;
    }));
  return { first, weeks };
}

/** The months that a plan touches, three at most: then those from today's on, as far as it reaches. */
function monthsOf(days: readonly IsoDate[], today: IsoDate): { months: IsoDate[]; more: boolean } {
  const all: IsoDate[] = [];
  const [first = today, last = today] = [days[0], days.at(-1)];
  for (let month = firstOf(first); month <= last; month = monthAfter(month)) all.push(month);
  const current = all.filter((month) => month < firstOf(today)).length;
  const start = Math.max(0, Math.min(current, all.length - MOST_MONTHS));
  return { months: all.slice(start, start + MOST_MONTHS), more: all.length > MOST_MONTHS };
}

/** A plan as months; `more` where it reaches beyond the three that are shown. */
export function layOutMonths(plan: RoutePlan, weekStart: number): { months: Month[]; more: boolean } {
  const marks = marksOf(plan);
  const today = dayOf(plan.now);
  const origin = plan.interview.date;
  const shut = closedDays(plan.closedDays, plan.weekend);
  const spans = spansOf(marks, plan.steps, origin);
  const fill = (day: IsoDate): MonthDay => ({
    day,
    closed: !isBusinessDay(day, shut),
    today: day === today,
    marks: marks.filter(({ at }) => dayOf(at) === day),
    windows: barsIn(spans, daysBetween(origin, day), 1),
  });
  const { months, more } = monthsOf(marks.map(({ at }) => dayOf(at)), today);
  return {
    months: months.map((first) => ({
      first,
      weeks: monthGrid(first, weekStart).weeks.map((week) => week.map((day) => day && fill(day))),
    })),
    more,
  };
}
