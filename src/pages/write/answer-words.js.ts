import type { AnswerWords } from '../../domain/composer/message-kind';
import { loadJoining, loadLetterWords } from '../../schemas/load-content';

/** What answers are made ready for our phrasings with, as a script that is fetched once a letter is begun. */
export const GET = (): Response => {
  const { sentenceStarts, thingAfter } = loadLetterWords();
  const words: AnswerWords = { sentenceStarts, thingAfter, ...loadJoining() };
  return new Response(`export const words=${JSON.stringify(words)};`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
