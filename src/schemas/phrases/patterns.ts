import { z } from 'astro/zod';

/** A list of words. */
export const words = z.array(z.string().min(1)).min(1);
/**
 * Patterns over the words of a sentence: "thank*" any ending, "a|b" either, "{class}" any of a class of
 * the lexicon, "a_b" two words as one alternative, "word?" may be missing, "…" up to three words between,
 * "……" up to eight, "^" and "$" the edges of a clause, "~a|b" one word that is none of these; "one & other
 * & !third" a sentence that holds the first two in any order, and not the third.
 */
export const patterns = words;

/** What says a thing, and the same words meaning something else. */
export const saidSchema = z.strictObject({ says: patterns, not: patterns });
/** With weaker signs, which count in a sentence about the topic, unless something in it is well meant. */
export const hintedSchema = saidSchema.extend({ topic: patterns, hints: patterns, calm: patterns });
