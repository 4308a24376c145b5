import { atom } from 'nanostores';
import { ME_FORMAT } from '../notebook-format';
import { $ownMe, readMe } from '../me';
import type { Me, Process } from '../process';
import { $byId, $currentId, $processes, dropProcess, putProcess, switchTo } from '../processes';
import { keepRecord } from '../records';
import { removeEverything } from './keeping';

/** What the notebook held before something was forgotten, or replaced by a file. */
export type Forgotten = {
  what: 'process' | 'everything' | 'replaced';
  processes: readonly Process[];
  me?: Me;
  open: string | undefined;
  /** Ids that came in with the file and go again with the undo. */
  added?: readonly string[];
};

/** What was forgotten last, for an undo. It is in memory only and goes with the page. */
export const $lastForgotten = atom<Forgotten | null>(null);

/** All of it, as it is now. */
export const wholeNotebook = () =>
  ({ processes: $processes.get(), me: $ownMe.get(), open: $currentId.get() });

/** Forgets one process: facts, letters, ticks and log. */
export function forgetProcess(id: string): void {
  const process = $byId.get()[id];
  if (process === undefined) return;
  $lastForgotten.set({ what: 'process', processes: [process], open: $currentId.get() });
  dropProcess(id);
}

/** Forgets all that this site has kept here, the example and what was set aside included. */
export function forgetEverything(): void {
  $lastForgotten.set({ what: 'everything', ...wholeNotebook() });
  removeEverything();
  $byId.set({});
  $currentId.set(undefined);
  readMe();
}

/** Brings back what was forgotten or replaced last, while the page is open. */
export function undoForget(): void {
  const forgotten = $lastForgotten.get();
  if (forgotten === null) return;
  $lastForgotten.set(null);
  forgotten.added?.forEach(dropProcess);
  forgotten.processes.forEach(putProcess);
  if (forgotten.me !== undefined) keepRecord('me', ME_FORMAT, forgotten.me);
  readMe();
  if (forgotten.open !== undefined) switchTo(forgotten.open);
}
