import type { LetterWords } from '../../../domain/composer/message-kind';
import { type PackedWeights, unpackWeights } from '../../../domain/composer/packed-weights';
import type { Phrases } from '../../../domain/composer/phrases';
import { fetchOnce } from '../../../stores/fetch-once';
import { address } from '../../ui/address';

/** What a letter is read with. */
export type ReviewWords = { phrases: Phrases; letter: LetterWords };

/** The same on its way. */
export type SentWords = { phrases: Omit<Phrases, 'weights'> & { weights: PackedWeights }; letter: LetterWords };

/** Comes as a script of its own: the page's policy lets it fetch nothing else. */
export const fetchReviewWords = fetchOnce(async (): Promise<ReviewWords> => {
  const { words: { phrases, letter } } = await import(/* @vite-ignore */ address('/write/review-words.js')) as { words: SentWords };
  return { phrases: { ...phrases, weights: unpackWeights(phrases.weights) }, letter };
});
