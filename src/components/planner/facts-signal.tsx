import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import { editFacts } from '../../stores/notebook';
import { ChoiceField } from './choice-field';

/** What they may have asked for, beside the signals: it counts as "we will contact you", and for thanks as well. */
const NO_CONTACT = 'no-contact';

type Signal = NonNullable<Facts['signal']> | typeof NO_CONTACT;

const SIGNALS: readonly { id: Signal | ''; label: string; then?: string }[] = [
  { id: '', label: 'Nothing I could go by' },
  { id: 'positive', label: 'Warm, each time we spoke', then: 'Once they have answered you, a few friendly lines are welcome in the wait.' },
  { id: 'keep-posted', label: '“Keep us posted about your search”', then: 'Once they have answered you, a few lines on your search are welcome.' },
  { id: 'we-will-contact', label: '“We will contact you”', then: 'The plan gives them two quiet weeks.' },
  {
    id: NO_CONTACT, label: '“Please do not contact us”',
    then: 'Then even a thank-you is optional: to follow what they asked is part of what they see of you. After two quiet weeks the plan still lets one question through; leave that out too, if you like.',
  },
  { id: 'negative', label: 'Cool', then: 'The plan keeps to the one question that is yours to ask.' },
];

/** How they left it, in tone: what may be sent in a long wait hangs on it. */
export function FactsSignal({ facts: { signal, asksNoContact } }: { facts: Facts }): JSX.Element {
  const value = asksNoContact ? NO_CONTACT : signal === 'neutral' ? '' : (signal ?? '');
  const choose = (chosen: string) => {
    const noContact = chosen === NO_CONTACT;
    editFacts({ signal: (noContact ? 'we-will-contact' : chosen || undefined) as Facts['signal'], asksNoContact: noContact || undefined });
  };
  return (
    <ChoiceField id="signal" label="How did they leave it with you?" value={value} options={SIGNALS}
      hint={SIGNALS.find(({ id }) => id !== '' && id === value)?.then}
      onValue={choose} />
  );
}
