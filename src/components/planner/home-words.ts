import type { AnswersWords } from './answer-words';

/** The words that the home page carries for its tool. */
export type HomeWords = {
  answers: AnswersWords;
  /** Clock times and counts of the rules, for the answers without a date. */
  figures: Record<'morningIdeal' | 'afternoonIdeal' | 'graceDays', string>;
  /** Title by rule, with the reason of those that the first answers speak of; the others' reasons come on use. */
  rules: Record<string, { title: string; why?: string }>;
  /** Address of the letter by message kind. */
  letters: Record<string, string>;
  /** Sentences for what is wrong with a date, by problem id. */
  problems: Record<string, string>;
};
