import type { Interviewer } from '../../../domain/interview';
import { $letter, draftKey, openDraft } from '../../../stores/draft';
import { $process, editFacts, editOpenProcess, removeInterviewer } from '../../../stores/notebook';
import { patched, type Draft, type Patch } from '../../../stores/process';
import { rightNow } from '../../../stores/today';

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

function editOpenDraft(change: (draft: Draft) => Patch<Draft>): void {
  const { kind, to } = $letter.get() ?? { kind: '' };
  const key = draftKey(kind, to);
  editOpenProcess((process) => {
    const draft = process.drafts[key];
    return draft ? { ...process, drafts: { ...process.drafts, [key]: patched(draft, change(draft)) } } : process;
  });
}

/** Back to the questions without the text as a whole, which nobody had changed. */
export const dropFreeText = (): void => editOpenDraft(({ earlier }) => ({ text: earlier, earlier: undefined, mode: 'parts' }));

/** Another text in place of the one as a whole, which is kept beside it for the way back. */
export const writeAgain = (text: string): void => editOpenDraft((draft) => ({ mode: 'free', text, earlier: draft.text, editedAt: rightNow() }));
