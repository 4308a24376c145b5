import type { JSX } from 'preact';
import type { ClosedDays } from '../../domain/business-days';
import type { Facts } from '../../domain/interview';
import { FactsInstruction, FactsInvitation } from './facts-invitation';
import { FactsPromise } from './facts-promise';
import { FactsSignal } from './facts-signal';
import type { PlanWords } from './later-words';
import type { SayProblem } from './plan-problems';

export type FactsSaidProps = { facts: Facts; closed: ClosedDays; words: PlanWords; problem: SayProblem };

/** All that they said about the time after the interview. */
export function FactsSaid({ facts, closed, words, problem }: FactsSaidProps): JSX.Element {
  return (
    <div class="facts flow">
      <FactsPromise facts={facts} closed={closed} words={words} problem={problem} />
      <FactsSignal facts={facts} />
      <FactsInvitation facts={facts} problem={problem} />
      <FactsInstruction facts={facts} problem={problem} />
    </div>
  );
}
