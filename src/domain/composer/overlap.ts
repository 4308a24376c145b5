import type { Span } from './draft';
import { frameOf } from './frame';
import type { FrameWords } from './message-kind';
import { shareOf, stretchesOf, type Triple, triplesOf } from './stretches';
import { wordsOf } from './words';

/** How much of a letter stands in another one too, and where. */
export type Overlap = {
  /** Share of the body's own word triples, from 0 to 1. */
  share: number;
  /** The shared stretches of at least three words, in the order of the text. */
  spans: Span[];
};

/** Over this share two letters are much the same, and a letter is mostly ours (guidance P5, REVIEW). */
export const MUCH_THE_SAME = 0.6;

/** The word triples of a letter's body; none reaches over into what is no part of it. */
export const bodyTriples = (text: string, words: FrameWords): Triple[] =>
  frameOf(text, words).body.flatMap(({ start, end }) => triplesOf(wordsOf(text, start, end)));

/**
 * What of one letter's body stands in the body of another, in any order (guidance P5).
 * Greeting, close and signature are left aside in both.
 *
 * @example
 * overlapOf(toAma, toTom, kindEntry.words).share > MUCH_THE_SAME // the two will notice
 */
export function overlapOf(text: string, other: string, words: FrameWords): Overlap {
  const own = bodyTriples(text, words);
  const known = new Set(bodyTriples(other, words).map(({ key }) => key));
  return { share: shareOf(own, known), spans: stretchesOf(own, known) };
}
