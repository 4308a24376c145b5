import type { MessageKind } from './composer/message-kind';
import type { IsoDate, IsoMoment, ZoneId } from './iso-date';
import { msOfMoment, wallTimeOf } from './zoned-time';

export type Channel = 'email' | 'phone' | 'voicemail' | 'post' | 'in-person' | 'other';

/** What was sent or scheduled, as the person confirmed it. */
export type Outgoing = {
  direction: 'out';
  /** When it went, or will go when `scheduled`. */
  at: IsoMoment;
  channel: Channel;
  /** Merged messages are logged as both (guidance A42). */
  kinds: MessageKind[];
  /** Interviewer id; left out when it went to nobody named. */
  with?: string;
  /** Left with a mail program to go out at `at` (guidance A63). */
  scheduled?: boolean;
};

export type News =
  | 'reply' | 'call-back' | 'update' | 'next-round' | 'info-request'
  | 'we-will-contact' | 'offer' | 'rejection';

/** What came back. */
export type Incoming = { direction: 'in'; at: IsoMoment; channel: Channel; with?: string; news: News };

export type LogEntry = Outgoing | Incoming;

/** An entry with its instant in ms and its day on the interviewer's calendar. */
export type Dated<Entry extends LogEntry = LogEntry> = Entry & { ms: number; day: IsoDate };

/** What the log implies at one instant; nothing of it is ever typed (guidance A42). */
export type LogReading = {
  /** The last message that came in since the interview began. */
  lastIn?: Dated<Incoming>;
  /** The last one that was more than a bare reply to the thank-you (guidance A14, U4). */
  lastWord?: Dated<Incoming>;
  /** The last one that brought news; a reply or a call back alone brings none (guidance A11, U4). */
  lastNews?: Dated<Incoming>;
  /** The last message to the one who gets status questions, or to nobody named (guidance A49). */
  lastOut?: Dated<Outgoing>;
  /** All status messages that have gone out, earlier rounds included. */
  status: Dated<Outgoing>[];
  /** Thank-yous of this round (guidance A41). */
  thanks: Dated<Outgoing>[];
  /** Status messages since they were last heard of, or since the interview (guidance A41). */
  unanswered: number;
};

const THANKS: ReadonlySet<string> = new Set(['M1', 'M1p', 'M2']);
const STATUS: ReadonlySet<string> = new Set(['M7a', 'M7b', 'M7c', 'M7d']);

export const isOut = <E extends LogEntry>(entry: E): entry is E & Outgoing => entry.direction === 'out';
export const isThanks = (entry: Outgoing): boolean => entry.kinds.some((kind) => THANKS.has(kind));
export const isStatus = (entry: Outgoing): boolean => entry.kinds.some((kind) => STATUS.has(kind));

/** Whether the entry brings news, rather than a bare sign of life (guidance A11, U4). */
export const bringsNews = ({ news }: Incoming): boolean => news !== 'reply' && news !== 'call-back';

/** The entries in order of time, equal times as they stood, each with its day (guidance A42). */
export const dateLog = (log: readonly LogEntry[], zone?: ZoneId): Dated[] =>
  log
    .map((entry) => {
      const ms = msOfMoment(entry.at);
      return { ...entry, ms, day: wallTimeOf(ms, zone).date };
    })
    .sort((one, other) => one.ms - other.ms);

/** Since when and about whom a log is read. */
export type LogView = {
  /** Start of the interview, in ms. What came before it belongs to an earlier round (guidance A41). */
  start: number;
  /** Interviewer id of the reader of status questions; unknown: everybody may be the one. */
  reader?: string | undefined;
};

/** Reads entries in order of time, all of which have happened (guidance A14, A41, A42, A49, U4). */
export function readLog(entries: readonly Dated[], { start, reader }: LogView): LogReading {
  const reading: LogReading = { status: [], thanks: [], unanswered: 0 };
  let onlyThanked = false;
  for (const entry of entries) {
    const thisRound = entry.ms >= start;
    if (isOut(entry)) {
      const asks = isStatus(entry);
      const thanks = isThanks(entry) && thisRound;
      onlyThanked = thanks && !asks;
      if (asks) reading.status.push(entry);
      if (asks && thisRound) reading.unanswered++;
      if (thanks) reading.thanks.push(entry);
      if (asks || !reader || !entry.with || entry.with === reader) reading.lastOut = entry;
    } else if (thisRound) {
      reading.lastIn = entry;
      reading.unanswered = 0;
      if (bringsNews(entry)) reading.lastNews = entry;
      if (bringsNews(entry) || !onlyThanked) reading.lastWord = entry;
    }
  }
  return reading;
}
