import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { hasInterview } from '../../stores/process';
import { $process, editFacts, startProcess } from '../../stores/notebook';
import { $plan, nextThing } from '../../stores/plan';
import { rightNow, $now } from '../../stores/today';
import type { ClockTime, IsoDate } from '../../domain/iso-date';
import { address } from '../ui/address';
import { sayDate, sayTime } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { fillBlanks } from '../ui/words';
import { HomeAnswer, RoughAnswers, letterFor } from './home-answer';
import type { HomeWords } from './home-words';
import { HowLongAgo } from './how-long-ago';
import type { Picked } from './how-long-ago';
import { interviewAt } from './rough-time';
import type { RoughTime } from './rough-time';

const DEFAULT_START: ClockTime = '14:00';
/** While a year is being typed it is too small to be meant. */
const WHOLE_YEAR = '1000';

/** Id of the interview that the question on this page began; a second tap corrects it. */
export const $begun = atom<string | undefined>();

function useInterview() {
  const process = useStore($process);
  const begun = useStore($begun);
  const isOpen = (id: string | undefined) => id !== undefined && id === $begun.get();
  const state = (facts: { date: IsoDate; start: ClockTime; approximate: boolean }) => {
    if (isOpen($process.get()?.id)) editFacts(facts);
    else $begun.set(startProcess(facts));
  };
  return { current: process && process.id === begun ? process : undefined, state };
}

/** "How long ago was your interview?", its answer, and the way to the letter. */
export function HomeQuestion({ words, clock }: { words: HomeWords; clock: ClockStyle }): JSX.Element {
  const [chosen, setChosen] = useState<string>();
  const [picked, setPicked] = useState<Picked>({ date: '', start: '' });
  // Both fields may be heard of before the next rendering.
  const latest = useRef(picked);
  const { current, state } = useInterview();
  const { problems } = useStore($plan);
  const now = useStore($now);

  const choose = (choice: RoughTime | 'pick-the-day') => {
    if (choice === 'pick-the-day') return setChosen(choice);
    setChosen(choice.id);
    state(interviewAt(choice, rightNow()));
  };
  const pick = (typed: Partial<Picked>) => {
    latest.current = { ...latest.current, ...typed };
    const { date, start } = latest.current;
    setPicked(latest.current);
    setChosen('pick-the-day');
    if (date < WHOLE_YEAR) return;
    state({ date: date as IsoDate, start: (start || DEFAULT_START) as ClockTime, approximate: !start });
  };

  const problem = current ? problems.find(({ field }) => field === 'date' || field === 'start') : undefined;
  const facts = current && hasInterview(current.facts) ? current.facts : undefined;
  const answered = facts !== undefined && now !== undefined && problem === undefined;
  const step = answered && current ? nextThing(current, now)?.step : undefined;
  return (
    <>
      <HowLongAgo chosen={chosen} date={picked.date} start={picked.start}
        onChoose={choose} onPick={pick}
        problem={problem && fillBlanks(words.problems[problem.id] ?? '', problem.values ?? {})} />
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
