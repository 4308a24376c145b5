import { atom } from 'nanostores';
import type { Unreadable } from './record';

/*
 * The one place that touches localStorage, sessionStorage and their events. It keeps texts under
 * names; what the texts mean is the business of records.ts.
 */

/** The part of the browser's Storage that is used here. */
export type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Where texts are kept and how a change made elsewhere is heard. Any call may throw. */
export type Platform = {
  local: () => Shelf;
  session: () => Shelf;
  /** `key` null: anything may have changed (a page woke up). Returns how to stop listening. */
  listen: (heard: (key: string | null, text: string | null) => void) => () => void;
};

export type StorageTrouble = 'full' | 'forbidden';
/** On the device, or in this tab only, until it is closed. */
export type Keeping = 'device' | 'tab';
/** Data under one of our keys that this version cannot read. It is never overwritten. */
export type SetAside = { key: string; reason: Unreadable; raw: string };
/** What another tab did: changed or removed one record, or told us to move or forget; or we woke up. */
export type Elsewhere = { changed: string } | { removed: string } | { told: 'keep-nothing' | 'forget' } | 'woke';

/** Why something could not be written, or null. Said aloud by the page; work goes on in memory. */
export const $storageTrouble = atom<StorageTrouble | null>(null);
/** Data that this version cannot read, for download. */
export const $setAside = atom<readonly SetAside[]>([]);
/** 'tab' when nothing is to be kept on this device. */
export const $keeping = atom<Keeping>('device');

const PREFIX = 'afterword:';
const KEEP = 'keep';
const SIGNAL = 'signal';
/** Records that belong to this tab in any case. */
const TAB_ONLY = new Set(['current', 'example', 'example-me', KEEP]);

/**
 * Runs inline in the head of the home page, before paint: marks the document when a process with a
 * date is kept, so that the place for "the one next thing" is there from the start.
 */
export const RETURNING_SCRIPT =
  `try{for(const s of[localStorage,sessionStorage])for(const k in s)if(k.startsWith('${PREFIX}process:')&&s[k].includes('"date":"'))document.documentElement.dataset.back=''}catch{}`;

const BROWSER: Platform = {
  local: () => localStorage,
  session: () => sessionStorage,
  listen(heard) {
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('storage', (event) => {
      if (event.storageArea === localStorage) heard(event.key, event.newValue);
    }, { signal });
    addEventListener('pageshow', (event) => event.persisted && heard(null, null), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || heard(null, null), { signal });
    return () => stop.abort();
  },
};

let platform = BROWSER;
/** What could not be written where it belongs. */
const unsaved = new Map<string, string>();

const isFull = (error: unknown) => {
  const { name, message } = (error ?? {}) as Partial<Error>;
  return /quota/i.test(`${name} ${message}`);
};

/** Undefined when the browser refuses, which is then said in `$storageTrouble`. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    $storageTrouble.set(isFull(error) ? 'full' : 'forbidden');
    return undefined;
  }
}

const onDevice = (name: string) => $keeping.get() === 'device' && !TAB_ONLY.has(name);
const home = (name: string) => (onDevice(name) ? platform.local() : platform.session());

function namesOn(shelf: Shelf): string[] {
  return Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '')
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .filter((name) => name !== KEEP && name !== SIGNAL);
}

/** Reads where things are kept and starts to listen. To be called once, after the page is shown. */
export function openStorage(heard: (what: Elsewhere) => void, where: Platform = BROWSER): () => void {
  platform = where;
  $keeping.set(attempt(() => platform.session().getItem(PREFIX + KEEP)) === 'tab' ? 'tab' : 'device');
  if ($keeping.get() === 'device') {
    for (const name of attempt(() => namesOn(platform.session())) ?? []) {
      if (!TAB_ONLY.has(name)) unsaved.set(name, readText(name) ?? '');
    }
  }
  return platform.listen((key, text) => {
    if (key === null) return heard('woke');
    if (!key.startsWith(PREFIX) || $keeping.get() === 'tab' && key !== PREFIX + SIGNAL) return;
    const name = key.slice(PREFIX.length);
    if (name !== SIGNAL) return heard(text === null ? { removed: name } : { changed: name });
    if (text === 'keep-nothing') turn('tab');
    if (text === 'forget') empty(platform.session);
    if (text === 'keep-nothing' || text === 'forget') heard({ told: text });
  });
}

/** Names of all records that can be read from here. */
export function names(): string[] {
  const shelves = $keeping.get() === 'device' ? [platform.session, platform.local] : [platform.session];
  return [...new Set(shelves.flatMap((shelf) => attempt(() => namesOn(shelf())) ?? []))];
}

/** This tab's copy comes first: it is there when the device would not take it. */
export function readText(name: string): string | null {
  const key = PREFIX + name;
  return attempt(() =>
    platform.session().getItem(key) ?? (onDevice(name) ? platform.local().getItem(key) : null)) ?? null;
}

/** What the device holds under a name that this tab keeps a newer copy of. */
export function shadowedText(name: string): string | null {
  return isUnsaved(name) && onDevice(name) ? attempt(() => platform.local().getItem(PREFIX + name)) ?? null : null;
}

/** True while the text under this name is in memory, at best in this tab, and not where it belongs. */
export const isUnsaved = (name: string) => unsaved.has(name);

/** Keeps a text. False when not even this tab would take it; it is then tried again at the next write. */
export function writeText(name: string, text: string): boolean {
  if (attempt(() => put(name, text))) {
    retryUnsaved();
    return true;
  }
  unsaved.set(name, text);
  return onDevice(name) && quietly(() => platform.session().setItem(PREFIX + name, text));
}

function put(name: string, text: string): true {
  makeRoom(name);
  home(name).setItem(PREFIX + name, text);
  if (unsaved.delete(name) && onDevice(name)) platform.session().removeItem(PREFIX + name);
  return true;
}

/** Tries again to put where it belongs what could not be put there before. */
export function retryUnsaved(): void {
  for (const [name, text] of [...unsaved]) if (!attempt(() => put(name, text))) return;
  $storageTrouble.set(null);
}

function quietly(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

export function removeText(name: string): void {
  unsaved.delete(name);
  for (const shelf of [platform.session, platform.local]) quietly(() => shelf().removeItem(PREFIX + name));
}

/** Remembers that the text under this name cannot be read here. */
export function setAside(name: string, reason: Unreadable, raw: string): void {
  const key = PREFIX + name;
  $setAside.set([...$setAside.get().filter((one) => one.key !== key), { key, reason, raw }]);
}

/** Before its place is written to, unreadable data moves to a key of its own. Throws when it cannot. */
function makeRoom(name: string) {
  const held = $setAside.get().find((one) => one.key === PREFIX + name);
  if (held === undefined) return;
  let number = 1;
  const key = () => `${PREFIX}aside:${held.reason}:${number}:${name}`;
  while (home(name).getItem(key()) !== null) number += 1;
  home(name).setItem(key(), held.raw);
  $setAside.set($setAside.get().map((one) => (one === held ? { ...held, key: key() } : one)));
}

/** Takes data that was set aside away for good; the person has it, or does not want it. */
export function discardSetAside(key: string): void {
  removeText(key.slice(PREFIX.length));
  $setAside.set($setAside.get().filter((one) => one.key !== key));
}

function turn(where: Keeping) {
  $keeping.set(where);
  quietly(() => (where === 'tab'
    ? platform.session().setItem(PREFIX + KEEP, where)
    : platform.session().removeItem(PREFIX + KEEP)));
}

/** Moves everything to this tab and empties the device, or back. Other open tabs are told to follow. */
export function keepIn(where: Keeping): void {
  if (where === $keeping.get()) return;
  const texts = names().map((name) => [name, readText(name)] as const);
  turn(where);
  if (where === 'tab') tell('keep-nothing');
  for (const [name, text] of texts) {
    if (text === null || TAB_ONLY.has(name)) continue;
    const kept = attempt(() => {
      home(name).setItem(PREFIX + name, text);
      return true;
    });
    if (where === 'tab' || kept) quietly(() => (where === 'tab' ? platform.local() : platform.session()).removeItem(PREFIX + name));
  }
  unsaved.clear();
}

/** Empties the device and this tab of all that is ours, what was set aside included. */
export function removeEverything(): void {
  empty(platform.session);
  empty(platform.local);
  tell('forget');
}

function empty(shelf: () => Shelf) {
  quietly(() => namesOn(shelf()).forEach((name) => shelf().removeItem(PREFIX + name)));
  unsaved.clear();
  $setAside.set([]);
}

function tell(message: 'keep-nothing' | 'forget') {
  quietly(() => {
    platform.local().setItem(PREFIX + SIGNAL, message);
    platform.local().removeItem(PREFIX + SIGNAL);
  });
}
