import { addBusinessDays, isBusinessDay } from '../../business-days';
import { addDays, type ClockTime, type IsoDate, weekday } from '../../iso-date';
import { momentOf } from '../../zoned-time';
import { LIMITS } from '../limits';
import { dayOfMoment, at, type Frame, HOUR } from '../process/situation';
import type { RuleId, TraceId } from '../step';
import { type Note, rolled, skipping } from '../process/trail';

/** An instant, in ms, with its reasons. */
export type Instant = { ms: number; why: readonly Note[] };

/** When a thank-you goes, by its rule. Instants to the minute (guidance A58). */
export type ThankYouTimes = {
  rule: RuleId;
  earliest: Instant;
  ideal: Instant;
  /** L24, but for an apology and an instructed moment. */
  latest?: Instant;
  /** L48: after `latest` it is late until here, and overdue then (guidance A39). */
  lateUntil?: Instant;
  alternative?: Instant;
  /** The day they asked for, where they named no time: days, not instants (guidance U18). */
  day?: IsoDate;
  why: readonly Note[];
  /** Why the rule is this one, whatever the hour (TY4 by channel, TY8). */
  label?: Note;
};

const moment = (ms: number, id: TraceId): Instant => ({ ms, why: [{ id }] });
export const clock = (frame: Frame, day: IsoDate, time: ClockTime, id: TraceId): Instant => moment(at(frame, day, time), id);

const earliestOf = ({ end }: Frame): Instant => moment(end + HOUR, 'hour-after-end');
export const twoHoursAfter = ({ end }: Frame): Instant => moment(end + 2 * HOUR, 'two-hours-after-end');

/** L24: never extended (A45). */
export function goodUntil({ end, facts }: Frame): Instant {
  const ms = end + LIMITS.thanksGoodHours * HOUR;
  return { ms, why: [{ id: 'day-after-end', to: momentOf(ms, facts.tz) }] };
}

/** L48: extended to noon of the next business day where it falls on none. */
export function lateUntil(frame: Frame): Instant {
  const { ms, why } = moment(frame.end + LIMITS.thanksLateHours * HOUR, 'two-days-after-end');
  const day = dayOfMoment(frame, ms);
  const open = rolled({ day, why }, frame.closed);
  if (open.day === day) return { ms, why };
  return { ms: at(frame, open.day, '12:00'), why: [...open.why, { id: 'until-noon', to: open.day }] };
}

/** From when, and until when, whatever the rule. */
export const limitsOf = (frame: Frame) => ({ earliest: earliestOf(frame), latest: goodUntil(frame), lateUntil: lateUntil(frame) });

/** Class MORNING: starts before noon and ends before three (guidance Definitions). */
function isMorning(frame: Frame): boolean {
  const { date, start } = frame.facts;
  return start < '12:00' && frame.end < at(frame, date, '15:00');
}

/** TY1: the same afternoon. */
function sameDay(frame: Frame): Pick<ThankYouTimes, 'rule' | 'ideal' | 'why'> {
  const afternoon = clock(frame, frame.facts.date, '15:00', 'same-afternoon');
  const soon = twoHoursAfter(frame);
  return { rule: 'TY1', ideal: soon.ms > afternoon.ms ? soon : afternoon, why: [] };
}

/** TY3: the next calendar day is no business day; with the next one beside it where that helps (A47, U17). */
function beforeClosedDay(frame: Frame, next: IsoDate): Omit<ThankYouTimes, 'earliest'> {
  const { facts: { date }, closed } = frame;
  const why: Note[] = [closed.weekend.includes(weekday(next)) ? { id: 'next-day-weekend' } : { id: 'next-day-closed', values: { day: next } }];
  const soon = twoHoursAfter(frame);
  if (soon.ms <= at(frame, date, '18:00')) {
    if (isBusinessDay(date, closed)) return { rule: 'TY3', ideal: soon, why };
    if (!closed.weekend.includes(weekday(date))) why.push({ id: 'interview-day-closed', values: { day: date } });
  }
  const skipped: Note[] = [];
  const ms = at(frame, addBusinessDays(date, 1, closed, skipping(skipped)), '09:00');
  const alternative: Instant = { ms, why: [{ id: 'alternative-costs', to: momentOf(ms, frame.facts.tz) }, ...skipped] };
  return { rule: 'TY3', ideal: clock(frame, next, '09:00', 'next-morning'), alternative, why };
}

/** TY1 to TY3, by the class of the interview (T1, T2). */
function byClass(frame: Frame): Omit<ThankYouTimes, 'earliest'> {
  if (isMorning(frame)) return sameDay(frame);
  const { facts: { date, start }, closed } = frame;
  const next = addDays(date, 1);
  const long: Note[] = start < '12:00' ? [{ id: 'long-visit' }] : [];
  if (!isBusinessDay(next, closed)) {
    const times = beforeClosedDay(frame, next);
    return { ...times, why: [...long, ...times.why] };
  }
  return { rule: 'TY2', ideal: clock(frame, next, '09:00', 'next-morning'), why: long };
}

/** The times by the class of the interview alone, with the limits that all thank-yous share. */
export const timesByClass = (frame: Frame): ThankYouTimes => ({ ...limitsOf(frame), ...byClass(frame) });
