import { z } from 'astro/zod';

const words = z.array(z.string().min(1));

/** src/content/phrases/letter.yaml: the small words that a letter is filled in with. */
export const letterWordsSchema = z.strictObject({
  /** Names of the days, Monday first. */
  days: words.length(7),
  /** Names of the months. */
  months: words.length(12),
  /** Between the last two of several names. */
  and: z.string(),
  /** What an empty slot asks in the letter, by slot name. A slot without one is never asked for. */
  slots: z.record(z.string().regex(/^[a-z]+$/), z.string().min(5).max(40)),
  /** First words by which an answer shows that it is a whole sentence. */
  sentenceStarts: words,
});

export type LetterWords = z.infer<typeof letterWordsSchema>;
