import { atom } from 'nanostores';
import type { JSX } from 'preact';
import { hasInterview } from '../../stores/process';
import { $process, editFacts, startProcess } from '../../stores/notebook';
import { $plan, nextThing } from '../../stores/plan';
import { $now } from '../../stores/today';
import { address } from '../ui/address';
import { sayDate, sayTime } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { useStore } from '../ui/use-store';
import { HomeAnswer, RoughAnswers, letterFor } from './home-answer';
import type { HomeWords } from './home-words';
import { sayProblem, whenProblem } from './say-problem';
import { WhenQuestion } from './when-question';
import type { WhenAnswer } from './when-question';

/** Id of the interview that the question on this page began; a second tap corrects it. */
export const $begun = atom<string | undefined>();

function useInterview() {
  const process = useStore($process);
  const begun = useStore($begun);
  const isOpen = (id: string | undefined) => id !== undefined && id === $begun.get();
  const state = (facts: WhenAnswer) => {
    if (isOpen($process.get()?.id)) editFacts(facts);
    else $begun.set(startProcess(facts));
  };
  return { current: process && process.id === begun ? process : undefined, state };
}

/** "How long ago was your interview?", its answer, and the way to the letter. */
export function HomeQuestion({ words, clock }: { words: HomeWords; clock: ClockStyle }): JSX.Element {
  const { current, state } = useInterview();
  const { problems } = useStore($plan);
  const now = useStore($now);
  const problem = current ? whenProblem(problems) : undefined;
  const facts = current && hasInterview(current.facts) ? current.facts : undefined;
  const answered = facts !== undefined && now !== undefined && problem === undefined;
  const step = answered && current ? nextThing(current, now)?.step : undefined;
  return (
    <>
      <WhenQuestion problem={problem && sayProblem(problem, words.problems)} onAnswer={state} />
      <div class="home-answer flow" aria-live="polite" data-answered={answered ? '' : undefined}>
        {answered && <HomeAnswer step={step} now={now} clock={clock} words={words} />}
        {!answered && !problem && <RoughAnswers words={words} />}
      </div>
      <p class="actions">
        <a class="button primary" href={letterFor(step, words.letters) ?? address('/write/thank-you/')}>Write it now</a>
        {answered && <a class="button quiet" href={address('/plan/')}>See the plan and why</a>}
      </p>
      {answered && (
        <p class="hint">
          Counted from {sayDate(facts.date, now)}, {facts.approximate ? 'about ' : ''}{sayTime(facts.start, clock)}.
        </p>
      )}
    </>
  );
}
