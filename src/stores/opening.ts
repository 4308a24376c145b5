import { atom } from 'nanostores';
import { $ownMe, DEFAULT_ME, readMe } from './me';
import { ME_FORMAT, PROCESS_FORMAT } from './notebook-format';
import type { Process } from './process';
import { $byId, $currentId, $process, EXAMPLE, recordName, reopenLast } from './processes';
import type { Unreadable } from './record';
import { isChangedElsewhere, keepRecord, readRecord } from './records';
import {
  names, openStorage, readText, retryUnsaved, setAside, type Elsewhere, type Platform,
} from './storage';

/** True once storage was read. Until then every store holds its default, as the built page does. */
export const $opened = atom(false);

/** Another tab changed, or forgot, what is open here. Null once it was said. */
export const $changedElsewhere = atom<'changed' | 'forgotten' | null>(null);

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
}

/** The person has read that something changed elsewhere. */
export function dismissChangedElsewhere(): void {
  $changedElsewhere.set(null);
}

function readAll() {
  const byId: Record<string, Process> = {};
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

function readProcess(name: string): Process | undefined {
  const known = $byId.get()[name.replace('process:', '')];
  if (known !== undefined && !isChangedElsewhere(name)) return known;
  const process = readRecord(name, PROCESS_FORMAT);
  if (process === undefined) return known;
  if (recordName(process.id) === name) return process;
  setAside(name, 'foreign', readText(name) ?? '');
  return undefined;
}

function hear(what: Elsewhere) {
  if (what === 'woke') return readAgain();
  if ('asked' in what) return what.asked === 'forget' ? hearForgotten() : keepAll();
  const name = 'removed' in what ? what.removed : what.changed;
  if (name === 'me') return hearMe();
  if (!name.startsWith('process:')) return;
  if ('removed' in what) hearRemoved(name);
  else hearChanged(name);
}

/** The page woke up, perhaps after another page of this tab was at work: no news, only the state. */
function readAgain() {
  readAll();
  if ($byId.get()[$currentId.get() ?? ''] === undefined) reopenLast();
}

function hearForgotten() {
  const hadOne = $process.get() !== undefined;
  readAgain();
  if (hadOne) $changedElsewhere.set('forgotten');
}

function hearMe() {
  const before = $ownMe.get();
  $ownMe.set(readRecord('me', ME_FORMAT) ?? (readText('me') === null ? DEFAULT_ME : before));
  $changedElsewhere.set('changed');
}

function hearRemoved(name: string) {
  if (readText(name) !== null) return;
  const id = name.replace('process:', '');
  const { [id]: gone, ...others } = $byId.get();
  if (gone === undefined) return;
  $byId.set(others);
  if ($currentId.get() !== id) return;
  reopenLast();
  $changedElsewhere.set('forgotten');
}

function hearChanged(name: string) {
  const id = name.replace('process:', '');
  const mine = $byId.get()[id];
  const theirs = readText(name) === null ? mine : readProcess(name);
  if (theirs === undefined || theirs === mine) return;
  $byId.set({ ...$byId.get(), [id]: theirs });
  if ($currentId.get() === id) $changedElsewhere.set('changed');
}

/** Another tab asked to keep nothing on the device: what this one has in memory goes to its own tab. */
function keepAll() {
  for (const process of Object.values($byId.get())) keepRecord(recordName(process.id), PROCESS_FORMAT, process);
  keepRecord('me', ME_FORMAT, $ownMe.get());
}
