import { type Dated, dateLog, isOut, readLog } from '../../contact-log';
import type { Facts } from '../../interview';
import { toMinute } from '../../zoned-time';
import { type Frame, MINUTE, type Situation, situationWith } from './situation';

/** Entries after now are ignored, but for messages left to go out later (guidance A42, U31). */
const countsAt = (now: number) => (entry: Dated): boolean =>
  entry.ms < now + MINUTE || (isOut(entry) && entry.scheduled === true);

/** The log in order of time, as far as it counts at this instant, in ms. */
export const entriesOf = ({ log, tz }: Facts, now: number): readonly Dated[] => dateLog(log, tz).filter(countsAt(now));

/**
 * The process at an instant; `entries` may hold more than the log, for a look ahead, or less, for
 * a look back. Entries after the instant do not count yet (guidance A42).
 */
export function situationAt(frame: Frame, now: number, entries = frame.entries): Situation {
  return situationWith(frame, now, {
    entries,
    log: readLog(entries.filter(({ ms }) => ms < now + MINUTE), frame),
    scheduled: entries.filter(isOut).filter(({ scheduled, ms }) => scheduled && ms >= now + MINUTE),
  });
}

/** The process as it stood just before a message of the log went out, or will stand. */
export const situationBefore = (frame: Frame, message: Dated): Situation =>
  situationAt(frame, toMinute(message.ms), frame.entries.slice(0, frame.entries.indexOf(message)));
