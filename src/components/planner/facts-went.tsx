import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import type { IsoDate } from '../../domain/iso-date';
import { editFacts } from '../../stores/notebook';
import { address } from '../ui/address';
import { CheckField, ChoiceField } from './choice-field';
import type { PlanWords } from './later-words';

export type FactsWentProps = { facts: Facts; today: IsoDate; words: PlanWords };

const RATINGS: readonly { id: NonNullable<Facts['rating']> | ''; label: string; then?: string }[] = [
  { id: '', label: 'I have not said' },
  { id: 'outstanding', label: 'Outstandingly', then: 'Then the note goes sooner.' },
  { id: 'good', label: 'Well' },
  { id: 'slip', label: 'Well, with a slip', then: 'Then one short paragraph puts it right, in the note or soon after.' },
  { id: 'bad', label: 'Badly', then: 'Then an honest note takes the place of the thank-you.' },
];

/** How the talk went, and whether the job is wanted: what the first notes hang on. */
export function FactsWent({ facts, today, words }: FactsWentProps): JSX.Element {
  const letter = words.letters['S5'];
  return (
    <div class="facts flow">
      <ChoiceField id="rating" label="How did it go?" value={facts.rating ?? ''} options={RATINGS}
        hint={RATINGS.find(({ id }) => id === facts.rating)?.then}
        onValue={(rating) => editFacts({ rating: (rating || undefined) as Facts['rating'] })} />
      <CheckField label="The two of you got on very well" checked={facts.rapport === 'strong'}
        onValue={(checked) => editFacts({ rapport: checked ? 'strong' : undefined })} />
      <CheckField label="I do not want this job after all" checked={facts.wantsJob === false}
        onValue={(checked) => editFacts({ wantsJob: checked ? false : undefined, withdrawsOn: undefined })} />
      {facts.wantsJob === false && (
        <>
          <p class="hint">
            Thanks are still due; questions are not. If you are sure, tell them, so that they can plan without you
            {letter ? <>: <a href={address(letter as `/${string}`)}>step out with a few kind lines</a>.</> : '.'}
          </p>
          <CheckField label="I am sure, and want to tell them" checked={facts.withdrawsOn !== undefined}
            onValue={(checked) => editFacts({ withdrawsOn: checked ? today : undefined })} />
        </>
      )}
    </div>
  );
}
