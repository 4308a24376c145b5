import { z } from 'astro/zod';

/** A sentence a person reads: begins with a capital or a blank, and ends like one. */
const sentence = z
  .string()
  .max(160)
  .regex(/^[A-Z{“].*[.?]$/s, { message: 'Write a whole sentence, from its capital to its full stop.' });

/**
 * Sentences by id, with {blanks} that the planner fills: why a date stands where it does
 * (src/content/rules/trace.yaml), what is wrong with a field (src/content/rules/problems.yaml).
 */
export const sentencesSchema = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), sentence);

export type Sentences = z.infer<typeof sentencesSchema>;
