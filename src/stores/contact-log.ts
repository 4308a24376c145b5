import type { Incoming, LogEntry, Outgoing } from '../domain/contact-log';
import { msOfMoment } from '../domain/zoned-time';
import { editOpenProcess } from './facts';
import { isSame } from './is-same';
import { type Notes, patched, type Patch, type Process } from './process';

/** Equal times keep their order (guidance A42). */
const byTime = (one: LogEntry, other: LogEntry) => msOfMoment(one.at) - msOfMoment(other.at);

function editLog(change: (log: LogEntry[]) => LogEntry[]): void {
  editOpenProcess((process: Process) => ({
    ...process, facts: { ...process.facts, log: change(process.facts.log).sort(byTime) },
  }));
}

/** Adds what was sent or received, in its place by time. `removeLogEntry` with the same entry undoes it. */
export function addLogEntry(entry: LogEntry): void {
  editLog((log) => [...log, entry]);
}

/** Adds what came back together with what it changes in the facts, as one change. */
export function noteNews(entry: Incoming, changes: Patch<Notes>): void {
  editOpenProcess((process: Process) => ({
    ...process, facts: patched({ ...process.facts, log: [...process.facts.log, entry].sort(byTime) }, changes),
  }));
}

/** Takes an entry out of the log; an outcome that it brought goes with it. */
export function takeOut(entry: LogEntry): void {
  removeLogEntry(entry);
  editOpenProcess((process: Process) => (entry.direction === 'in' && process.facts.outcome === entry.news
    ? { ...process, facts: patched(process.facts, { outcome: undefined }) }
    : process));
}

/** Takes one entry out; entries have no id, so it is found by what it says. */
export function removeLogEntry(entry: LogEntry): void {
  editLog((log) => {
    const at = log.findIndex((one) => isSame(one, entry));
    return log.filter((_, index) => index !== at);
  });
}

/** Corrects an entry, for example its time, in place. */
export function editLogEntry(entry: LogEntry, patch: Patch<Outgoing> | Patch<Incoming>): void {
  editLog((log) => {
    const at = log.findIndex((one) => isSame(one, entry));
    return log.map((one, index) => (index === at ? patched(one, patch as Patch<LogEntry>) : one));
  });
}
