import type { Contact, Interviewer } from '../../domain/interview';
import { editFacts, editOpenProcess, removeInterviewer } from '../facts';
import { $process } from '../processes';

/** Adds whoever arranged the interview, or stands between, without a name yet. Returns the id. */
export function addContact(as: Contact['as']): string {
  const id = `c-${Math.random().toString(36).slice(2, 8)}`;
  editFacts({ contacts: [...($process.get()?.facts.contacts ?? []), { id, name: '', as }] });
  return id;
}

/** Takes a person out of the interview. Their drafts and log entries stay, and come back with `putPersonBack`. */
export function takePersonOut(id: string): void {
  removeInterviewer(id);
  const { contacts } = $process.get()?.facts ?? {};
  const left = contacts?.filter((one) => one.id !== id);
  if (contacts) editFacts({ contacts: left?.length ? left : undefined });
}

/** Puts someone back who was taken out. */
export function putPersonBack(person: Interviewer | Contact): void {
  const list = 'as' in person ? 'contacts' : 'interviewers';
  editOpenProcess((process) => ({ ...process, facts: { ...process.facts, [list]: [...(process.facts[list] ?? []), person] } }));
}
