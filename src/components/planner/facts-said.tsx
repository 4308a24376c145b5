import type { JSX } from 'preact';
import type { ClosedDays } from '../../domain/business-days';
import type { Facts } from '../../domain/interview';
import { editFacts } from '../../stores/notebook';
import { CheckField } from './choice-field';
import { FactsInstruction, FactsInvitation } from './facts-invitation';
import { FactsPromise } from './facts-promise';
import { useLaterWords } from './later-words';
import type { SayProblem } from './plan-problems';

export type FactsSaidProps = { facts: Facts; closed: ClosedDays; later: string; problem: SayProblem };

/** All that they said about the time after the interview. */
export function FactsSaid({ facts, closed, later, problem }: FactsSaidProps): JSX.Element {
  const words = useLaterWords(later);
  return (
    <div class="facts flow">
      {words && <FactsPromise facts={facts} closed={closed} words={words} problem={problem} />}
      <CheckField label="They said “we will contact you”, and no more" checked={facts.signal === 'we-will-contact'}
        onValue={(checked) => editFacts({ signal: checked ? 'we-will-contact' : undefined })} />
      <FactsInvitation facts={facts} problem={problem} />
      <FactsInstruction facts={facts} problem={problem} />
    </div>
  );
}
