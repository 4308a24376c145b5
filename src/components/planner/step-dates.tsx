import type { JSX } from 'preact';
import type { IsoMoment, ZoneId } from '../../domain/iso-date';
import type { Step, When } from '../../domain/planner/step';
import { momentOf, msOfMoment } from '../../domain/zoned-time';
import { isMoment, sayWhen } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';

type Props = { step: Step; now: IsoMoment; clock: ClockStyle; tz?: ZoneId | undefined; letter: string | undefined };

/** A date, and where it is on another clock than this device's, what that is here. */
function Said({ when, now, clock, tz }: { when: When } & Omit<Props, 'step' | 'letter'>) {
  if (isMoment(when) && msOfMoment(when) === msOfMoment(now)) return <>Now</>;
  const here = tz && isMoment(when) ? momentOf(msOfMoment(when)) : when;
  const [day, time] = sayWhen(when, clock).split(', ');
  return (
    <time dateTime={when}>
      <span class="time">{day}{time && ','}</span> {time && <span class="clock">{time}</span>}
      {here !== when && <span class="here"> ({sayWhen(here, clock)} here)</span>}
    </time>
  );
}

/** Which dates a step has, under the words they go by. */
function datesOf({ earliest, ideal, idealEnd, latest, lateUntil, alternative, rule, state }: Step) {
  return [
    { term: rule === 'PR1' ? 'They named' : rule === 'MV1' ? 'From' : 'Not before', when: earliest },
    { term: idealEnd ? 'Best from' : 'Best', when: ideal },
    { term: 'Best until', when: idealEnd },
    { term: lateUntil ? 'Good until' : state === 'hold' ? 'Until' : state === 'late' ? 'Late until' : 'By', when: latest },
    { term: 'Late until', when: lateUntil },
    { term: 'Or, past the first day', when: alternative },
  ].filter((date): date is { term: string; when: When } => date.when !== undefined);
}

/** Earliest, ideal and latest of one step, and its letter where the title does not name it. */
export function StepDates({ step, now, clock, tz, letter }: Props): JSX.Element {
  return (
    <dl class="step-dates">
      {datesOf(step).map(({ term, when }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd><Said when={when} now={now} clock={clock} tz={tz} /></dd>
        </div>
      ))}
      {letter && <div class="step-letter"><dt>Letter</dt><dd>{letter}</dd></div>}
    </dl>
  );
}
