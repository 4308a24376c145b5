import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { IsoMoment } from '../../domain/iso-date';
import { CALENDAR_SERVICES, calendarLink } from '../../domain/planner/calendar/calendar-link';
import type { CalendarService } from '../../domain/planner/calendar/calendar-link';
import { calendarSteps } from '../../domain/planner/calendar/calendar-file';
import type { OwnStep } from '../../domain/planner/own-clock';
import type { Process } from '../../stores/notebook';
import type { ClockStyle } from '../ui/date-words';
import { calendarOptions, hasNames } from './calendar-options';
import { CheckField } from './choice-field';
import type { PlanWords } from './later-words';
import { ToCalendar } from './to-calendar';

export type CalendarLinksProps = { step: OwnStep; process: Process; now: IsoMoment; clock: ClockStyle; words: PlanWords };

const SERVICES: Record<CalendarService, string> = {
  google: 'Google Calendar', outlook: 'Outlook.com', office: 'Outlook at work',
};

/** One step to a calendar: as a file, or opened in one on the web, with names only if they are wanted. */
export function CalendarLinks({ step, process, now, clock, words }: CalendarLinksProps): JSX.Element {
  const [names, setNames] = useState(false);
  const [entry] = calendarSteps([step], { forecast: true });
  if (!entry) return <p class="hint">There is no day ahead to put in a calendar.</p>;
  const options = calendarOptions({ now, clock, words: words.calendar, process, siteUrl: words.siteUrl, names });
  return (
    <div class="facts flow calendar-links">
      {hasNames(process) && <CheckField label="With names in the title" checked={names} onValue={setNames} />}
      <p class="hint">
        These links leave this site. Each carries the title, the time{options.siteUrl ? ' and the way back here' : ''}, and nothing else;
        you look at it there before you save it.
      </p>
      <ul role="list">
        {CALENDAR_SERVICES.map((service) => (
          <li key={service}>
            <a class="button quiet" href={calendarLink(service, entry, options)} target="_blank" rel="noopener noreferrer">
              Open in {SERVICES[service]}<span class="visually-hidden"> (leaves this site, in a new tab)</span><span aria-hidden="true"> ↗</span>
            </a>
          </li>
        ))}
      </ul>
      <div class="actions">
        <ToCalendar steps={[step]} process={process} clock={clock} words={words} forecast names={names}>Save it as a file</ToCalendar>
      </div>
    </div>
  );
}
