import { z } from 'astro/zod';
import { answer } from './answers';
import { atomId } from './atom-id';

/** What an adviser outside the five articles would do instead. */
const otherVoice = z.strictObject({
  /** Who says so, with the year where it is known: "Art Markman, 2020". */
  who: z.string().min(3).max(60),
  /** What they would do, in a clause that fits after "Others would say:". */
  says: z.string().min(10).max(160),
  /** Its file in src/content/sources, where there is one. */
  source: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
});

/** The words of one rule of the planner (src/content/rules/<id>.yaml). */
export const ruleSchema = z.strictObject({
  /** Id of the rule in the guidance and in src/domain/planner/step.ts. */
  id: z.string().regex(/^[A-Z]{2}\d$/),
  /** What the step is called on the route and in lists: a few words. */
  title: z.string().min(4).max(40),
  /** When the rule applies, as one would tell a friend: one sentence. */
  situation: z.string().min(10).max(180),
  /** Why it says what it says: one or two sentences. */
  why: z.string().min(20).max(320),
  /** What to do with it, or what comes after; left out where the dates say it all. */
  whatNext: z.string().min(10).max(240).optional(),
  /** What the page says first when this is the next thing to do; thank-yous and questions have theirs in phrases/answers.yaml. */
  answer: answer.optional(),
  /** The same by message kind, where the rule asks for one of several. */
  answers: z.record(z.string().regex(/^[MS]\d+[a-z]?$/), answer).optional(),
  /** Articles that say so, by their file in src/content/sources. Empty where the rule is wholly our own. */
  sources: z.array(z.enum(['000', '001', '002', '003', '004'])),
  /** What in it is this project's own choice, since the articles are silent or vague: said plainly. */
  ours: z.string().min(10).max(320).optional(),
  /** Statements of the guidance that the rule rests on; none where it is wholly our own, for a situation the guidance has no row for. */
  atoms: z.array(atomId),
  /** Advisers who would do it otherwise. */
  others: z.array(otherVoice).optional(),
});

export type RuleWords = z.infer<typeof ruleSchema>;
