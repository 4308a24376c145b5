import type { SentWords } from '../../components/composer/on-use/review-words';
import { packWeights } from '../../domain/composer/packed-weights';
import { loadJoining, loadLetterWords, loadPhrases } from '../../schemas/load-content';

/**
 * What the review reads a letter with, as a script that is fetched on use: the pages' policy lets
 * them load their own scripts and nothing else.
 */
export const GET = (): Response => {
  const phrases = loadPhrases();
  const words: SentWords = { phrases: { ...phrases, weights: packWeights(phrases.weights) }, letter: { ...loadLetterWords(), ...loadJoining() } };
  return new Response(`export const words=${JSON.stringify(words)};`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
