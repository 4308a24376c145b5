import type { MessageKind } from '../../composer/message-kind';
import type { Channel, LogEntry, News } from '../../contact-log';
import { oneOf, readMoment, type ReadValue, writeMoment } from './address-values';

const readChannel = oneOf<Channel>('email', 'phone', 'voicemail', 'post', 'in-person', 'other');
const readNews = oneOf<News>('reply', 'call-back', 'update', 'next-round', 'info-request', 'we-will-contact', 'offer', 'rejection');
const KIND = /^[A-Z]\d{1,2}[a-z]?$/;
const MOST_KINDS = 4;

const readKinds: ReadValue<MessageKind[]> = (text) => {
  const kinds = text.split(' ').filter(Boolean);
  return kinds.length <= MOST_KINDS && kinds.every((kind) => KIND.test(kind)) ? (kinds as MessageKind[]) : undefined;
};

/** People go by their number in the address. */
export type Numbered = { numberOf: (id: string) => number | undefined; idOf: (number: number) => string | undefined };

/** "2026-03-03T15:00Z,email,M1,person 1,scheduled" without its field: sent, or heard. */
export function writeEntry(entry: LogEntry, { numberOf }: Numbered): string {
  const number = entry.with === undefined ? undefined : numberOf(entry.with);
  const what = entry.direction === 'in' ? entry.news : entry.kinds.join(' ');
  return [
    writeMoment(entry.at), entry.channel, what,
    ...(number ? [`person ${number}`] : []),
    ...(entry.direction === 'out' && entry.scheduled ? ['scheduled'] : []),
  ].join(',');
}

/** A line of the log again; undefined for nonsense. */
export function readEntry(direction: LogEntry['direction'], text: string, { idOf }: Numbered): LogEntry | undefined {
  const [moment = '', way = '', what = '', ...rest] = text.split(',');
  const [at, channel] = [readMoment(moment), readChannel(way)];
  const scheduled = direction === 'out' && rest.at(-1) === 'scheduled';
  const [person, ...more] = scheduled ? rest.slice(0, -1) : rest;
  const number = person === undefined ? undefined : Number(/^person (\d{1,2})$/.exec(person)?.[1]);
  const id = number === undefined ? undefined : idOf(number);
  if (!at || !channel || more.length > 0 || (number !== undefined && id === undefined)) return undefined;
  const to = id === undefined ? {} : { with: id };
  if (direction === 'in') {
    const news = readNews(what);
    return news && { direction, at, channel, news, ...to };
  }
  const kinds = readKinds(what);
  return kinds && { direction, at, channel, kinds, ...to, ...(scheduled ? { scheduled } : {}) };
}
