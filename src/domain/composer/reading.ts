import type { Facts } from '../interview';
import { blanksIn } from './blanks';
import type { Span } from './draft';
import { frameOf, type Frame } from './frame';
import type { MessageKindEntry } from './message-kind';
import type { Phrases } from './phrases';
import { sentencesOf, type Sentence } from './sentences';

/** Everything a draft is read against. */
export type ReviewContext = {
  kindEntry: MessageKindEntry;
  /** The interview it belongs to. */
  facts: Facts;
  phrases: Phrases;
  /** The other interviews this person follows. */
  otherInterviews?: readonly Facts[];
  /** The drafts to other people of this interview. */
  otherDrafts?: readonly string[];
  /** Interviewer id of the recipient. */
  to?: string;
  /** The writer's name, where it is known: one that is a single word signs in full. */
  from?: { name?: string };
};

/** One reading of a draft, shared by all findings. */
export type Reading = Frame & {
  text: string;
  /** Blanks that nobody filled. */
  blanks: Span[];
  /** Sentences of the body, blanks left out. */
  sentences: Sentence[];
  /** False where so few small English words stand in it that we cannot judge its language. */
  english: boolean;
};

/** From this share of small words on a text counts as English; good letters have about half. */
const ENGLISH = 0.2;

function isEnglish(sentences: readonly Sentence[], small: readonly string[]): boolean {
  const known = new Set(small);
  const words = sentences.flatMap(({ plain }) => plain.split(' ').filter((word) => /\p{L}/u.test(word)));
  return words.length < 8 || words.filter((word) => known.has(word)).length / words.length >= ENGLISH;
}

const without = (text: string, blanks: readonly Span[]) =>
  blanks.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

/** Reads a draft once: its frame, its blanks, its sentences, its language. */
export function readDraft(text: string, { kindEntry, facts, phrases }: ReviewContext): Reading {
  const frame = frameOf(text, kindEntry.words);
  const blanks = blanksIn(text, phrases.slots, `${facts.employer ?? ''} ${facts.role ?? ''}`);
  const sentences = sentencesOf(without(text, blanks), frame.body, kindEntry.words);
  return { text, ...frame, blanks, sentences, english: isEnglish(sentences, phrases.detail.small) };
}
