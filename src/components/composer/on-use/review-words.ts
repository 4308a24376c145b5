import type { LetterWords } from '../../../domain/composer/message-kind';
import type { Phrases } from '../../../domain/composer/phrases';
import { address } from '../../ui/address';

/** What a letter is read with. */
export type ReviewWords = { phrases: Phrases; letter: LetterWords };

/** Comes as a script of its own: the page's policy lets it fetch nothing else. */
export const fetchReviewWords = async (): Promise<ReviewWords> => {
  const { words } = await import(/* @vite-ignore */ address('/write/review-words.js')) as { words: ReviewWords };
  return words;
};
