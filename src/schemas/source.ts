import { z } from 'astro/zod';

/** Fields of every source. */
const source = {
  /** Number of the inline mark, the same in every chapter; never reused. */
  order: z.int().min(1),
  /** Short name for lists of views: the author, the site or the poll. */
  name: z.string().min(3).max(32),
  /** An article: its title as printed. Anything else: what it is, in our words. */
  title: z.string().min(5),
  /** How we came to read it, where that is not the original page. */
  note: z.string().min(10),
};

/** One of the five articles that the guidance was taken from. */
export const articleSchema = z.strictObject({
  ...source,
  kind: z.literal('article'),
  /** Author, or "unsigned". */
  author: z.string().min(3),
  /** Site or firm that published it, if known. */
  publisher: z.string().optional(),
  /** Date as far as known, or "undated". */
  date: z.string().min(4),
});

/**
 * A figure, a law or a negative finding that a chapter quotes. Never a bare number: it carries who
 * was asked, when, where, how many, who paid, and how sure we are.
 */
export const evidenceSchema = z.strictObject({
  ...source,
  kind: z.enum(['poll', 'statistics', 'law', 'search']),
  /** What may be said, in full, and no more than that. */
  claim: z.string().min(20),
  /** Who asked, counted, ruled or looked. */
  who: z.string().min(3),
  /** When it was asked, counted or came into force. */
  when: z.string().min(4),
  /** Country or countries. */
  where: z.string().min(2),
  /** How many were asked, with what they were; "not stated" where the page does not say. */
  n: z.string().optional(),
  /** Who paid and what they sell; for a law or our own search, left out. */
  paidBy: z.string().optional(),
  /** How sure we are: high, medium or low. */
  sure: z.enum(['high', 'medium', 'low']),
  /** What the number does not say. */
  caution: z.string().optional(),
  /** Where the stored copy came from. Not shown as a link until somebody has opened it. */
  address: z.url().optional(),
});

/** The view of one adviser outside the five articles, quoted as "others would say". */
export const adviceSchema = z.strictObject({
  ...source,
  kind: z.literal('advice'),
  /** Who says it. */
  author: z.string().min(3),
  /** When, as far as known, or "undated". */
  date: z.string().min(4),
  /** The country it speaks for. */
  where: z.string().min(2),
  /** Where the stored copy came from. Not shown as a link until somebody has opened it. */
  address: z.url(),
});

/** A source: a file of src/content/sources, named after its id. */
export const sourceSchema = z.discriminatedUnion('kind', [articleSchema, evidenceSchema, adviceSchema]).superRefine(
  (entry, context) => {
    if (entry.kind !== 'poll' && entry.kind !== 'statistics') return;
    for (const field of ['n', 'paidBy'] as const) {
      if (entry[field] === undefined)
        context.addIssue({ code: 'custom', path: [field], message: `A figure says its ${field}.` });
    }
  },
);

export type Source = z.infer<typeof sourceSchema>;
