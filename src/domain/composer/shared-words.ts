import type { Span } from './draft';
import type { FrameWords } from './message-kind';
import { bodyTriples, MUCH_THE_SAME } from './overlap';
import { shareOf, stretchesOf } from './stretches';
import { wordsOf } from './words';

/** What of one letter stands in others of the same interview, too. */
export type SharedWords = {
  /** The shared stretches, in the order of the text. */
  spans: Span[];
  /** One of the others is much the same (guidance P5). */
  isMuchTheSame: boolean;
};

/** Shorter stretches are nobody's: "for talking with me" stands in every letter (ours). */
const WORTH_SHOWING = 5;

/** What a letter has in common with the other letters of an interview, greeting and close left aside. */
export function sharedWords(text: string, others: readonly string[], words: FrameWords): SharedWords {
  const own = bodyTriples(text, words);
  const known = others.map((other) => new Set(bodyTriples(other, words).map(({ key }) => key)));
  return {
    spans: stretchesOf(own, new Set(known.flatMap((keys) => [...keys]))).filter(({ start, end }) => wordsOf(text, start, end).length >= WORTH_SHOWING),
    isMuchTheSame: known.some((keys) => shareOf(own, keys) > MUCH_THE_SAME),
  };
}

/** As much of a sentence as makes it the same one: a name in it may differ (ours). */
const ALMOST_WHOLE = 0.9;

const wordsIn = (text: string, { start, end }: Span) => wordsOf(text, start, end).length;

/**
 * Where a letter first repeats another: the first of its sentences that stands there almost whole, else the
 * first stretch that it shares. Sentences that every letter has (thanks for the day) are not to be among them.
 */
export function firstRepeated(text: string, shared: readonly Span[], sentences: readonly Span[]): Span | undefined {
  const isRepeated = (sentence: Span) => {
    const inside = shared.map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
      .filter(({ start, end }) => start < end);
    return inside.reduce((sum, one) => sum + wordsIn(text, one), 0) >= ALMOST_WHOLE * Math.max(1, wordsIn(text, sentence));
  };
  return sentences.find(isRepeated) ?? shared[0];
}
