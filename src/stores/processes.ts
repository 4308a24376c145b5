import { atom, computed } from 'nanostores';
import { POINTER_FORMAT, PROCESS_FORMAT } from './notebook-format';
import { newProcess, type Notes, type Process } from './process';
import { keepRecord, readRecord, removeRecord, updateRecord } from './records';
import { rightNow } from './today';

/** The process that holds the example, and the record it is kept under. */
export const EXAMPLE = 'example';
export const recordName = (id: string) => (id === EXAMPLE ? EXAMPLE : `process:${id}`);

/** Every process by id, the example among them. Only the stores write to it. */
export const $byId = atom<Readonly<Record<string, Process>>>({});

/** Id of the process that is open, or undefined. */
export const $currentId = atom<string | undefined>(undefined);

/** The process that is open: one of theirs, or the example. */
export const $process = computed([$byId, $currentId], (byId, id) => (id === undefined ? undefined : byId[id]));

const startNumber = (process: Process) => Number.parseInt(process.id, 10) || 0;

/** Their own processes, the one begun last first. The example is never among them. */
export const $processes = computed($byId, (byId) =>
  Object.values(byId)
    .filter((process) => !process.example)
    .sort((one, other) => startNumber(other) - startNumber(one) || (one.id < other.id ? 1 : -1)));

/** Two tabs may begin one at the same time, hence the random end. */
function freshId(): string {
  const last = Math.max(0, ...$processes.get().map(startNumber));
  return `${last + 1}-${Math.random().toString(36).slice(2, 8)}`;
}

/** Opens a process of theirs, or the example. An id that is not there changes nothing. */
export function switchTo(id: string): void {
  if ($byId.get()[id] === undefined) return;
  $currentId.set(id);
  keepRecord('current', POINTER_FORMAT, id);
  if (id !== EXAMPLE) keepRecord('last', POINTER_FORMAT, id);
}

/** The process they had open last (in this tab, else in any), the newest otherwise. */
export function reopenLast(): void {
  const wanted = ['current', 'last'].map((name) => readRecord(name, POINTER_FORMAT));
  const id = wanted.find((one) => one !== undefined && $byId.get()[one] !== undefined) ?? $processes.get()[0]?.id;
  $currentId.set(id);
}

/** Puts a process into the notebook as it is. */
export function putProcess(process: Process): void {
  keepRecord(recordName(process.id), PROCESS_FORMAT, process);
  $byId.set({ ...$byId.get(), [process.id]: process });
}

/** Takes a process out of the notebook; the newest other one opens if it was the open one. */
export function dropProcess(id: string): void {
  removeRecord(recordName(id));
  const { [id]: gone, ...rest } = $byId.get();
  if (gone === undefined) return;
  $byId.set(rest);
  if ($currentId.get() === id) reopenLast();
}

/** Nothing has been said or written in it yet. */
const isBlank = ({ facts, closedDays, drafts, ticks }: Process): boolean =>
  [facts.interviewers, facts.log, closedDays, Object.keys(drafts), Object.keys(ticks)].every((list) => list.length === 0)
  && Object.keys(facts).length === 2;

/** Begins another process and opens it; one that is still blank is used before another is begun. Returns its id. */
export function startProcess(facts: Partial<Notes> = {}): string {
  const open = $process.get();
  if (open && !open.example && isBlank(open)) {
    editProcess(open.id, (process) => ({ ...process, facts: { ...process.facts, ...facts } }));
    return open.id;
  }
  const process = { ...newProcess(freshId(), facts), editedAt: rightNow() };
  putProcess(process);
  switchTo(process.id);
  return process.id;
}

/**
 * Changes one process. The change must only touch the fields it means, because it is applied to what
 * is stored at this moment, another tab's later fields included.
 */
export function editProcess(id: string, change: (process: Process) => Process): void {
  const mine = $byId.get()[id];
  if (mine === undefined) return;
  const editedAt = rightNow();
  const next = updateRecord(recordName(id), PROCESS_FORMAT, mine, (process) => {
    const changed = change(process);
    return changed === process ? process : { ...changed, editedAt };
  });
  if (next !== mine) $byId.set({ ...$byId.get(), [id]: next });
}
