import { peopleOf } from '../../domain/composer/reader-of';
import { draftKey, type Letter } from '../draft';
import { editInterviewer, editOpenProcess } from '../facts';
import { isSame } from '../is-same';
import { editMe } from '../me';
import { patched, type Draft, type Me, type Patch, type Process } from '../process';
import { rightNow } from '../today';

/** All that a letter is made of, by where it is kept: its draft, the facts in it, its reader, its writer. */
export type Pieces = Record<'draft' | 'parts' | 'answers' | 'facts' | 'reader' | 'me', Record<string, unknown>>;

/** Some of the pieces; `undefined` for what is not there. */
export type SomePieces = Partial<Pieces>;

const picked = (whole: object | undefined, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, (whole as Record<string, unknown> | undefined)?.[field]]));

/** What stands in the letter now. What must never be missing where it is kept has its empty value. */
export function piecesOf(process: Process | undefined, { kind, to }: Letter, me: Me): Pieces {
  const draft = process?.drafts[draftKey(kind, to)];
  const reader = peopleOf(process?.facts ?? { interviewers: [] }).find(({ id }) => id === to) ?? { name: '' };
  return {
    draft: { mode: 'parts', ...picked(draft, ['text', 'earlier', 'subject', 'dismissed']), ...(draft && { mode: draft.mode }) },
    parts: draft?.answers.parts ?? {},
    answers: picked(draft?.answers, ['placed']),
    facts: picked(process?.facts, ['employer', 'role', 'date', 'start', 'approximate', 'promise', 'invited', 'appliedOn', 'offer']),
    reader: picked(reader, ['name', 'topic', 'email']),
    me,
  };
}

/** The pieces of `from` that are another in `to`, as they are in `from`. */
export function differing(from: Pieces, to: Pieces): SomePieces {
  const families = (Object.keys(from) as (keyof Pieces)[]).map((family) => {
    const [one, other] = [from[family], to[family]];
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !isSame(one[name], other[name]));
    return [family, picked(one, names)] as const;
  });
  return Object.fromEntries(families.filter(([, fields]) => Object.keys(fields).length > 0));
}

/** Names of some pieces, to tell whether two changes concern the same. */
export const namesIn = (pieces: SomePieces): string =>
  Object.entries(pieces).flatMap(([family, fields]) => Object.keys(fields).map((field) => `${family} ${field}`)).sort().join();

const emptyDraft = (): Draft => ({ answers: { parts: {} }, mode: 'parts', editedAt: rightNow() });

/** Puts some pieces of a letter of the open process back to what they were. */
export function putBack({ draft = {}, parts = {}, answers = {}, facts = {}, reader = {}, me }: SomePieces, { kind, to }: Letter): void {
  const key = draftKey(kind, to);
  editOpenProcess((process) => {
    const before = process.drafts[key] ?? emptyDraft();
    const said = { ...patched(before.answers, answers), parts: patched(before.answers.parts, parts as Patch<Draft['answers']['parts']>) };
    return {
      ...process,
      facts: patched(process.facts, facts),
      drafts: { ...process.drafts, [key]: patched({ ...before, answers: said }, { ...draft, editedAt: rightNow() }) },
    };
  });
  if (to !== undefined && Object.keys(reader).length > 0) editInterviewer(to, reader);
  if (me) editMe(me as Patch<Me>);
}
