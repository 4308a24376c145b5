import type { Interviewer } from '../domain/interview';
import type { IsoDate } from '../domain/iso-date';
import { $opened, openNotebook } from './opening';
import { patched, type Notes, type Patch, type Process } from './process';
import { $process, editProcess, startProcess } from './processes';

/** Changes the open process; where none is open, one is begun, so that nothing typed goes nowhere. */
export function editOpenProcess(change: (process: Process) => Process): void {
  if (!$opened.get()) openNotebook();
  editProcess($process.get()?.id ?? startProcess(), change);
}

/**
 * States or corrects facts of the open process. A field patched to `undefined` or to an empty
 * string is taken back.
 */
export function editFacts(patch: Patch<Notes>): void {
  const stated = Object.fromEntries(
    Object.entries(patch).map(([field, value]) => [field, value === '' ? undefined : value]),
  ) as Patch<Notes>;
  editOpenProcess((process) => ({ ...process, facts: patched(process.facts, stated) }));
}

function editInterviewers(change: (interviewers: Interviewer[]) => Interviewer[]): void {
  editOpenProcess((process) => ({
    ...process, facts: { ...process.facts, interviewers: change(process.facts.interviewers) },
  }));
}

/** Adds someone who took part, with or without a name yet. Returns the id that the log and drafts use. */
export function addInterviewer(interviewer: Partial<Omit<Interviewer, 'id'>> = {}): string {
  const id = `i-${Math.random().toString(36).slice(2, 8)}`;
  editInterviewers((interviewers) => [...interviewers, { name: '', ...interviewer, id }]);
  return id;
}

/** States or corrects what is known of one person: of the interviewers, or of those who arranged it. */
export function editInterviewer(id: string, patch: Patch<Omit<Interviewer, 'id'>>): void {
  const edited = <T extends Interviewer>(people: T[]) => people.map((one) => (one.id === id ? patched(one, patch as Patch<T>) : one));
  editOpenProcess((process) => {
    const { interviewers, contacts } = process.facts;
    return { ...process, facts: { ...process.facts, interviewers: edited(interviewers), ...(contacts && { contacts: edited(contacts) }) } };
  });
}

/** Takes someone out of the interview. Their drafts and log entries stay, and come back with an undo. */
export function removeInterviewer(id: string): void {
  editInterviewers((interviewers) => interviewers.filter((one) => one.id !== id));
}

/** Days on which their office is closed, as the person added them. */
export function setClosedDays(days: readonly IsoDate[]): void {
  editOpenProcess((process) => ({ ...process, closedDays: [...new Set(days)].sort() }));
}

/** Ticks or unticks one item of the checklist by hand. */
export function tick(itemId: string, done: boolean): void {
  editOpenProcess((process) => ({ ...process, ticks: { ...process.ticks, [itemId]: done } }));
}
