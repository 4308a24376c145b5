import { composeDraft } from '../../../domain/composer/compose-draft';
import type { MessageKindEntry } from '../../../domain/composer/message-kind';
import { peopleOf, readersOf } from '../../../domain/composer/reader-of';
import type { Facts } from '../../../domain/interview';
import { draftKey } from '../../../stores/draft';
import type { Me, Process } from '../../../stores/notebook';

/** One letter of an interview as it stands: to whom, and what it says. */
export type LetterOf = { to: string; name: string; text: string };

/**
 * To whom letters of one kind were begun in an interview, in the order of its people; those to several
 * at once come last.
 */
export function begunTo({ facts, drafts }: Process, kind: string): string[] {
  const together = Object.keys(drafts).map((key) => key.slice(kind.length + 1)).filter((to) => to.includes('+'));
  return [...peopleOf(facts).map(({ id }) => id), ...together].filter((to) => drafts[draftKey(kind, to)]);
}

/** All letters of one kind that were begun in an interview, as they stand. */
export function lettersOf(process: Process, kind: MessageKindEntry, from: Me): LetterOf[] {
  const facts = process.facts as Facts;
  return begunTo(process, kind.id).map((to) => {
    const { mode, text, answers } = process.drafts[draftKey(kind.id, to)] ?? { mode: 'parts', text: undefined, answers: { parts: {} } };
    const name = readersOf(facts, to).map((one) => one.name.trim()).filter(Boolean).join(', ');
    return { to, name, text: mode === 'free' && text !== undefined ? text : composeDraft(kind, { ...answers, from, to }, facts).text };
  });
}
