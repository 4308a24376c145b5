import type { MessageKind } from './composer/message-kind';
import type { IsoMoment } from './iso-date';

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
