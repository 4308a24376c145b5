import { type ClosedDays, isBusinessDay } from '../../business-days';
import type { Dated, LogReading, Outgoing } from '../../contact-log';
import type { Facts } from '../../interview';
import type { ClockTime, IsoDate } from '../../iso-date';
import { instantOf, wallTimeOf } from '../../zoned-time';
import { LIMITS } from '../limits';
import { type Marked, type Note, plusBusinessDays, rolled } from './trail';

export const MINUTE = 6e4;
export const HOUR = 60 * MINUTE;

/** What stays the same while one process is planned. */
export type Frame = {
  facts: Facts;
  closed: ClosedDays;
  /** Start and end of the interview, in ms (guidance A5). */
  start: number;
  end: number;
  reader: string | undefined;
  /** D with its reasons, whether or not it still counts (guidance A11). */
  due: { day: IsoDate; why: readonly Note[] } | undefined;
  /** The log in order of time: what has happened, and what is scheduled (guidance A42, U31). */
  entries: readonly Dated[];
};

/** A process as it stands at one instant. */
export type Situation = Frame & {
  /** The instant, in ms, floored to its minute. */
  now: number;
  /** Today on the interviewer's calendar. Conditions and holds go by it (guidance A20). */
  today: IsoDate;
  /** The next day on which a message bound to office hours can go out: today, or later and why (A20). */
  sending: Marked;
  log: LogReading;
  /** Messages left to go out later (guidance A63). */
  scheduled: readonly Dated<Outgoing>[];
};

/** The moment of a day's clock time on the interviewer's clock, in ms. */
export const at = ({ facts }: Frame, day: IsoDate, time: ClockTime): number =>
  instantOf(day, time, facts.tz);

/** The day of an instant, in ms, on the interviewer's calendar. */
export const dayOfMoment = ({ facts }: Frame, ms: number): IsoDate => wallTimeOf(ms, facts.tz).date;

function endOf({ date, start, end, kind, tz }: Facts): number {
  if (end) return instantOf(date, end, tz);
  return instantOf(date, start, tz) + (kind === 'phone' ? 30 : 60) * MINUTE;
}

/** Reads the facts once, for all that is asked of them; `due` as `dueOf` and `entries` as `entriesOf` give them. */
export function frameOf(facts: Facts, closed: ClosedDays, due: Frame['due'], entries: Frame['entries']): Frame {
  return {
    facts,
    closed,
    start: instantOf(facts.date, facts.start, facts.tz),
    end: endOf(facts),
    reader: facts.reader,
    due,
    entries,
  };
}

/** Today while the office is open or about to open, otherwise the next business day (A20). */
function nextSending(today: IsoDate, time: ClockTime, closed: ClosedDays): Marked {
  if (time <= LIMITS.officeCloses || !isBusinessDay(today, closed)) return rolled({ day: today, why: [] }, closed);
  return plusBusinessDays({ day: today, why: [{ id: 'office-closed' }] }, 1, closed);
}

/** The process at an instant, with its log as read at that instant (`situationAt` reads it). */
export function situationWith(frame: Frame, now: number, read: Pick<Situation, 'entries' | 'log' | 'scheduled'>): Situation {
  const { date: today, time } = wallTimeOf(now, frame.facts.tz);
  return { ...frame, ...read, now, today, sending: nextSending(today, time, frame.closed) };
}
