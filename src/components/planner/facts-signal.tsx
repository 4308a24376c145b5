import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import { editFacts } from '../../stores/notebook';
import { ChoiceField } from './choice-field';

type Signal = NonNullable<Facts['signal']>;

const SIGNALS: readonly { id: Signal | ''; label: string; then?: string }[] = [
  { id: '', label: 'Nothing I could go by' },
  { id: 'positive', label: 'Warm, each time we spoke', then: 'Once they have answered you, a few friendly lines are welcome in the wait.' },
  { id: 'keep-posted', label: '“Keep us posted about your search”', then: 'Once they have answered you, a few lines on your search are welcome.' },
  { id: 'we-will-contact', label: '“We will contact you”', then: 'The plan gives them two quiet weeks.' },
  { id: 'negative', label: 'Cool', then: 'The plan keeps to the one question that is yours to ask.' },
];

/** How they left it, in tone: what may be sent in a long wait hangs on it. */
export function FactsSignal({ facts: { signal } }: { facts: Facts }): JSX.Element {
  const value = signal === 'neutral' ? '' : (signal ?? '');
  return (
    <ChoiceField id="signal" label="How did they leave it with you?" value={value} options={SIGNALS}
      hint={SIGNALS.find(({ id }) => id !== '' && id === value)?.then}
      onValue={(chosen) => editFacts({ signal: (chosen || undefined) as Facts['signal'] })} />
  );
}
