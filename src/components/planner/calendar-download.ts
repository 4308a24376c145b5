import { calendarFileName, toCalendar } from '../../domain/planner/calendar/calendar-file';
import type { CalendarWords } from '../../domain/planner/calendar/calendar-entry';
import type { IsoMoment, ZoneId } from '../../domain/iso-date';
import type { Step } from '../../domain/planner/step';
import { msOfMoment } from '../../domain/zoned-time';
import { sayWhen } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';

type Options = {
  now: IsoMoment;
  clock: ClockStyle;
  words: CalendarWords;
  processId: string;
  tz: ZoneId | undefined;
  siteUrl: string | undefined;
  forecast: boolean;
};

const MINUTE = 60_000;

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), MINUTE);
}

/**
 * Hands the steps to the browser as a calendar file. The sequence is the minute it was made in, so
 * that a later file of the same plan wins. Returns the file's name; undefined where no step has a
 * day to enter.
 */
export function downloadCalendar(
  steps: readonly Step[], { now, clock, words, processId, tz, siteUrl, forecast }: Options,
): string | undefined {
  const text = toCalendar(steps, {
    now, words, processId, forecast,
    sequence: Math.floor(msOfMoment(now) / MINUTE),
    sayWhen: (when) => sayWhen(when, clock),
    ...(siteUrl ? { siteUrl } : {}),
    ...(tz ? { tz } : {}),
  });
  if (!text) return undefined;
  const name = calendarFileName({ now, words });
  save(name, text);
  return name;
}
