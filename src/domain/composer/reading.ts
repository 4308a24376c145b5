import type { Facts } from '../interview';
import { blanksIn } from './blanks';
import type { Span } from './draft';
import { frameOf, type Frame } from './frame';
import { nameBlotter } from './given-names';
import type { MessageKindEntry } from './message-kind';
import type { Phrases } from './phrases';
import { blotted, quotedIn } from './quoted';
import { sentencesOf, type Sentence } from './sentences';
import type { Token } from './tokens';

/** A draft to somebody else, as it stands or with what else is known of it. */
export type OtherDraft = string | { text: string };

/** Everything a draft is read against. */
export type ReviewContext = {
  kindEntry: MessageKindEntry;
  /** The interview it belongs to. */
  facts: Facts;
  phrases: Phrases;
  /** The other interviews this person follows. */
  otherInterviews?: readonly Facts[];
  /** The drafts to other people of this interview. */
  otherDrafts?: readonly OtherDraft[];
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
  /** Stretches in quotation marks. */
  quotes: Span[];
  /** Sentences of the body, blanks left out. */
  sentences: Sentence[];
  /** The same in the writer's own voice: quoted speech and the names of the facts left out. */
  spoken: Sentence[];
  /** Puts a sign in place of the names that the facts give. */
  blotNames: (tokens: readonly Token[]) => Token[];
  /** False where so few small English words stand in it that we cannot judge its language. */
  english: boolean;
};

/** From this share of small words on a text counts as English; good letters have about half. */
const ENGLISH = 0.2;
/** Fewer words than these tell no language. */
const JUDGED = 8;

function isEnglish(sentences: readonly Sentence[], small: readonly string[]): boolean {
  const known = new Set(small);
  const words = sentences.flatMap(({ tokens }) => tokens.filter(({ plain }) => /\p{L}/u.test(plain)));
  return words.length < JUDGED || words.filter(({ plain }) => known.has(plain)).length / words.length >= ENGLISH;
}

/** Reads a draft once: its frame, its blanks, its quotations, its sentences, its language. */
export function readDraft(text: string, { kindEntry, facts, phrases, otherInterviews = [], from }: ReviewContext): Reading {
  const frame = frameOf(text, kindEntry.words);
  const blanks = blanksIn(text, phrases.slots, `${facts.employer ?? ''} ${facts.role ?? ''}`);
  const quotes = quotedIn(text);
  const words = { frame: kindEntry.words, contractions: phrases.lexicon.contractions };
  const sentences = sentencesOf(blotted(text, blanks), frame.body, words);
  const blotNames = nameBlotter(text, [facts, ...otherInterviews], from?.name ?? '', phrases);
  const ownVoice = quotes.length === 0 ? sentences : sentencesOf(blotted(text, [...blanks, ...quotes]), frame.body, words);
  const spoken = ownVoice.map((sentence) => ({ ...sentence, tokens: blotNames(sentence.tokens) }));
  return { text, ...frame, blanks, quotes, sentences, spoken, blotNames, english: isEnglish(sentences, phrases.detail.small) };
}
