import { atom } from 'nanostores';
import { ME_FORMAT } from './notebook-format';
import { $ownMe, DEFAULT_ME, readMe } from './me';
import type { Me, Process } from './process';
import { $byId, $currentId, $processes, dropProcess, putProcess, switchTo } from './processes';
import { keepRecord } from './records';
import { removeEverything } from './storage';

export type Forgotten = { what: 'process' | 'everything'; processes: readonly Process[]; me?: Me; open: string | undefined };

/** What was forgotten last, for an undo. It is in memory only and goes with the page. */
export const $lastForgotten = atom<Forgotten | null>(null);

/** Forgets one process: facts, letters, ticks and log. */
export function forgetProcess(id: string): void {
  const process = $byId.get()[id];
  if (process === undefined) return;
  $lastForgotten.set({ what: 'process', processes: [process], open: $currentId.get() });
  dropProcess(id);
}

/** Forgets all that this site has kept here, what was set aside included. */
export function forgetEverything(): void {
  $lastForgotten.set({ what: 'everything', processes: $processes.get(), me: $ownMe.get(), open: $currentId.get() });
  removeEverything();
  $byId.set({});
  $currentId.set(undefined);
  $ownMe.set(DEFAULT_ME);
}

/** Brings back what was forgotten last, while the page is open. */
export function undoForget(): void {
  const forgotten = $lastForgotten.get();
  if (forgotten === null) return;
  $lastForgotten.set(null);
  forgotten.processes.forEach(putProcess);
  if (forgotten.me !== undefined) keepRecord('me', ME_FORMAT, forgotten.me);
  readMe();
  if (forgotten.open !== undefined) switchTo(forgotten.open);
}
