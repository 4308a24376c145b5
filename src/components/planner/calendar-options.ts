import type { CalendarOptions, CalendarWords } from '../../domain/planner/calendar/calendar-entry';
import { cityOf } from '../../domain/place/find-place';
import type { IsoMoment } from '../../domain/iso-date';
import { msOfMoment } from '../../domain/zoned-time';
import type { Process } from '../../stores/process';
import { sayWhen } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { sayHours } from './both-clocks';

const MINUTE = 60_000;

type Given = {
  now: IsoMoment;
  clock: ClockStyle;
  words: CalendarWords;
  process: Process;
  siteUrl: string | undefined;
  /** The person chose to have names in the titles. */
  names: boolean;
};

/** Whether there is a name that a title could bear. */
export const hasNames = ({ facts: { employer, interviewers } }: Process): boolean =>
  Boolean(employer) || interviewers.some(({ name }) => name);

/** What a calendar is told of a plan. The sequence is the minute, so that a later file of the same plan wins. */
export function calendarOptions({ now, clock, words, process, siteUrl, names }: Given): CalendarOptions {
  const { facts: { tz, interviewers, employer }, id } = process;
  const nameOf = (to: string | undefined) => interviewers.find((one) => one.id === to)?.name;
  return {
    now, words, processId: id,
    sequence: Math.floor(msOfMoment(now) / MINUTE),
    sayWhen: (when) => sayWhen(when, clock),
    sayHours: (hours) => sayHours(hours, clock),
    ...(siteUrl ? { siteUrl } : {}),
    ...(tz ? { tz: cityOf(tz) } : {}),
    ...(names ? { labelOf: ({ to }) => [nameOf(to), employer].filter(Boolean).join(', ') || undefined } : {}),
  };
}
