import { addDays } from '../../iso-date';
import { momentOf, msOfMoment } from '../../zoned-time';
import { type CalendarOptions, type CalendarStep, descriptionOf, isMoment, LENGTH, titleOf, utcTime } from './calendar-entry';

/** Calendars on the web that open an entry from an address, for the person to look at and to save. */
export const CALENDAR_SERVICES = ['google', 'outlook', 'office'] as const;
export type CalendarService = (typeof CALENDAR_SERVICES)[number];

type Entry = { title: string; text: string; step: CalendarStep };

/** Start and end as Google writes them; an all-day entry ends before its last day, as in a file. */
function googleDates({ ideal }: CalendarStep): string {
  if (!isMoment(ideal)) return [ideal, addDays(ideal, 1)].map((day) => day.replaceAll('-', '')).join('/');
  const start = msOfMoment(ideal);
  return `${utcTime(start)}/${utcTime(start + LENGTH)}`;
}

const google = ({ title, text, step }: Entry): string =>
  `https://calendar.google.com/calendar/render?${new URLSearchParams({ action: 'TEMPLATE', text: title, dates: googleDates(step), details: text })}`;

/** An instant as Outlook reads it: in UTC, to the second. */
const outlookTime = (ms: number): string => `${momentOf(ms, 'UTC').slice(0, 16)}:00Z`;

function outlookTimes({ ideal }: CalendarStep): Record<string, string> {
  if (!isMoment(ideal)) return { startdt: ideal, enddt: addDays(ideal, 1), allday: 'true' };
  const start = msOfMoment(ideal);
  return { startdt: outlookTime(start), enddt: outlookTime(start + LENGTH) };
}

/** Outlook takes a plus sign for what it is, so a space has to be written as one. */
const outlook = (host: string) => ({ title, text, step }: Entry): string => {
  const query = new URLSearchParams({
    path: '/calendar/action/compose', rru: 'addevent', subject: title, body: text, ...outlookTimes(step),
  });
  return `https://${host}/calendar/0/action/compose?${query.toString().replaceAll('+', '%20')}`;
};

const LINKS: Record<CalendarService, (entry: Entry) => string> = {
  google, outlook: outlook('outlook.live.com'), office: outlook('outlook.office.com'),
};

/**
 * An address that opens one step as a new entry of a calendar on the web. It carries what the file
 * carries of it, title, time and the way back, and nothing else: no draft, and names only if chosen.
 * @example calendarLink('google', step, options) // "https://calendar.google.com/calendar/render?action=TEMPLATE&text=…"
 */
export const calendarLink = (service: CalendarService, step: CalendarStep, options: CalendarOptions): string =>
  LINKS[service]({ title: titleOf(step, options), text: descriptionOf(step, options), step });
