import { z } from 'astro/zod';

export const answer = z.strictObject({
  /** The answer itself, one short sentence; **stars** mark the words that carry it. */
  head: z.string().max(80),
  /** What to do with it and why, two or three sentences. */
  body: z.string().max(320),
});

/** What the home page and the planner say first (src/content/phrases/answers.yaml). */
export const answersSchema = z.strictObject({
  'thank-you': z.strictObject({
    ahead: answer,
    ready: answer,
    coming: answer,
    soon: answer,
    now: answer,
    morning: answer,
    late: answer,
    overdue: answer,
    merged: answer,
    scheduled: answer,
  }),
  status: z.strictObject({ ahead: answer, now: answer, overdue: answer, hold: answer, movedOn: answer }),
  done: answer,
  /** The one-tap answers without a date, by id of the rough time. */
  rough: z.record(z.string(), z.string().max(160)),
  /** The short answer beside the question, before anyone has answered it. */
  short: z.array(z.strictObject({ when: z.string().max(40), what: z.string().max(80) })),
});

export type AnswerWords = z.infer<typeof answer>;
export type AnswersWords = z.infer<typeof answersSchema>;
