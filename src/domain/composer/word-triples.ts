import { shareOf, triplesOf } from './stretches';
import { wordsOf } from './words';

/** Every three words in a row, once each, regardless of case, accents and punctuation. */
export const wordTriples = (text: string): Set<string> => new Set(triplesOf(wordsOf(text)).map(({ key }) => key));

/**
 * Which share of the first text's word triples stands in the second too, from 0 to 1; 0 for a text
 * of fewer than three words (guidance P5, the 60 % of REVIEW).
 */
export const sharedTriples = (text: string, other: string): number => shareOf(triplesOf(wordsOf(text)), wordTriples(other));
