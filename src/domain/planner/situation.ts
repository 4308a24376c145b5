import { type ClosedDays, isBusinessDay } from '../business-days';
import { type Dated, dateLog, isOut, type LogReading, type Outgoing, readLog } from '../contact-log';
import { type Facts, statusReader } from '../interview';
import type { ClockTime, IsoDate } from '../iso-date';
import { instantOf, toMinute, wallTimeOf } from '../zoned-time';
import { LIMITS } from './limits';
import { type Marked, type Note, plusBusinessDays, rolled } from './trail';

const MINUTE = 6e4;
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

function endOf({ date, start, end, kind, tz }: Facts): number {
  if (end) return instantOf(date, end, tz);
  return instantOf(date, start, tz) + (kind === 'phone' ? 30 : 60) * MINUTE;
}

/** Entries after now are ignored, but for messages left to go out later (guidance A42, U31). */
const countsAt = (now: number) => (entry: Dated): boolean =>
  entry.ms < now + MINUTE || (isOut(entry) && entry.scheduled === true);

/** Reads the facts once, for all that is asked of them at this instant, in ms; `due` as `dueOf` gives it. */
export function frameOf(facts: Facts, closed: ClosedDays, now: number, due?: Frame['due']): Frame {
  return {
    facts,
    closed,
    start: instantOf(facts.date, facts.start, facts.tz),
    end: endOf(facts),
    reader: statusReader(facts),
    due,
    entries: dateLog(facts.log, facts.tz).filter(countsAt(now)),
  };
}

/** Today while the office is open or about to open, otherwise the next business day (A20). */
function nextSending(today: IsoDate, time: ClockTime, closed: ClosedDays): Marked {
  if (time <= LIMITS.officeCloses || !isBusinessDay(today, closed)) return rolled({ day: today, why: [] }, closed);
  return plusBusinessDays({ day: today, why: [{ id: 'office-closed' }] }, 1, closed);
}

/**
 * The process at an instant; `entries` may hold more than the log, for a look ahead, or less, for
 * a look back. Entries after the instant do not count yet (guidance A42).
 */
export function situationAt(frame: Frame, now: number, entries = frame.entries): Situation {
  const { date: today, time } = wallTimeOf(now, frame.facts.tz);
  return {
    ...frame,
    entries,
    now,
    today,
    sending: nextSending(today, time, frame.closed),
    log: readLog(entries.filter(({ ms }) => ms < now + MINUTE), frame),
    scheduled: entries.filter(isOut).filter(({ scheduled, ms }) => scheduled && ms >= now + MINUTE),
  };
}

/** The process as it stood just before a message of the log went out, or will stand. */
export const situationBefore = (frame: Frame, message: Dated): Situation =>
  situationAt(frame, toMinute(message.ms), frame.entries.slice(0, frame.entries.indexOf(message)));
