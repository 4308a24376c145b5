import type { AnswersWords, AnswerWords } from './answer-words';

/** What a rule is called, why, and what the page says first about it; thank-yous and questions have answers of their own. */
export type RuleTitle = { title: string; why?: string; answer?: AnswerWords; answers?: Record<string, AnswerWords> };

/**
 * The words that home and the planner carry for their tool: those of a first answer. With the words
 * that come on use (`LaterWords`) they are whole.
 */
export type HomeWords = {
  answers: AnswersWords;
  /** Clock times and counts of the rules, for the answers without a date. */
  figures: Record<'morningIdeal' | 'afternoonIdeal' | 'graceDays', string>;
  /** By rule. */
  rules: Record<string, RuleTitle>;
  /** Address of the letter by message kind. */
  letters: Record<string, string>;
  /** Sentences for what is wrong with a field, by problem id. */
  problems: Record<string, string>;
  /** Address of the site with its base, where the build knows it; calendar entries lead back to it. */
  siteUrl?: string;
};
