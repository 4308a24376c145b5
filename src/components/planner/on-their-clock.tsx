import type { JSX } from 'preact';
import type { OwnStep } from '../../domain/planner/own-clock';
import { isMoment } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { sayHours, sayThere } from './both-clocks';

export type OnTheirClockProps = { step: OwnStep; clock: ClockStyle };

/** Under the answer, which speaks of the person's own clock: what that is where they are. */
export function OnTheirClock({ step: { ideal, state, hours, there }, clock }: OnTheirClockProps): JSX.Element | null {
  if (!ideal || state === 'done' || state === 'movedOn') return null;
  const best = sayThere(ideal, there?.ideal, clock);
  if (!best && !hours) return null;
  return (
    <p class="hint">
      {best && `The best ${isMoment(ideal) ? 'time' : 'day'} is ${best}. `}
      {hours && `Their office is open from ${sayHours(hours, clock)} on your clock.`}
    </p>
  );
}
