import type { IsoMoment } from '../../domain/iso-date';
import { $lastForgotten, wholeNotebook } from './forget';
import { isSame } from '../is-same';
import { $ownMe, readMe } from '../me';
import { mergedProcess } from './notebook-file-merge';
import { ME_FORMAT, PROCESS_FORMAT } from '../notebook-format';
import type { Me, Process } from '../process';
import { $byId, $currentId, $processes, dropProcess, EXAMPLE, putProcess, reopenLast } from '../processes';
import { decodeValue } from '../record';
import { keepRecord } from '../records';

/*
 * The whole notebook as one file, and back. Loaded on use: nobody needs it for a first answer.
 *
 *   { "what": "Afterword notebook", "version": 1, "savedAt": "…",
 *     "me": { "version": 1, "value": … }, "processes": [{ "version": 1, "value": … }] }
 *
 * Each record carries its own version, as in storage, and is checked and migrated in the same way.
 */
const WHAT = 'Afterword notebook';
const FILE_VERSION = 1;
/** What a browser would keep at most, in UTF-16 code units. */
const MOST_CHARACTERS = 5_000_000;
const MOST_PROCESSES = 1_000;
const DEEPEST = 24;

/** Why a file cannot be read at all. Then nothing in the notebook has changed. */
export type FileProblem = 'too-large' | 'cut-off' | 'not-ours' | 'newer' | 'nothing-in-it';

/** What a file would bring, compared with what is here. */
export type Preview = {
  new: readonly Process[];
  changed: readonly Process[];
  same: readonly Process[];
  /** How many of its records cannot be read; they are left out. */
  unreadable: number;
  me?: Me;
};

/** Everything that is kept here as a file to save; the example is not part of it. */
export function notebookFile(now: IsoMoment): { name: string; text: string } {
  const me = { version: ME_FORMAT.version, value: $ownMe.get() };
  const processes = $processes.get().map((value) => ({ version: PROCESS_FORMAT.version, value }));
  const text = JSON.stringify({ what: WHAT, version: FILE_VERSION, savedAt: now, me, processes }, null, 2);
  return { name: `afterword-${now.slice(0, 10)}.json`, text: `${text}\n` };
}

/** Reads a file that somebody chose, whatever is in it. Changes nothing. */
export function previewFile(text: string): Preview | { problem: FileProblem } {
  const file = parsedFile(text);
  if ('problem' in file) return file;
  const preview = compared(file.processes);
  const me = readable<Me>(ME_FORMAT, file.me);
  if (me !== undefined && Object.keys(me).length > 0) preview.me = me;
  const empty = preview.me === undefined && file.processes.length === 0;
  return empty ? { problem: 'nothing-in-it' } : preview;
}

function parsedFile(text: string): { me: unknown; processes: unknown[] } | { problem: FileProblem } {
  if (text.length > MOST_CHARACTERS) return { problem: 'too-large' };
  const file = parsed(text);
  if (file === undefined) return { problem: text.trimStart().startsWith('{') && text.includes(WHAT) ? 'cut-off' : 'not-ours' };
  const { what, version, me, processes } = (file ?? {}) as Record<string, unknown>;
  if (what !== WHAT || typeof version !== 'number' || !Array.isArray(processes)) return { problem: 'not-ours' };
  if (version > FILE_VERSION) return { problem: 'newer' };
  return processes.length > MOST_PROCESSES ? { problem: 'too-large' } : { me, processes };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), (field, value: unknown) => (field === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}

const isDeep = (value: unknown, level = 0): boolean =>
  typeof value === 'object' && value !== null
  && (level > DEEPEST || Object.values(value).some((inner) => isDeep(inner, level + 1)));

/** The checked value of one record of the file, or undefined. */
function readable<T>(format: Parameters<typeof decodeValue<T>>[0], record: unknown): T | undefined {
  try {
    const decoded = isDeep(record) ? undefined : decodeValue<T>(format, record);
    return decoded && 'value' in decoded ? decoded.value : undefined;
  } catch {
    return undefined;
  }
}

function compared(records: readonly unknown[]) {
  const found = { new: [] as Process[], changed: [] as Process[], same: [] as Process[], unreadable: 0 };
  const ids = new Set<string>([EXAMPLE]);
  for (const record of records) {
    const process = readable<Process>(PROCESS_FORMAT, record);
    if (process === undefined || process.example || ids.has(process.id)) {
      found.unreadable += 1;
      continue;
    }
    ids.add(process.id);
    const here = $byId.get()[process.id];
    found[here === undefined ? 'new' : isSame(here, process) ? 'same' : 'changed'].push(process);
  }
  return found as typeof found & { me?: Me };
}

/** Adds what the file has to what is here; nothing is taken away. `undoForget()` undoes it. */
export function mergeFile(preview: Preview): void {
  remember(preview);
  preview.new.forEach(putProcess);
  for (const there of preview.changed) {
    const here = $byId.get()[there.id];
    putProcess(here === undefined ? there : mergedProcess(here, there));
  }
  keepMe({ ...preview.me, ...$ownMe.get() });
  if ($byId.get()[$currentId.get() ?? ''] === undefined) reopenLast();
}

/** Puts the file in place of what is here. `undoForget()` undoes it while the page is open. */
export function replaceWithFile(preview: Preview): void {
  remember(preview);
  const coming = [...preview.new, ...preview.changed, ...preview.same];
  const stays = new Set(coming.map(({ id }) => id));
  $processes.get().filter(({ id }) => !stays.has(id)).forEach(({ id }) => dropProcess(id));
  coming.forEach(putProcess);
  if (preview.me !== undefined) keepMe(preview.me);
  if ($byId.get()[$currentId.get() ?? ''] === undefined) reopenLast();
}

function remember(preview: Preview) {
  $lastForgotten.set({ what: 'replaced', ...wholeNotebook(), added: preview.new.map(({ id }) => id) });
}

function keepMe(me: Me) {
  keepRecord('me', ME_FORMAT, me);
  readMe();
}
