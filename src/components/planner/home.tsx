import { atom } from 'nanostores';
import type { JSX } from 'preact';
import { $nextThings, $planner, fetchPlanner } from '../../stores/plan';
import { $process, $processes, hasInterview } from '../../stores/notebook';
import { $now } from '../../stores/today';
import { DidItGo } from '../notebook/did-it-go';
import { NotebookNotices } from '../notebook/notebook-notices';
import { address } from '../ui/address';
import { clockStyleOf } from '../ui/locale';
import { useStore } from '../ui/use-store';
import { EXAMPLE_HASH } from './begin-example';
import { ShortAnswers } from './home-answer';
import type { HomeNextProps } from './home-next';
import { $begun, HomeQuestion } from './home-question';
import type { HomeRouteProps } from './home-route';
import type { HomeWords } from './home-words';
import { fetchWords, useWords } from './later-words';
import { QuietDoor } from './quiet-door';
import { onUse } from '../ui/on-use';

const HomeRoute = onUse<HomeRouteProps>(() => Promise.all([import('./home-route'), fetchWords()]).then(([part]) => part.HomeRoute));
const HomeNext = onUse<HomeNextProps>(() => Promise.all([import('./home-next'), fetchPlanner(), fetchWords()]).then(([part]) => part.HomeNext));

/** True when there is something to come back to; while the planner has not come, any interview may be. */
const isReturning = (): boolean =>
  $planner.get() ? $nextThings.get().length > 0 : $processes.get().some(({ facts }) => hasInterview(facts));

/** The route of the interview that the page speaks of, or the usual answers while there is none. */
function Beside({ words, showNext }: { words: HomeWords; showNext: boolean }) {
  const now = useStore($now);
  const begun = useStore($begun);
  if (!now || (!showNext && begun === undefined)) return <ShortAnswers words={words} />;
  return <HomeRoute words={words} now={now} begun={showNext ? undefined : begun} />;
}

/** Whether there was something to come back to when the page was opened, and no other interview is asked for. */
const $comingBack = atom(false);

/** Looks whether this person has been here before. To be called once the notebook is open and the clock runs. */
export function seeWhoComes(): void {
  $comingBack.set(isReturning() && !$process.get()?.example);
}

/** The home page: it answers, and leads into the letter. */
export function Home({ words: first }: { words: HomeWords }): JSX.Element {
  const now = useStore($now);
  const process = useStore($process);
  const words = useWords(first, process !== undefined && hasInterview(process.facts));
  const comingBack = useStore($comingBack);
  const clock = now ? clockStyleOf(navigator.language) : '24-hour';
  const showNext = comingBack && now !== undefined;
  return (
    <div class="columns home" data-mode={now === undefined ? undefined : showNext ? 'next' : 'question'}>
      <div class="flow">
        <NotebookNotices />
        <DidItGo />
        {now === undefined && <div class="home-place" aria-hidden="true" />}
        {showNext ? (
          <HomeNext words={words} now={now} clock={clock} onAnother={() => $comingBack.set(false)} />
        ) : (
          <section class="home-question flow">
            <h1 id="how-long-ago">How long ago was your interview?</h1>
            <HomeQuestion words={words} clock={clock} />
          </section>
        )}
        <nav class="situations" aria-label="Other situations">
          <QuietDoor words={words} clock={clock} />
          <a href={address('/plan/#they-answered')}>They answered</a>
          <a href={address('/guide/')}>I just want to read</a>
          {now && !process?.example && (
            <a href={address(`/plan/${EXAMPLE_HASH}`)}>Try it with an example</a>
          )}
        </nav>
      </div>
      <div class="home-beside"><Beside words={words} showNext={showNext} /></div>
    </div>
  );
}
