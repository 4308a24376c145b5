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
  /** `key` null: anything may have changed. The page was looked at again, or `text` is 'returned': it came out of the page cache. */
  listen: (heard: (key: string | null, text: string | null) => void) => void;
};

export type StorageTrouble = 'full' | 'forbidden';
/** On the device, or in this tab only, until it is closed. */
export type Keeping = 'device' | 'tab';
/** Data under one of our keys that this version cannot read. It is never overwritten. */
export type SetAside = { key: string; reason: Unreadable; raw: string };
/** What one tab asks of all others that are open. */
export type Request = 'keep-nothing' | 'forget';
/**
 * What another tab did: changed or removed one record, or asked us to follow. Or what became of this
 * page: somebody looks at it again, or went back to it, and then has not heard what happened since.
 */
export type Elsewhere = { changed: string } | { removed: string } | { asked: Request } | 'woke' | 'returned';

/** Why something could not be written, or null. Said aloud by the page; work goes on in memory. */
export const $storageTrouble = atom<StorageTrouble | null>(null);
/** Data that this version cannot read, for download. */
export const $setAside = atom<readonly SetAside[]>([]);
/** 'tab' when nothing is to be kept on this device. */
export const $keeping = atom<Keeping>('device');

export const PREFIX = 'afterword:';
/** In the tab's storage: nothing is to be kept on this device. */
const KEEP = 'keep';
/** In the device's storage, for a moment only: a request to the other open tabs. */
export const REQUEST = 'request';
/** Records that belong to this tab in any case. */
const TAB_ONLY = ['current', 'example', 'example-me'];

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
    addEventListener('storage', ({ storageArea, key, newValue }) => storageArea === localStorage && heard(key, newValue));
    addEventListener('pageshow', ({ persisted }) => persisted && heard(null, 'returned'));
    document.addEventListener('visibilitychange', () => document.hidden || heard(null, null));
  },
};

let platform = BROWSER;
/** What could not be written where it belongs, by name. Only the stores write to it. */
export const unsaved = new Map<string, string>();

/** Undefined when the browser refuses, which is then said in `$storageTrouble`. */
export function attempt<T>(work: (where: Platform) => T): T | undefined {
  try {
    return work(platform);
  } catch (error) {
    $storageTrouble.set(/quota/i.test(String(error)) ? 'full' : 'forbidden');
    return undefined;
  }
}

/** The same for what is worth a try only. */
export function attemptQuietly(work: (where: Platform) => void): boolean {
  const trouble = $storageTrouble.get();
  const done = attempt(() => {
    work(platform);
    return true;
  });
  $storageTrouble.set(trouble);
  return done ?? false;
}

/** True for records that belong on the device, as things stand. */
export const isForDevice = (name: string) => $keeping.get() === 'device' && !TAB_ONLY.includes(name);
const home = (name: string) => (isForDevice(name) ? platform.local() : platform.session());

/** Names of our records on one shelf. */
export function namesOn(shelf: Shelf): string[] {
  return Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '')
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .filter((name) => name !== KEEP && name !== REQUEST);
}

/** True when anything of ours is kept here, on the device or in the tab. Changes nothing. */
export const holdsAnything = (): boolean =>
  [platform.session, platform.local].some((shelf) => {
    try {
      return namesOn(shelf()).length > 0;
    } catch {
      return false;
    }
  });

/** Reads where things are kept and starts to listen. To be called once, after the page is shown. */
export function openStorage(heard: (what: Elsewhere) => void, where: Platform = BROWSER): void {
  platform = where;
  const inTab = attempt(() => platform.session().getItem(PREFIX + KEEP) ?? namesOn(platform.session()));
  if (inTab === 'tab') $keeping.set('tab');
  else for (const name of inTab ?? []) if (isForDevice(name)) unsaved.set(name, readText(name) ?? '');
  platform.listen((key, text) => {
    const name = key?.slice(PREFIX.length);
    if (name === undefined) heard(text === 'returned' ? text : 'woke');
    else if (key === PREFIX + REQUEST) followRequest(text, heard);
    else if (key?.startsWith(PREFIX) && $keeping.get() === 'device') heard(text === null ? { removed: name } : { changed: name });
  });
}

function followRequest(text: string | null, heard: (what: Elsewhere) => void) {
  if (text === null) return;
  if (text === 'keep-nothing') turnTo('tab');
  else emptyShelf(platform.session);
  heard({ asked: text as Request });
}

/** Remembers in this tab where things are kept from now on. */
export function turnTo(where: Keeping): void {
  $keeping.set(where);
  attemptQuietly(({ session }) => (where === 'tab' ? session().setItem(PREFIX + KEEP, where) : session().removeItem(PREFIX + KEEP)));
}

/** Takes everything of ours from one shelf, what was set aside included. */
export function emptyShelf(shelf: () => Shelf): void {
  attemptQuietly(() => namesOn(shelf()).forEach((name) => shelf().removeItem(PREFIX + name)));
  unsaved.clear();
  $setAside.set([]);
}

/** Asks all other open tabs to do as this one does. */
export function askOthers(request: Request): void {
  attemptQuietly(({ local }) => {
    local().setItem(PREFIX + REQUEST, request);
    local().removeItem(PREFIX + REQUEST);
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
  return attempt(({ session, local }) => session().getItem(key) ?? (isForDevice(name) ? local().getItem(key) : null)) ?? null;
}

/** True while the text under this name is in memory, at best in this tab, and not where it belongs. */
export const isUnsaved = (name: string) => unsaved.has(name);

/** What the device holds under a name that this tab keeps a newer copy of. */
export const shadowedText = (name: string): string | null =>
  (isUnsaved(name) && isForDevice(name) && attempt(({ local }) => local().getItem(PREFIX + name))) || null;

/** Keeps a text. False when not even this tab would take it; it is then tried again at the next write. */
export function writeText(name: string, text: string): boolean {
  if (attempt(() => put(name, text))) {
    retryUnsaved();
    return true;
  }
  unsaved.set(name, text);
  return isForDevice(name) && attemptQuietly(({ session }) => session().setItem(PREFIX + name, text));
}

function put(name: string, text: string): true {
  makeRoom(name);
  home(name).setItem(PREFIX + name, text);
  if (unsaved.delete(name) && isForDevice(name)) platform.session().removeItem(PREFIX + name);
  return true;
}

/** Tries again to put where it belongs what could not be put there before. */
export function retryUnsaved(): void {
  for (const [name, text] of [...unsaved]) if (!attempt(() => put(name, text))) return;
  $storageTrouble.set(null);
}

export function removeText(name: string): void {
  unsaved.delete(name);
  attemptQuietly(({ session }) => session().removeItem(PREFIX + name));
  attemptQuietly(({ local }) => local().removeItem(PREFIX + name));
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
