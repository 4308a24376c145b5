import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import { editFacts } from '../../stores/notebook';
import { DayField, TimeField } from './day-field';
import type { SayProblem } from './plan-problems';

type Props = {
  facts: Facts;
  problem: SayProblem;
  /** Sentences of the content, for a field that was emptied. */
  sentences: Record<string, string>;
};

/** Day and start of the interview, to be put right at any time. A typed start is no longer "about". */
export function WhenFields({ facts, problem, sentences }: Props): JSX.Element {
  return (
    <fieldset class="when-fields">
      <legend class="visually-hidden">When was the interview?</legend>
      <DayField id="interview-date" label="The interview was on" value={facts.date} problem={problem('date')}
        unfinished={sentences['date-missing'] ?? ''}
        onValue={(date) => { if (date) editFacts({ date }); }} />
      <TimeField id="interview-start" label={facts.approximate ? 'It began, about' : 'It began'} value={facts.start}
        problem={problem('start')} unfinished={sentences['time-missing'] ?? ''}
        hint={facts.approximate ? 'Put it right if you know.' : undefined}
        onValue={(start) => { if (start) editFacts({ start, approximate: undefined }); }} />
    </fieldset>
  );
}
