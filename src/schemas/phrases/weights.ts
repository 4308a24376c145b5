import { z } from 'astro/zod';

const wordWeightsSchema = z.strictObject({
  /** Where the scale stands before the first word. */
  start: z.int(),
  /** What a word, a pair or a three of words adds to it. */
  words: z.record(z.string().min(1), z.int()),
});

/** src/content/phrases/weights.yaml: how much words speak for a tone, for interest or for thanks, or against it, in tenths of a natural logarithm of odds; drawn from the corpora. */
export const weightsSchema = z.strictObject({
  pressure: wordWeightsSchema, desperate: wordWeightsSchema, blame: wordWeightsSchema,
  badmouth: wordWeightsSchema, bitter: wordWeightsSchema, 'early-status': wordWeightsSchema,
  interest: wordWeightsSchema, thanks: wordWeightsSchema,
});
