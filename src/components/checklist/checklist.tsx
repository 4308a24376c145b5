import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { $steps, $ticked, tick } from '../../stores/checklist';
import { $opened, $process } from '../../stores/notebook';
import { $today } from '../../stores/today';
import { DidItGo } from '../notebook/did-it-go';
import { NotebookBar } from '../notebook/notebook-bar';
import { NotebookMenu } from '../notebook/notebook-menu';
import { NotebookNotices } from '../notebook/notebook-notices';
import { useStore } from '../ui/use-store';
import { ChecklistItem } from './checklist-item';
import { ChecklistPhase } from './checklist-phase';
import { PaperHead } from './paper-head';
import type { Item, Phase } from './phase';
import { isTonight, presentPhases, type PhaseId } from './present-phases';

type Folds = Readonly<Record<string, boolean>>;

/** The phase that is everybody's, whatever the day. */
const EACH_TIME: PhaseId = 'every-message';

/**
 * Which phases are open: the present ones, unless the person has said otherwise, for this interview
 * or while there was none yet (the first tick begins one).
 */
function useFolds(present: readonly string[]): { isOpen: (phase: string) => boolean; fold: (phase: string, open: boolean) => void } {
  const [folds, setFolds] = useState<Folds>({});
  const isAwake = useStore($opened);
  useStore($process);
  const nameOf = (phase: string) => `${$process.get()?.id ?? ''} ${phase}`;
  return {
    isOpen: (phase) => !isAwake || (folds[nameOf(phase)] ?? folds[` ${phase}`] ?? (phase === EACH_TIME || present.includes(phase))),
    fold: (phase, open) => setFolds((now) => ({ ...now, [nameOf(phase)]: open })),
  };
}

/** "3 of 16 done tonight", over the present phases; nothing while nothing is done. */
function SoFar({ done, all, tonight }: { done: number; all: number; tonight: boolean }) {
  return <p class="so-far">{done > 0 && `${done} of ${all} done ${tonight ? 'tonight' : 'so far'}.`}</p>;
}

/** The checklist: every phase in the page, the present one open, the boxes kept for each interview. */
export function Checklist({ phases }: { phases: readonly Phase[] }): JSX.Element {
  const isAwake = useStore($opened);
  const ticked = useStore($ticked);
  const facts = useStore($process)?.facts;
  const steps = useStore($steps);
  const today = useStore($today);
  const present: readonly string[] = isAwake ? presentPhases({ facts, steps, today }) : [];
  const { isOpen, fold } = useFolds(present);
  const doneOf = (items: readonly Item[]) => items.filter(({ id }) => ticked[id]?.done).length;
  const presentItems = phases.flatMap(({ id, items }) => (present.includes(id) ? items : []));
  const onTick = (phase: string, item: string, done: boolean) => {
    tick(item, done);
    fold(phase, true);
  };
  return (
    <div class="checklist">
      <PaperHead />
      <div class="checklist-yours flow">
        <NotebookNotices />
        <DidItGo />
        <NotebookBar />
        <SoFar done={doneOf(presentItems)} all={presentItems.length} tonight={isTonight({ facts, steps, today })} />
      </div>
      <div class="checklist-phases">
        {phases.map((phase) => (
          <ChecklistPhase key={phase.id} phase={phase} done={isAwake ? doneOf(phase.items) : undefined}
            isPresent={present.includes(phase.id)} isOpen={isOpen(phase.id)} onFold={(open) => fold(phase.id, open)}>
            {phase.items.map((item) => (
              <ChecklistItem key={item.id} item={item} ticked={ticked[item.id]} onTick={(done) => onTick(phase.id, item.id, done)} />
            ))}
          </ChecklistPhase>
        ))}
      </div>
      <div class="checklist-beside flow">
        <p class="hint">The boxes are kept in this browser, for each interview apart. What your plan or log already knows ticks itself; you can untick it.</p>
        {isAwake && <p class="actions"><button type="button" class="button" onClick={() => print()}>Print the list</button></p>}
        <NotebookMenu />
      </div>
    </div>
  );
}
