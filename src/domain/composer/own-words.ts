import type { Facts } from '../interview';
import type { Span } from './draft';
import { frameOf } from './frame';
import { knownSlots } from './known-slots';
import type { MessageKindEntry } from './message-kind';
import { shareOf, stretchesOf, type Triple, triplesOf } from './stretches';
import { wordsOf, type Word } from './words';

/** How much of a letter is still our starter wording, and where. */
export type OwnWords = {
  /** Share of the body's word triples that stand in our starters, from 0 (all their own) to 1. */
  ours: number;
  /** The stretches that are ours, in the order of the text. */
  spans: Span[];
};

type Sources = { kindEntry: MessageKindEntry; facts: Facts; to?: string; from?: { name?: string } };

const starterTriples = new WeakMap<MessageKindEntry['parts'], Set<string>>();

/** The triples of all our phrasings for a kind; none reaches over a slot. */
function triplesOfStarters({ parts }: MessageKindEntry): Set<string> {
  const known = starterTriples.get(parts);
  if (known) return known;
  const runs = parts.flatMap(({ starters }) => starters.flatMap(({ text }) => text.split(/\{\w+\}|\n/)));
  const triples = new Set(runs.flatMap((run) => triplesOf(wordsOf(run)).map(({ key }) => key)));
  starterTriples.set(parts, triples);
  return triples;
}

/** What the facts put into slots, as rows of plain words, the longest first. */
function slotContents({ kindEntry, facts, to, from }: Sources): string[][] {
  const known = knownSlots({ parts: {}, ...(to !== undefined && { to }), ...(from && { from }) }, facts, kindEntry.words);
  return [...Object.values(known), ...facts.interviewers.map(({ name }) => name)]
    .map((value) => wordsOf(value ?? '').map(({ plain }) => plain))
    .filter((row) => row.length > 0)
    .sort((one, other) => other.length - one.length);
}

/** A stretch without what stands in square brackets: a slot that nobody filled. */
const filled = (text: string, { start, end }: Span): Span[] =>
  Array.from(text.slice(start, end).matchAll(/\[[^[\]\n]*\]|[^[]+|\[/g))
    .filter(([piece]) => !piece.startsWith('['))
    .map(({ index, 0: piece }) => ({ start: start + index, end: start + index + piece.length }));

/** Cuts a run of words wherever the contents of a slot stand. */
function betweenSlots(words: readonly Word[], rows: readonly string[][]): Word[][] {
  const runs: Word[][] = [[]];
  for (let at = 0; at < words.length;) {
    const row = rows.find((candidate) => candidate.every((plain, index) => words[at + index]?.plain === plain));
    const word = words[at];
    if (row) runs.push([]);
    else if (word) runs.at(-1)?.push(word);
    at += row?.length ?? 1;
  }
  return runs;
}

function ownTriples(text: string, sources: Sources): Triple[] {
  const rows = slotContents(sources);
  return frameOf(text, sources.kindEntry.words).body
    .flatMap((span) => filled(text, span))
    .flatMap(({ start, end }) => betweenSlots(wordsOf(text, start, end), rows))
    .flatMap(triplesOf);
}

/**
 * How much of a letter is still our starter wording. What the facts put into a slot counts neither as
 * ours nor as theirs (guidance E10, REVIEW template-text).
 *
 * @example
 * ownWords(text, { kindEntry, facts }).ours // 0.18: most of it is in their own words
 */
export function ownWords(text: string, sources: Sources): OwnWords {
  const known = triplesOfStarters(sources.kindEntry);
  const triples = ownTriples(text, sources);
  return { ours: shareOf(triples, known), spans: stretchesOf(triples, known) };
}
