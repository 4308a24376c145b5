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
  /** The last one that brought news: more than a bare reply to the thank-you (guidance A11, A14, U4). */
  lastNews?: Dated<Incoming>;
  /** The last one that was no reply at all, but news of theirs. */
  lastOwnNews?: Dated<Incoming>;
  /** The last message to the one who gets status questions, or to nobody named (guidance A49). */
  lastOut?: Dated<Outgoing>;
  /** The last answer to news of theirs (guidance U20). */
  lastReply?: Dated<Outgoing>;
  /** Something came in after the last message sent, replies aside (guidance A21, U5). */
  answered: boolean;
  /** All status messages that have gone out, earlier rounds included. */
  status: Dated<Outgoing>[];
  /** The last of them that was no call. */
  lastEmail?: Dated<Outgoing>;
  /** Thank-yous of this round, and replies that count as one (guidance A41, A44, U29). */
  thanks: Dated<Outgoing>[];
  /** Status messages since they were last heard of, or since the interview (guidance A41). */
  unanswered: number;
  /** Calls since they last rang back, earlier rounds included (guidance A19, A41). */
  calls: number;
};

const kindsOf = (...kinds: MessageKind[]): ReadonlySet<MessageKind> => new Set(kinds);
const THANKS = kindsOf('M1', 'M1p', 'M2', 'M10');
/** Replies that are thanks as well, so that no other is owed to their reader (guidance A44, U29). */
const REPLY_THANKS = kindsOf('M16', 'M19', 'M20', 'M21');
const CALLS = kindsOf('M4', 'M5');
const STATUS = kindsOf('M4', 'M5', 'M7a', 'M7b', 'M7c', 'M7d', 'M11');
const REPLIES = kindsOf('M13', 'M14', 'M15', 'M16', 'M21', 'S1');
/** What goes to people outside the process (guidance A49). */
const OUTSIDE = kindsOf('M25', 'M26', 'S11');

const holds = (kinds: ReadonlySet<MessageKind>) => (entry: Pick<Outgoing, 'kinds'>): boolean => entry.kinds.some((kind) => kinds.has(kind));
const holdsOnly = (kinds: ReadonlySet<MessageKind>) => (entry: Pick<Outgoing, 'kinds'>): boolean => entry.kinds.every((kind) => kinds.has(kind));

export const isOut = <E extends LogEntry>(entry: E): entry is E & Outgoing => entry.direction === 'out';
export const isThanks = holds(THANKS);
export const isReplyWithThanks = holds(REPLY_THANKS);
export const isStatus = holds(STATUS);
export const isCall = holds(CALLS);
/** Whether it only answers what they wrote (guidance A21). */
export const isReply = holdsOnly(REPLIES);
/** Whether it went to somebody outside the process and counts for nothing in it (guidance A49). */
export const isOutside = holdsOnly(OUTSIDE);
/** Whether it is thanks, or went outside, and nothing else (guidance U10). */
export const isThanksOrOutside = holdsOnly(new Set([...THANKS, ...OUTSIDE]));

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

/** Whether the entry is a voicemail left on the day of a call, which is part of that call (guidance A19). */
const isPartOf = (call: Dated<Outgoing> | undefined, entry: Dated<Outgoing>): boolean =>
  call !== undefined && isCall(entry) && call.day === entry.day;

/** Reads entries in order of time, all of which have happened (guidance A14, A19, A21, A41, A42, A49, U4, U5). */
export function readLog(entries: readonly Dated[], { start, reader }: LogView): LogReading {
  const reading: LogReading = { answered: false, status: [], thanks: [], unanswered: 0, calls: 0 };
  let onlyThanked = false;
  let spoken = false;
  let call: Dated<Outgoing> | undefined;
  for (const entry of entries) {
    const thisRound = entry.ms >= start;
    if (isOut(entry)) {
      if (isOutside(entry)) continue;
      const again = isPartOf(call, entry);
      const asks = isStatus(entry);
      const thanks = isThanks(entry) && thisRound;
      onlyThanked = thanks && !asks;
      if (thisRound && (thanks || isReplyWithThanks(entry))) reading.thanks.push(entry);
      if (asks) reading.status.push(entry);
      if (asks && !isCall(entry)) reading.lastEmail = entry;
      if (asks && thisRound && !again) reading.unanswered++;
      if (isCall(entry) && !again) reading.calls++;
      if (isCall(entry)) call = entry;
      if (thisRound && isReply(entry)) reading.lastReply = entry;
      if (thisRound && !isReply(entry)) {
        reading.answered = false;
        spoken = true;
      }
      if (asks || !reader || !entry.with || entry.with === reader) reading.lastOut = entry;
    } else {
      if (entry.news === 'call-back') reading.calls = 0;
      if (thisRound) {
        reading.lastIn = entry;
        reading.answered = spoken;
        reading.unanswered = 0;
        if (entry.news !== 'reply') reading.lastOwnNews = entry;
        if (entry.news !== 'reply' || !onlyThanked) reading.lastNews = entry;
      }
    }
  }
  return reading;
}
