import type { Channel } from '../contact-log';

/** Kinds that are no email, by the way they take (guidance MESSAGES). */
const CHANNELS: Partial<Record<string, Channel>> = {
  M3: 'post', M4: 'phone', M5: 'voicemail', M6: 'in-person', M26: 'in-person', M27: 'in-person', M23: 'other', S12: 'other',
};

/** The way a message of this kind takes, as the log has it. */
export const channelOf = (kind: string): Channel => CHANNELS[kind] ?? 'email';
