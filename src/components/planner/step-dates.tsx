import type { JSX } from 'preact';
import type { IsoMoment } from '../../domain/iso-date';
import type { OwnStep } from '../../domain/planner/own-clock';
import type { Step, When } from '../../domain/planner/step';
import { msOfMoment } from '../../domain/zoned-time';
import { isMoment, sayWhen } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { sayHours, sayThere } from './both-clocks';

type Props = { step: OwnStep; now: IsoMoment; clock: ClockStyle; letter: string | undefined };

/** A date of the person's own, and what it is where they are, if that is something else. */
function Said({ when, there, now, clock }: { when: When; there: When | undefined } & Pick<Props, 'now' | 'clock'>) {
  const [day, time] = sayWhen(when, clock).split(', ');
  const elsewhere = sayThere(when, there, clock);
  if (isMoment(when) && msOfMoment(when) === msOfMoment(now)) return <>Now{elsewhere && <span class="there"> ({elsewhere})</span>}</>;
  return (
    <time dateTime={when}>
      <span class="time">{day}{time && ','}</span> {time && <span class="clock">{time}</span>}
      {elsewhere && <span class="there"> ({elsewhere})</span>}
    </time>
  );
}

type DateName = 'earliest' | 'ideal' | 'idealEnd' | 'latest' | 'lateUntil' | 'alternative';

/** Which dates a step can have, in order, under the words they go by. */
export const termsOf = ({ idealEnd, lateUntil, rule, state }: Step): [DateName, string][] => [
  ['earliest', rule === 'PR1' ? 'They named' : rule === 'MV1' ? 'From' : 'Not before'],
  ['ideal', idealEnd ? 'Best from' : 'Best'],
  ['idealEnd', 'Best until'],
  ['latest', lateUntil ? 'Good until' : state === 'late' ? 'Late until' : 'By'],
  ['lateUntil', 'Late until'],
  ['alternative', 'Or, past the first day'],
];

const timesOf = (step: Step) => termsOf(step).map(([name, term]) => `${term} ${step[name] ?? ''}`).join();

/** Whether a step has the very times of the one before it, as the notes to a panel have. */
export const sameTimes = (step: Step, before: Step | undefined): boolean =>
  before?.rule === step.rule && before.state === step.state && step.state !== 'done' && timesOf(before) === timesOf(step);

/** Earliest, ideal and latest of one step, and its letter where the title does not name it. */
export function StepDates({ step, now, clock, letter }: Props): JSX.Element {
  return (
    <dl class="step-dates">
      {termsOf(step).map(([name, term]) => {
        const when = step[name];
        return when && (
          <div key={term}>
            <dt>{term}</dt>
            <dd><Said when={when} there={step.there?.[name]} now={now} clock={clock} /></dd>
          </div>
        );
      })}
      {step.hours && (
        <div class="step-hours"><dt>Their office hours</dt><dd>{sayHours(step.hours, clock)} on your clock</dd></div>
      )}
      {letter && <div class="step-letter"><dt>Letter</dt><dd>{letter}</dd></div>}
    </dl>
  );
}
