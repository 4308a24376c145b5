import type { JSX } from 'preact';
import type { IsoDate } from '../../../domain/iso-date';
import { whoOwesWhat } from '../../../domain/planner/who-owes-what';
import type { Debt } from '../../../domain/planner/who-owes-what';
import { dayOf, shortDate } from '../../ui/date-words';
import { Sentence } from '../../ui/words';
import { besideWords } from './beside-words';
import { optionsOf, theirSteps } from './plan-beside';
import type { BesideProps } from './plan-beside';

/** Thanks have a name, or nobody's; a day that has passed is told as late, not as a last day. */
function sentenceOf({ id, to, by }: Debt, names: ReadonlyMap<string, string>, today: IsoDate): string {
  if (id !== 'thanks') return id;
  const sentence = !by || by < today ? 'thanks-late' : 'thanks';
  return to && names.get(to) ? sentence : `${sentence}-nobody`;
}

/** Their promises and the person's own, dated. */
export function WhoOwes({ process, facts, steps, now }: BesideProps): JSX.Element {
  const { owes } = besideWords();
  const { they, you } = whoOwesWhat(facts, theirSteps(steps), optionsOf(process, now));
  const names = new Map([...facts.interviewers, ...(facts.contacts ?? [])].map(({ id, name }) => [id, name]));
  const today = dayOf(now);
  const list = (heading: string, debts: readonly Debt[], none: string) => (
    <>
      <h3>{heading}</h3>
      {debts.length === 0 ? <p>{none}</p> : (
        <ul>
          {debts.map((debt) => (
            <li key={`${debt.id}-${debt.to ?? ''}`}>
              <Sentence text={owes.debts[sentenceOf(debt, names, today)] ?? ''}
                blanks={{ name: names.get(debt.to ?? ''), on: debt.on && shortDate(debt.on), by: debt.by && shortDate(debt.by) }} />
              {debt.by && debt.by < today && !debt.id.startsWith('news') && debt.id !== 'call-missed' && debt.id !== 'thanks' && <span class="second"> {owes.late}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
  return (
    <div class="facts flow">
      {list(owes.they, they, owes['they-nothing'])}
      {list(owes.you, you, owes['you-nothing'])}
      <p class="hint">{owes.note}</p>
    </div>
  );
}
