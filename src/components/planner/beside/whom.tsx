import type { JSX } from 'preact';
import { whomToWrite } from '../../../domain/planner/whom-to-write';
import type { Addressee, AddresseeReason } from '../../../domain/planner/whom-to-write';
import { besideWords } from './beside-words';
import type { BesideWords } from './beside-words';
import type { BesideProps } from './plan-beside';

type Somebody = 'nobody' | 'each' | 'agency' | 'hr' | 'manager';

/** Who is meant where nobody is named. */
const WITHOUT_NAME: Partial<Record<AddresseeReason, Somebody>> = {
  'asked-for-silence': 'nobody', agency: 'agency', 'each-of-them': 'each', 'no-address': 'each', hr: 'hr', 'the-manager': 'manager',
};

function nameOf({ to, why }: Addressee, names: ReadonlyMap<string, string>, words: BesideWords['whom']): string | undefined {
  const somebody = WITHOUT_NAME[why];
  return names.get(to ?? '') || (somebody && words[somebody]);
}

/** Who gets the thanks and who the questions, each with its reason. */
export function Whom({ facts }: BesideProps): JSX.Element {
  const { whom } = besideWords();
  const { thanks, questions } = whomToWrite(facts);
  const names = new Map([...facts.interviewers, ...(facts.contacts ?? [])].map(({ id, name }) => [id, name]));
  const rows = [[whom.thanks, thanks], [whom.questions, questions]] as const;
  return (
    <div class="facts flow">
      <dl class="whom">
        {rows.map(([label, addressee]) => {
          const name = nameOf(addressee, names, whom);
          return (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{name && <><strong><bdi>{name}</bdi></strong>. </>}{whom.reasons[addressee.why]}</dd>
            </div>
          );
        })}
      </dl>
      <p class="hint">{whom.source}</p>
    </div>
  );
}
