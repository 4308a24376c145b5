import { eventLines, type CalendarOptions, type CalendarStep } from './calendar-entry';
import { foldLines } from './calendar-text';
import type { OwnStep } from '../own-clock';

/**
 * The steps that belong in a calendar: those with a message and an ideal day or moment. What is
 * done, what only waits (PR1, MV1) and, unless asked for, the forecast stay out.
 */
export const calendarSteps = (steps: readonly OwnStep[], { forecast = false } = {}): CalendarStep[] =>
  steps.filter(
    (step): step is CalendarStep =>
      step.ideal !== undefined &&
      step.kind !== undefined &&
      step.state !== 'done' &&
      (forecast || !step.forecast),
  );

/**
 * The plan, or one step of it, as a calendar file (RFC 5545). Empty where no step belongs in a
 * calendar, because a calendar file without an entry is not one; ask `calendarSteps` first.
 * @throws RangeError for a sequence that is no whole number from 0, or a moment that does not exist
 * @example toCalendar(planFollowUps(facts, { now, holidays }), { now, sequence: 0, words, sayWhen, processId })
 */
export function toCalendar(steps: readonly OwnStep[], options: CalendarOptions): string {
  if (!Number.isInteger(options.sequence) || options.sequence < 0) {
    throw new RangeError(`Not a sequence number: ${options.sequence}`);
  }
  const entries = calendarSteps(steps, options);
  if (entries.length === 0) return '';
  return foldLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((step) => eventLines(step, options)),
    'END:VCALENDAR',
  ]);
}

/**
 * Name for the saved file, with the day it was made on the clock of `now`'s offset.
 * @example calendarFileName({ now: '2026-03-03T18:00+01:00', words }) // "follow-ups-2026-03-03.ics"
 */
export const calendarFileName = ({ now, words }: Pick<CalendarOptions, 'now' | 'words'>): string =>
  `${words.fileName}-${now.slice(0, 10)}.ics`;
