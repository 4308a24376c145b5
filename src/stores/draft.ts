import { atom, computed } from 'nanostores';
import type { Answers, PartAnswer } from '../domain/composer/draft';
import { $me } from './me';
import { editOpenProcess } from './facts';
import { patched, type Draft, type Patch } from './process';
import { $process } from './processes';
import { rightNow } from './today';

/** Which letter is open on this page: a message kind ("M1", "M1+M7b") and an interviewer's id. */
export type Letter = { kind: string; to?: string };

/** The key of a letter within its process. One per kind and recipient. */
export function draftKey(kind: string, to?: string): string {
  return to === undefined ? kind : `${kind}:${to}`;
}

/** The letter that is open, or undefined. */
export const $letter = atom<Letter | undefined>(undefined);

/** Opens a letter. Nothing is stored until something is written. */
export function openDraft(kind: string, to?: string): void {
  $letter.set(to === undefined ? { kind } : { kind, to });
}

/** What is written of the open letter so far; undefined while nothing is. */
export const $draft = computed([$process, $letter], (process, letter): Draft | undefined =>
  letter && process?.drafts[draftKey(letter.kind, letter.to)]);

/** All answers for the open letter, as `composeDraft` takes them, with the signature from `$me`. */
export const $answers = computed([$draft, $letter, $me], (draft, letter, me): Answers => ({
  ...draft?.answers,
  parts: draft?.answers.parts ?? {},
  from: me,
  ...(letter?.to === undefined ? {} : { to: letter.to }),
  ...(draft?.subject === undefined ? {} : { subject: draft.subject }),
}));

const newDraft = (): Draft => ({ answers: { parts: {} }, mode: 'parts', editedAt: rightNow() });

/** Changes the open letter, which is begun by it. */
export function editLetter(change: (draft: Draft) => Draft): void {
  const letter = $letter.get();
  if (letter === undefined) return;
  const key = draftKey(letter.kind, letter.to);
  editOpenProcess((process) => ({
    ...process, drafts: { ...process.drafts, [key]: change(process.drafts[key] ?? newDraft()) },
  }));
}

/** Changes what was said for one part of the open letter. */
export function editPart(part: string, patch: Patch<PartAnswer>): void {
  editLetter((draft) => {
    const parts = { ...draft.answers.parts, [part]: patched(draft.answers.parts[part] ?? {}, patch) };
    return { ...draft, answers: { ...draft.answers, parts }, editedAt: rightNow() };
  });
}

/** Their own words for one part; an empty string takes the answer back. */
export function answerPart(part: string, answer: string): void {
  editPart(part, answer === '' ? { answer: undefined } : { answer, left: undefined });
}

/** Their own sentence in place of any starter; `undefined` returns to the starter. */
export function rewritePart(part: string, sentence: string | undefined): void {
  editPart(part, { rewritten: sentence, left: undefined });
}
