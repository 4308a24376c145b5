import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import { editFacts } from '../../stores/notebook';
import { DayField, TimeField } from './day-field';
import type { SayProblem } from './plan-problems';

/** Day and start of the interview, to be put right at any time. A typed start is no longer "about". */
export function WhenFields({ facts, problem }: { facts: Facts; problem: SayProblem }): JSX.Element {
  return (
    <fieldset class="when-fields">
      <legend class="visually-hidden">When was the interview?</legend>
      <DayField id="interview-date" label="The interview was on" value={facts.date} problem={problem('date')}
        unfinished="The plan counts from a day. Which one was it?"
        onValue={(date) => { if (date) editFacts({ date }); }} />
      <TimeField id="interview-start" label={facts.approximate ? 'It began, about' : 'It began'} value={facts.start}
        problem={problem('start')} unfinished="About what time did it begin?"
        hint={facts.approximate ? 'About. Put it right if you know.' : undefined}
        onValue={(start) => { if (start) editFacts({ start, approximate: undefined }); }} />
    </fieldset>
  );
}
