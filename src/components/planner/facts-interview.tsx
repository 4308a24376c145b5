import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import { editFacts } from '../../stores/notebook';
import { ChoiceField } from './choice-field';
import { TimeField } from './day-field';
import type { SayProblem } from './plan-problems';

export type FactsInterviewProps = { facts: Facts; problem: SayProblem };

const KINDS = [
  { id: '', label: 'I have not said' },
  { id: 'video', label: 'By video' },
  { id: 'on-site', label: 'In person' },
  { id: 'phone', label: 'By phone' },
];

/** More about the interview itself: its end and its kind. */
export function FactsInterview({ facts, problem }: FactsInterviewProps): JSX.Element {
  return (
    <div class="facts flow">
      <TimeField id="interview-end" label="It ended" value={facts.end} problem={problem('end')}
        hint={facts.end ? undefined : `Without it the plan counts ${facts.kind === 'phone' ? 'half an hour' : 'an hour'}.`}
        onValue={(end) => editFacts({ end: end || undefined })} />
      <ChoiceField id="interview-kind" label="How did you meet?" value={facts.kind ?? ''} options={KINDS}
        onValue={(kind) => editFacts({ kind: (kind || undefined) as Facts['kind'] })} />
    </div>
  );
}
