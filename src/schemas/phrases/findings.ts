import { z } from 'astro/zod';
import { atomId } from '../atom-id';

/** What stands in the margin beside a finding. */
const findingWordsSchema = z.strictObject({
  /** What it is, in a few words and without a mark at the end: a full stop or a quotation mark follows. */
  title: z.string().min(5).max(50).regex(/[^\p{P}]$/u),
  /** One sentence of what to do about it. */
  advice: z.string().min(20).max(140),
  /** Who says so, in words ("three of the five guides"). */
  behind: z.string().min(10).max(100),
  /** The statement of the guidance behind it. */
  atom: atomId,
});

/** src/content/phrases/findings.yaml: one entry per kind of finding. */
export const findingsSchema = z.strictObject({
  'unfilled-slot': findingWordsSchema,
  'no-greeting-name': findingWordsSchema,
  'name-mismatch': findingWordsSchema,
  'wrong-employer': findingWordsSchema,
  'no-thanks': findingWordsSchema,
  'no-context': findingWordsSchema,
  'no-specific-detail': findingWordsSchema,
  'no-interest': findingWordsSchema,
  'no-sign-off': findingWordsSchema,
  'too-long': findingWordsSchema,
  'too-short': findingWordsSchema,
  pressure: findingWordsSchema,
  desperate: findingWordsSchema,
  blame: findingWordsSchema,
  badmouth: findingWordsSchema,
  bitter: findingWordsSchema,
  dwelling: findingWordsSchema,
  'early-status': findingWordsSchema,
  'too-many-questions': findingWordsSchema,
  'same-as-other': findingWordsSchema,
  'template-text': findingWordsSchema,
  informal: findingWordsSchema,
  shouting: findingWordsSchema,
  spelling: findingWordsSchema,
});
