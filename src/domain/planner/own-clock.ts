import type { SituationKind } from '../composer/message-kind';
import { addDays, daysBetween, type ClockTime, type IsoDate, type IsoMoment, type ZoneId } from '../iso-date';
import { instantOf, momentOf, msOfMoment, wallTimeOf } from '../zoned-time';
import { officeCloses, officeOpens } from './limits';
import type { Step, When } from './step';

/** When the employer's office opens and closes, on the person's own clock. */
export type OfficeHours = { opens: IsoMoment; closes: IsoMoment };

/**
 * A step on the clock and calendar of the person's own device. Where the employer goes by another clock,
 * `there` is the same step as it stands there, and `hours` are their office hours on its best day.
 * `letter` is that of a situation, where it suits the step better than the letter of its kind.
 */
export type OwnStep = Step & { there?: Step; hours?: OfficeHours; letter?: SituationKind };

const MINUTE = 6e4;
const DATES = ['earliest', 'ideal', 'idealEnd', 'latest', 'lateUntil', 'alternative', 'doneAt'] as const satisfies readonly (keyof Step)[];
/** What ends with the office, rather than begins with it. */
const ENDS: ReadonlySet<string> = new Set(['idealEnd', 'latest', 'lateUntil']);
/** Rules whose first day is one to wait for until it is over. */
const WAITS: ReadonlySet<string> = new Set(['PR1', 'MV1']);

const isMoment = (when: When): when is IsoMoment => when.includes('T');
const dayOfMoment = (moment: IsoMoment): IsoDate => moment.slice(0, 10) as IsoDate;

/**
 * The office hours of one of their days on the person's own clock.
 * @example officeHours('2026-03-04', 'Asia/Tokyo') // in Los Angeles from '2026-03-03T16:00-08:00' to '2026-03-04T00:00-08:00'
 */
export const officeHours = (day: IsoDate, tz: ZoneId): OfficeHours => {
  const at = (time: ClockTime) => momentOf(instantOf(day, time, tz));
  return { opens: at(officeOpens), closes: at(officeCloses) };
};

/**
 * Their day as a day of the person's own calendar: the one on which their office opens then, or for an
 * end the one on which it closes.
 */
export function dayHere(day: IsoDate, tz: ZoneId, isEnd = false): IsoDate {
  const { opens, closes } = officeHours(day, tz);
  return isEnd ? wallTimeOf(msOfMoment(closes) - MINUTE).date : dayOfMoment(opens);
}

/** A day or moment of theirs on the person's own clock. */
export const whenHere = (when: When, tz: ZoneId, isEnd = false): When =>
  (isMoment(when) ? momentOf(msOfMoment(when)) : dayHere(when, tz, isEnd));

/** Whether both clocks show the same at a moment, or when their office opens on a day. */
const isSameClock = (when: When, tz: ZoneId): boolean => {
  const there = isMoment(when) ? when : `${when}T${officeOpens}`;
  const here = isMoment(when) ? momentOf(msOfMoment(when)) : officeHours(when, tz).opens;
  return there.slice(0, 16) === here.slice(0, 16);
};

/** The step on the person's own clock and calendar; the same step where both clocks show the same. */
export function onOwnClock(step: Step, tz: ZoneId): OwnStep {
  const dates = DATES.flatMap((name) => (step[name] ? [[name, step[name]] as const] : []));
  if (dates.every(([, when]) => isSameClock(when, tz))) return step;
  const isEnd = (name: string) => ENDS.has(name) || (name === 'earliest' && WAITS.has(step.rule));
  const here = Object.fromEntries(dates.map(([name, when]) => [name, whenHere(when, tz, isEnd(name))])) as Partial<Step>;
  const best = step.ideal ?? step.earliest;
  return {
    ...step, ...here, there: step,
    ...(!isMoment(best) && step.kind && { hours: officeHours(best, tz) }),
  };
}

/** What the pictures of a plan are drawn with, on the person's own calendar. */
export type OwnCalendar = { date: IsoDate; start: ClockTime; closedDays: readonly IsoDate[]; weekend: readonly number[] };

/**
 * The interview, their closed days and their weekend on the person's own calendar. Far to the east or
 * the west a day of theirs is worked on the evening before, or the morning after.
 */
export function onOwnCalendar({ date, start, closedDays, weekend }: OwnCalendar, tz: ZoneId): OwnCalendar {
  const shift = daysBetween(date, dayHere(date, tz));
  const here = wallTimeOf(instantOf(date, start, tz));
  return {
    date: here.date, start: here.time,
    closedDays: closedDays.map((day) => addDays(day, shift)),
    weekend: weekend.map((day) => ((day + shift + 6) % 7) + 1),
  };
}
