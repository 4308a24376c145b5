import { z } from 'astro/zod';

const rowSchema = z.array(z.int());

/**
 * src/content/phrases/weights.json: how much words speak for each thing that a sentence is weighed for, or against it, in
 * tenths of a natural logarithm of odds and in the order of WEIGHED (src/domain/composer/weights.ts); drawn from the corpora.
 */
export const weightsSchema = z.strictObject({
  /** Where each scale stands before the first word. */
  starts: rowSchema,
  /** What a word, a pair or a three of words adds to each. */
  words: z.record(z.string().min(1), rowSchema),
});
