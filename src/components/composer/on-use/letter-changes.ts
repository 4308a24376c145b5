import type { Interviewer } from '../../../domain/interview';
import { $letter, openDraft } from '../../../stores/draft';
import { $process, editFacts, removeInterviewer } from '../../../stores/notebook';

/** Takes this person and their letter's place out of the interview. */
export function takeOut(to: string): void {
  const others = $process.get()?.facts.interviewers.filter(({ id }) => id !== to) ?? [];
  removeInterviewer(to);
  if (others[0]) openDraft($letter.get()?.kind ?? '', others[0].id);
}

/** Puts someone back who was taken out; their letter is as it was. */
export function putBack(person: Interviewer): void {
  editFacts({ interviewers: [...($process.get()?.facts.interviewers ?? []), person] });
  openDraft($letter.get()?.kind ?? '', person.id);
}
