import { atom } from 'nanostores';
import { readMe } from './me';
import { PROCESS_FORMAT } from './notebook-format';
import type { Process } from './process';
import { $byId, EXAMPLE, recordName, reopenLast } from './processes';
import { canRead, fetchShapes, type Unreadable } from './record';
import { isChangedElsewhere, readRecord } from './records';
import {
  holdsAnything, names, openStorage, readText, retryUnsaved, setAside, type Elsewhere, type Platform,
} from './storage';

/** True once storage was read. Until then every store holds its default, as the built page does. */
export const $opened = atom(false);

/** Another tab changed, or forgot, what is open here. Null once it was said. */
export const $changedElsewhere = atom<'changed' | 'forgotten' | null>(null);

/**
 * Resolves when the notebook can be opened: at once (undefined) where nothing is kept here, else when
 * the code that reads it has arrived. When it does not arrive, what is kept is set aside, never lost.
 * @param fetchMore fetches at the same time what else it takes to show what is kept
 */
export function readyToOpen(fetchMore?: () => Promise<unknown>): Promise<void> | undefined {
  if (canRead() || !holdsAnything()) return undefined;
  return Promise.allSettled([fetchShapes(), fetchMore?.()]).then(() => undefined);
}

/**
 * Reads what is kept and listens for changes from other tabs. Call it after mount; calling it again
 * does nothing.
 * @param platform Storage-like objects in place of the browser's, for tests.
 */
export function openNotebook(platform?: Platform): void {
  if ($opened.get()) return;
  openStorage(hear, platform);
  readAll();
  reopenLast();
  retryUnsaved();
  $opened.set(true);
  if (!canRead()) void fetchShapes().catch(() => undefined);
}

let elsewhere: Promise<typeof import('./on-use/elsewhere')> | undefined;

/** The code for it is fetched when something happens elsewhere; every write looks for itself in any case. */
function hear(what: Elsewhere) {
  elsewhere ??= import('./on-use/elsewhere');
  elsewhere.then((code) => code.hear(what), () => {
    elsewhere = undefined;
  });
}

/** The person has read that something changed elsewhere. */
export function dismissChangedElsewhere(): void {
  $changedElsewhere.set(null);
}

/**
 * Reads everything again; what has not changed stays the same object.
 * @param known What stays although it is not kept: all there is, or just what could not be written.
 */
export function readAll(known: readonly Process[] = []): void {
  const byId: Record<string, Process> = Object.fromEntries(known.map((process) => [process.id, process]));
  for (const name of names()) {
    const process = readOne(name);
    if (process !== undefined) byId[process.id] = process;
  }
  $byId.set(byId);
  readMe();
}

/** The process under this name, if it is one. What nobody here knows is set aside. */
function readOne(name: string): Process | undefined {
  const [family, reason] = name.split(':');
  if (family === 'process' || family === EXAMPLE) return readProcess(name);
  if (family === 'aside') setAside(name, reason as Unreadable, readText(name) ?? '');
  else if (!['me', 'example-me', 'current', 'last'].includes(name)) setAside(name, 'foreign', readText(name) ?? '');
  return undefined;
}

/** The process that is kept under the name; the one known here where that cannot be read. */
export function readProcess(name: string): Process | undefined {
  const known = $byId.get()[name.replace('process:', '')];
  if (known !== undefined && !isChangedElsewhere(name)) return known;
  const process = readRecord(name, PROCESS_FORMAT);
  if (process === undefined) return known;
  if (recordName(process.id) === name) return process;
  setAside(name, 'foreign', readText(name) ?? '');
  return undefined;
}
