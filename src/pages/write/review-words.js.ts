import { loadLetterWords, loadPhrases } from '../../schemas/load-content';

/**
 * What the review reads a letter with, as a script that is fetched on use: the pages' policy lets
 * them load their own scripts and nothing else.
 */
export const GET = (): Response =>
  new Response(`export const words=${JSON.stringify({ phrases: loadPhrases(), letter: loadLetterWords() })};`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
