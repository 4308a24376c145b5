import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import { editFacts } from '../../stores/notebook';
import { CheckField, ChoiceField } from './choice-field';

export type FactsMoreProps = { facts: Facts };

const MATERIAL: readonly { id: NonNullable<Facts['material']> | ''; label: string; then?: string }[] = [
  { id: '', label: 'No' },
  { id: 'short', label: 'Yes, a page or a link', then: 'It goes with the thank-you note.' },
  { id: 'long', label: 'Yes, something longer', then: 'It goes in a message of its own, two working days on.' },
];

/** What else may go to them, and which ways are open: a card, papers, somebody inside, the telephone. */
export function FactsMore({ facts }: FactsMoreProps): JSX.Element {
  return (
    <div class="facts flow">
      <CheckField label="I would like to send a card by hand" checked={facts.cardWanted === true}
        onValue={(checked) => editFacts({ cardWanted: checked || undefined })} />
      <CheckField label="Their trade keeps old manners" checked={facts.trade === 'traditional'}
        onValue={(checked) => editFacts({ trade: checked ? 'traditional' : undefined })} />
      <ChoiceField id="material" label="Have you something to show on a subject that the talk left out?" value={facts.material ?? ''} options={MATERIAL}
        hint={MATERIAL.find(({ id }) => id !== '' && id === facts.material)?.then}
        onValue={(material) => editFacts({ material: (material || undefined) as Facts['material'] })} />
      <CheckField label="I know someone there, or in the trade" checked={facts.contactInside === true}
        onValue={(checked) => editFacts({ contactInside: checked || undefined })} />
      <CheckField label="I would rather not ring them" checked={facts.callOk === false}
        onValue={(checked) => editFacts({ callOk: checked ? false : undefined })} />
    </div>
  );
}
