import type { Finding, FindingKind } from '../../../src/domain/composer/finding';
import type { LetterKind, MessageKindEntry } from '../../../src/domain/composer/message-kind';
import type { ReviewContext } from '../../../src/domain/composer/reading';
import { reviewDraft } from '../../../src/domain/composer/review-draft';
import type { Facts } from '../../../src/domain/interview';
import { loadMessageKinds, loadPhrases } from '../../../src/schemas/load-content';
import { aKind } from '../../support/a-kind';

const kinds: MessageKindEntry[] = loadMessageKinds();
const phrases = loadPhrases();

/** The message kind of that id, out of the content. */
export function kindOf(id: string): MessageKindEntry {
  const kind = kinds.find((entry) => entry.id === id);
  if (!kind) throw new Error(`There is no message kind ${id}.`);
  return kind;
}

/** The kind of that id, out of the content or of the guidance's table. */
export const aKindOf = (id: string): MessageKindEntry => kinds.find((entry) => entry.id === id) ?? aKind(id as LetterKind, kinds);

/** An interview for an operations analyst with Ama Okonkwo and Tom Byrne; anything may be said otherwise. */
export const anInterview = (facts: Partial<Facts> = {}): Facts => ({
  employer: 'Fernhill Foods', role: 'Operations Analyst', date: '2026-03-03', start: '10:00',
  interviewers: [{ id: 'ama', name: 'Ama Okonkwo' }, { id: 'tom', name: 'Tom Byrne' }], log: [], ...facts,
});

/** A whole letter around one thing, without a fault of its own. */
export function aLetter(letter: { greeting?: string; thanks?: string; says?: string; close?: string } = {}): string {
  const { greeting = 'Dear Ama,', thanks = 'Thank you for meeting me on Tuesday.', close = 'Best regards,\nTomasz Nowak' } = letter;
  const { says = 'I keep thinking about the cold store you showed me.' } = letter;
  return [greeting, [thanks, says].filter(Boolean).join(' '), close].filter(Boolean).join('\n\n');
}

/** A whole letter that has all that a thank-you needs, around one thing. */
export const aGoodLetter = (says = ''): string => aLetter({
  thanks: `Thank you for meeting me on Tuesday about the analyst role. ${says}`.trim(),
  says: 'I keep thinking about the cold store you showed me, and about the pallets that find their own way to the gate.\n\n' +
    'For four years I have planned the routes of a dairy, and last winter I brought its spoilt loads down by half. I would love to do the same with you.',
});

/** What letters are read with when the lists alone decide: no word has a weight. */
export const LISTS_ALONE: Pick<ReviewContext, 'phrases'> = { phrases: { ...phrases, weights: { starts: [], words: new Map() } } };

/** Findings of a thank-you to Ama, unless the context says otherwise. */
export const read = (text: string, context: Partial<ReviewContext> = {}): Finding[] =>
  reviewDraft(text, { kindEntry: kindOf('M1'), facts: anInterview(), phrases, to: 'ama', ...context });

/** The stretches of text that findings of one kind point at. */
export const marked = (kind: FindingKind, text: string, context: Partial<ReviewContext> = {}): string[] =>
  read(text, context).filter((finding) => finding.kind === kind).map(({ start, end }) => text.slice(start, end));
