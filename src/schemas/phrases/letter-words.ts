import { z } from 'astro/zod';
import { words } from './patterns';

/** src/content/phrases/letter.yaml: the small words that a letter is filled in with and known by. */
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
  /** Last words of a starter behind which a thing is asked for, and no sentence. */
  thingAfter: words,
  /** How a letter begins. */
  greetings: words,
  /** Words that carry a close. */
  closings: words,
  /** Further words of a close. */
  closingFillers: words,
  /** Words before a name. */
  titles: words,
  /** Other words whose full stop ends no sentence. */
  abbreviations: words,
  /** What opens a list of attached papers. */
  attachments: words,
  /** What stands before a subject that was pasted into the text. */
  subjectMarks: words,
  /** What opens a postscript. */
  postscripts: words,
  /** What mail programs put under a name. */
  footers: words,
});

export type LetterWords = z.infer<typeof letterWordsSchema>;
