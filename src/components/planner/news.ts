import type { News } from '../../domain/contact-log';
import type { ClockTime, IsoDate } from '../../domain/iso-date';
import type { Notes, Patch } from '../../stores/process';

/** What belongs to a piece of news beside the day on which it came. */
export type Told = { on: IsoDate; day: IsoDate | ''; time: ClockTime | '' };

/** What came back as the log and the facts take it; its words stand in src/content/rules/news.yaml under the same id. */
type Came = { news: News; changes?: (told: Told, facts: Notes) => Patch<Notes> };

/** A new interview replaces the old one, and with it what was said about the old one (guidance A15). */
const nextInterview = ({ day, time }: Told): Patch<Notes> => (day
  ? {
    date: day, start: time || '10:00', approximate: time ? undefined : true, end: undefined,
    promise: undefined, invited: undefined, instruction: undefined, rating: undefined,
  }
  : {});

/** All that can be noted, by id. An outcome is stated with the news that brings it (guidance A42). */
export const CAME: Record<string, Came> = {
  reply: { news: 'reply' },
  'call-back': { news: 'call-back' },
  'new-day': { news: 'update', changes: ({ day, on }) => ({ outcome: 'update', ...(day && { promise: { phrase: day, saidOn: on } }) }) },
  'will-contact': { news: 'we-will-contact' },
  update: { news: 'update', changes: () => ({ outcome: 'update' }) },
  'next-round': { news: 'next-round', changes: (told) => ({ outcome: 'next-round', ...nextInterview(told) }) },
  'info-request': { news: 'info-request', changes: () => ({ outcome: 'info-request' }) },
  offer: {
    news: 'offer',
    changes: ({ day }, { offer }) => ({ outcome: 'offer', ...(day && { offer: { ...offer, deadline: day } }) }),
  },
  rejection: { news: 'rejection', changes: () => ({ outcome: 'rejection' }) },
};
