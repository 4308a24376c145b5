import type { Interviewer } from '../../../domain/interview';
import { $letter, draftKey, openDraft } from '../../../stores/draft';
import { $process, editFacts, editOpenProcess, removeInterviewer } from '../../../stores/notebook';
import { patched } from '../../../stores/process';

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

/** Back to the questions without the text as a whole, which nobody had changed. */
export function dropFreeText(): void {
  const { kind, to } = $letter.get() ?? { kind: '' };
  const key = draftKey(kind, to);
  editOpenProcess((process) => {
    const draft = process.drafts[key];
    return draft ? { ...process, drafts: { ...process.drafts, [key]: patched(draft, { text: undefined, mode: 'parts' }) } } : process;
  });
}
