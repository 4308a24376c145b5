import { wordsOf } from './words';

/** Every three words in a row, once each, regardless of case, accents and punctuation. */
export function wordTriples(text: string): Set<string> {
  const words = wordsOf(text).map(({ plain }) => plain);
  return new Set(words.slice(2).map((word, index) => `${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`));
}

/**
 * Which share of the first text's word triples stands in the second too, from 0 to 1; 0 for a text
 * of fewer than three words (guidance P5, the 60 % of REVIEW).
 */
export function sharedTriples(text: string, other: string): number {
  const own = wordTriples(text);
  const others = wordTriples(other);
  return own.size && [...own].filter((triple) => others.has(triple)).length / own.size;
}
