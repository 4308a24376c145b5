import type { LogEntry, News } from '../../domain/contact-log';
import type { Facts } from '../../domain/interview';

/** What came back, as the list of the log says it. */
const NEWS: Record<News, string> = {
  reply: 'They wrote back',
  'call-back': 'They called back',
  update: 'News of how it goes',
  'next-round': 'Another interview',
  'info-request': 'They asked for something',
  'we-will-contact': '“We will contact you”',
  offer: 'An offer',
  rejection: 'A no',
};

/** One line of the log, without its date. */
export function sayEntry(entry: LogEntry, { interviewers }: Pick<Facts, 'interviewers'>, kinds: Record<string, string>): string {
  const name = interviewers.find(({ id }) => id === entry.with)?.name;
  if (entry.direction === 'in') return name ? `${NEWS[entry.news]} (${name})` : NEWS[entry.news];
  const what = entry.kinds.map((kind) => kinds[kind] ?? kind).join(' and ') || 'A message of your own';
  return `${what}${name ? `, to ${name}` : ''}`;
}
