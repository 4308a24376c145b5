import type { CalendarOptions } from '../../domain/planner/calendar/calendar-entry';
import { calendarFileName, toCalendar } from '../../domain/planner/calendar/calendar-file';
import type { OwnStep } from '../../domain/planner/own-clock';

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
 * Hands the steps to the browser as a calendar file. Returns the file's name; undefined where no step
 * has a day to enter.
 */
export function downloadCalendar(steps: readonly OwnStep[], options: CalendarOptions): string | undefined {
  const text = toCalendar(steps, options);
  if (!text) return undefined;
  const name = calendarFileName(options);
  save(name, text);
  return name;
}
