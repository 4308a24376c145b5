import { z } from 'astro/zod';

/** Subjects under which /sources/ lists everything but the five articles, in their order. */
export const TOPICS = ['thanks', 'when', 'times', 'wait', 'silence', 'offers', 'channel', 'places', 'situations', 'scams'] as const;

/** How sure we are, from the surest down. "low" and "low-medium" are called uncertain. */
export const CERTAINTIES = ['high', 'medium-high', 'medium', 'low-medium', 'low'] as const;

/** A page that was read. It is given as it was found; nobody has opened it since. */
const addressSchema = z.strictObject({
  url: z.url(),
  /** Its title as printed, where we know it. */
  title: z.string().min(5).optional(),
  /** The date printed on it or in its address, where there is one. */
  date: z.string().min(4).optional(),
  /** What we took from it, where a source rests on several pages ("the table"). */
  of: z.string().min(4).optional(),
});

/** Fields of every source. */
const source = {
  /** Number of the inline mark, the same in every chapter; never reused. */
  order: z.int().min(1),
  /** Short name for lists of views: the author, the site or the poll. */
  name: z.string().min(3).max(32),
  /** An article: its title as printed. Anything else: what it is, in our words. */
  title: z.string().min(5),
};

const read = {
  topic: z.enum(TOPICS),
  /** True where we read somebody's report of it and not the page itself. */
  secondHand: z.boolean().default(false),
  /** What it does not say, or why to be careful with it: whole sentences. */
  caution: z.string().min(10).optional(),
};

/** One of the five articles that the guidance was taken from. */
const articleSchema = z.strictObject({
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
 * A figure, a study, a law or a negative finding that a chapter quotes. Never a bare number: it carries
 * who was asked, when, where, how many, who paid, and how sure we are. What is not known is said
 * ("not visible") or left out, never guessed.
 */
const evidenceSchema = z.strictObject({
  ...source,
  ...read,
  kind: z.enum(['poll', 'study', 'statistics', 'report', 'law', 'search']),
  /** What may be said, in full, and no more than that. */
  claim: z.string().min(20),
  /** The question as it was put, where it is short and known. */
  question: z.string().endsWith('?').optional(),
  /** Who asked, counted, ruled or looked. */
  who: z.string().min(3),
  /** When it was asked, counted or came into force. */
  when: z.string().min(4),
  /** Country or countries. */
  where: z.string().min(2),
  /** How many were asked, with what they were; "not visible" where the page does not say. */
  n: z.string().optional(),
  /** Who paid and what they sell; for a law or our own search, left out. */
  paidBy: z.string().optional(),
  sure: z.enum(CERTAINTIES),
  /** What that degree is about, where it is not the whole: "for the study, low for …". */
  sureOf: z.string().min(5).optional(),
  /** After "Often misquoted as": what people make of it, and what is wrong with that. */
  misquoted: z.string().min(20).optional(),
  addresses: z.array(addressSchema).default([]),
});

/** The view of one adviser outside the five articles, quoted as "others would say". */
const adviceSchema = z.strictObject({
  ...source,
  ...read,
  kind: z.literal('advice'),
  /** What they advise, in our words. */
  claim: z.string().min(10),
  /** Who says it. */
  author: z.string().min(3),
  /** When, as far as known, or "undated". */
  date: z.string().min(4),
  /** The country it speaks for, where that is known. */
  where: z.string().min(2).optional(),
  addresses: z.array(addressSchema).min(1),
});

/** A source: a file of src/content/sources, named after its id. */
export const sourceSchema = z.discriminatedUnion('kind', [articleSchema, evidenceSchema, adviceSchema]).superRefine(
  (entry, context) => {
    const counted = entry.kind === 'poll' || entry.kind === 'statistics';
    if (!counted && entry.kind !== 'study') return;
    for (const field of counted ? (['n', 'paidBy'] as const) : (['n'] as const)) {
      if (entry[field] === undefined)
        context.addIssue({ code: 'custom', path: [field], message: `A figure says its ${field}.` });
    }
  },
);

export type Source = z.infer<typeof sourceSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Advice = z.infer<typeof adviceSchema>;
export type Topic = (typeof TOPICS)[number];
export type Certainty = (typeof CERTAINTIES)[number];

/** True for a figure, a study, a law or a finding; false for an article or one adviser's view. */
export const isEvidence = (source: Source): source is Evidence => source.kind !== 'article' && source.kind !== 'advice';
