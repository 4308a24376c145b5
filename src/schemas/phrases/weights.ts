import { z } from 'astro/zod';

/** A row of letters for what a mark adds to each thing, "." for nothing. */
const ROW = /^[.A-Za-z]+$/;

/**
 * src/content/phrases/weights.json: how much words speak for each thing that a sentence is weighed for, or against it;
 * rows in the order and the letters of src/domain/composer/weights.ts. Drawn from the corpora.
 */
export const weightsSchema = z.strictObject({
  /** Where each scale stands before the first word. */
  starts: z.array(z.int()),
  /** What a word, a pair or a three of words adds to each. */
  words: z.record(z.string(), z.string()),
}).refine(
  ({ starts, words }) => Object.values(words).every((row) => row.length === starts.length && ROW.test(row)),
  'Each row needs a letter or a full stop for each scale. Draw the weights anew with npm run weigh.',
).transform(({ starts, words }) => ({ starts, words: new Map(Object.entries(words)) }));
