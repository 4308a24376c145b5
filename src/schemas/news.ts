import { z } from 'astro/zod';

const answer = z.strictObject({
  /** As a person would say what came back. */
  label: z.string().min(3).max(48),
  /** The day that belongs to it, where there is one, as the label of its field. */
  day: z.string().min(3).max(32).optional(),
  /** What to say when that day is missing; without it the day may be left open. */
  missing: z.string().min(3).max(60).optional(),
  /** The time that belongs to it, as the label of its field. */
  time: z.string().min(3).max(32).optional(),
  /** What the plan makes of it, and what to do first. */
  then: z.string().min(10).max(160),
});

/** What may come back, in the order in which it is offered (src/content/rules/news.yaml). */
export const newsSchema = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), answer);
