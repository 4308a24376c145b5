import type { AnswerWords } from '../../../domain/composer/message-kind';
import { address } from '../../ui/address';

/** Comes as a script of its own: the page's policy lets it fetch nothing else. */
export const fetchAnswerWords = async (): Promise<AnswerWords> => {
  const { words } = await import(/* @vite-ignore */ address('/write/answer-words.js')) as { words: AnswerWords };
  return words;
};
