import type { Placed } from '../../domain/composer/draft';
import { $letter, editLetter, editPart } from '../draft';
import { editOpenProcess } from '../facts';
import { patched, type Draft, type Patch } from '../process';
import { rightNow } from '../today';

/*
 * What is done to the open letter beyond answering its questions. It comes on use, with the parts of
 * the page that do it.
 */

function editDraft(patch: Patch<Draft>): void {
  editLetter((draft) => patched(draft, { ...patch, editedAt: rightNow() }));
}

/** Which starter carries the answer; a sentence they had rewritten gives way to it. */
export function chooseStarter(part: string, starter: string): void {
  editPart(part, { starter, rewritten: undefined, left: undefined });
}

/** Leaves an optional part out, or takes it in again. Its answer stays. */
export function leavePart(part: string, left = true): void {
  editPart(part, { left: left || undefined });
}

/** The parts in another order, from now on. */
export function placeParts(placed: Placed[]): void {
  editLetter((draft) => ({ ...draft, answers: { ...draft.answers, placed }, editedAt: rightNow() }));
}

/** A subject line of their own; an empty one returns to the proposed one. */
export function setSubject(subject: string): void {
  editDraft({ subject: subject === '' ? undefined : subject });
}

/** The whole text as they edit it. The answers stay as they are. */
export function writeFreely(text: string): void {
  editDraft({ mode: 'free', text });
}

/** Another text in place of the one as a whole, which is kept beside it for the way back. */
export function writeAgain(text: string): void {
  editLetter((draft) => patched(draft, { mode: 'free', text, earlier: draft.text, editedAt: rightNow() }));
}

/** Back to the letter with its questions; the free text is kept for the way back. */
export function backToQuestions(): void {
  editDraft({ mode: 'parts' });
}

/** Back to the questions without the text as a whole, which nobody had changed. */
export function dropFreeText(): void {
  editLetter((draft) => patched(draft, { text: draft.earlier, earlier: undefined, mode: 'parts' }));
}

/** Back to the free text that was kept. */
export function backToFreeText(): void {
  editDraft({ mode: 'free' });
}

/** Waves one margin note away, by an id that the composer chooses. */
export function dismissFinding(id: string): void {
  editLetter((draft) => ({ ...draft, dismissed: [...new Set([...(draft.dismissed ?? []), id])] }));
}

/** The open letter was copied, saved or opened in mail: it is remembered, and counts as nothing more. */
export function markCopied(): void {
  editDraft({ copiedAt: rightNow(), settled: undefined });
  awaitSending();
}

/** From now on the page asks whether the open letter went. */
export function awaitSending(): void {
  const letter = $letter.get();
  if (letter !== undefined) editOpenProcess((process) => ({ ...process, awaiting: { ...letter, at: rightNow() } }));
}
