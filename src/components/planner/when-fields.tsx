import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Facts } from '../../domain/interview';
import type { Problem } from '../../domain/planner/check-facts';
import { editFacts } from '../../stores/notebook';
import { DayField, TimeField } from './day-field';
import { problemSayer } from './plan-problems';

export type WhenFieldsProps = {
  facts: Facts;
  problems: readonly Problem[];
  /** Sentences of the content, for what is wrong and for a field that was emptied. */
  sentences: Record<string, string>;
  /** The person has asked to put the day right, and is taken there once. */
  isToMend: { current: boolean };
};

/** Day and start of the interview, to be put right at any time. A typed start is no longer "about". */
export function WhenFields({ facts, problems, sentences, isToMend }: WhenFieldsProps): JSX.Element {
  const problem = problemSayer(problems, sentences);
  useEffect(() => {
    if (isToMend.current) document.getElementById('interview-date')?.focus();
    isToMend.current = false;
  }, []);
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
