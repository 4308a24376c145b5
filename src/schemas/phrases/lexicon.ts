import { z } from 'astro/zod';
import { words } from './patterns';

/** src/content/phrases/lexicon.yaml: words that mean alike, for use in patterns. */
export const lexiconSchema = z.strictObject({
  /** How shortened words are spelled out. */
  contractions: z.strictObject({
    /** Whole words. */
    whole: z.record(z.string(), z.string()),
    /** Endings, and "n't". */
    endings: z.record(z.string(), z.string()),
    /** Words after which "'s" is "is". */
    beforeIs: words,
  }),
  /** Classes by name; "{name}" in a pattern, or in another class. */
  classes: z.record(z.string().regex(/^[a-z]+$/i), words),
});
