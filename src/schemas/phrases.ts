import { z } from 'astro/zod';
import { findingsSchema } from './phrases/findings';
import { lexiconSchema } from './phrases/lexicon';
import { capitalPhrasesSchema, chatPhrasesSchema, questionPhrasesSchema } from './phrases/looks';
import { detailPhrasesSchema, interestPhrasesSchema, thanksPhrasesSchema } from './phrases/matter';
import { dayPhrasesSchema, greetingPhrasesSchema, namePhrasesSchema, slotPhrasesSchema } from './phrases/names';
import { saidSchema } from './phrases/patterns';
import { badmouthPhrasesSchema, bitterPhrasesSchema, blamePhrasesSchema, desperatePhrasesSchema, pressurePhrasesSchema, statusPhrasesSchema } from './phrases/tones';
import { weightsSchema } from './phrases/weights';

/** All lists that a draft is read with. */
export const phrasesSchema = z.strictObject({
  findings: findingsSchema,
  lexicon: lexiconSchema,
  slots: slotPhrasesSchema,
  greeting: greetingPhrasesSchema,
  thanks: thanksPhrasesSchema,
  detail: detailPhrasesSchema,
  names: namePhrasesSchema,
  chat: chatPhrasesSchema,
  capitals: capitalPhrasesSchema,
  questions: questionPhrasesSchema,
  days: dayPhrasesSchema,
  pressure: pressurePhrasesSchema,
  desperate: desperatePhrasesSchema,
  blame: blamePhrasesSchema,
  badmouth: badmouthPhrasesSchema,
  bitter: bitterPhrasesSchema,
  dwelling: saidSchema,
  status: statusPhrasesSchema,
  interest: interestPhrasesSchema,
  weights: weightsSchema,
});

export type Phrases = z.infer<typeof phrasesSchema>;
