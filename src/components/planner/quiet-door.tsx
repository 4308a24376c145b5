import { useState } from 'preact/hooks';
import type { ComponentType, JSX } from 'preact';
import { fetchPlanner } from '../../stores/plan';
import { address } from '../ui/address';
import type { ClockStyle } from '../ui/date-words';
import type { HomeWords } from './home-words';
import { fetchWords } from './later-words';

type QuietProps = { words: HomeWords; clock: ClockStyle };

/** "It has gone quiet": the three questions come on use; until then, and without a script, the chapter. */
export function QuietDoor(props: QuietProps): JSX.Element {
  const [Quiet, setQuiet] = useState<ComponentType<QuietProps>>();
  const open = (event: JSX.TargetedEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.open || Quiet) return;
    // The questions need the whole planner, which is fetched beside them.
    void Promise.all([import('./quiet'), fetchPlanner(), fetchWords()]).then(([loaded]) => setQuiet(() => loaded.Quiet));
  };
  return (
    <details id="quiet" class="quiet" onToggle={open}>
      <summary>It has gone quiet</summary>
      {Quiet ? <Quiet {...props} /> : (
        <p class="quiet-read"><a href={address('/guide/no-answer/')}>What to do when no answer comes</a></p>
      )}
    </details>
  );
}
