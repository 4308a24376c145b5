import type { Placed } from '../../../domain/composer/draft';
import type { Interviewer } from '../../../domain/interview';
import { $letter, editLetter, openDraft } from '../../../stores/draft';
import { $process, editFacts, removeInterviewer } from '../../../stores/notebook';
import { patched } from '../../../stores/process';
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

/** Back to the questions without the text as a whole, which nobody had changed. */
export const dropFreeText = (): void => editLetter((draft) => patched(draft, { text: draft.earlier, earlier: undefined, mode: 'parts' }));

/** Another text in place of the one as a whole, which is kept beside it for the way back. */
export const writeAgain = (text: string): void => editLetter((draft) => patched(draft, { mode: 'free', text, earlier: draft.text, editedAt: rightNow() }));

/** The parts in another order, from now on. */
export const place = (placed: Placed[]): void =>
  editLetter((draft) => ({ ...draft, answers: { ...draft.answers, placed }, editedAt: rightNow() }));
