import { z } from 'astro/zod';
import { atomId } from './atom-id';
import { siteLink } from './site-link';

/**
 * What the notebook can know that settles an item. The ids and their meaning are those of
 * src/domain/checklist/checklist-progress.ts; a test holds the two lists together.
 */
export const KNOWN_BY = [
  'facts:interviewers', 'facts:emails', 'facts:topics', 'facts:promise', 'facts:invited', 'facts:instruction',
  'facts:rating', 'facts:wantsJob',
  'log:M1', 'log:M1p', 'log:M2', 'log:M3', 'log:M4', 'log:M5', 'log:M6', 'log:M7a', 'log:M7b', 'log:M7c', 'log:M7d',
  'log:M8', 'log:M9', 'log:M10', 'log:M11', 'log:M12', 'log:M13', 'log:M14', 'log:M15', 'log:M16', 'log:M17', 'log:M18', 'log:M19',
  'log:M20', 'log:M21', 'log:M22', 'log:M23', 'log:M24', 'log:M25', 'log:M26', 'log:M27',
  'log:S1', 'log:S2', 'log:S3', 'log:S4', 'log:S5', 'log:S6', 'log:S7', 'log:S8', 'log:S9', 'log:S10', 'log:S11', 'log:S12', 'log:S13',
  'log:secondStatus',
  'news:reply', 'news:call-back', 'news:update', 'news:next-round', 'news:info-request', 'news:we-will-contact',
  'news:offer', 'news:rejection',
  'plan:thankYouPlanned', 'plan:movedOn',
] as const;

/** Ids are never changed once landed: people's ticks are kept under them. */
const stableId = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, {
  message: 'An id is lower-case words joined by hyphens.',
});

/** One thing to do or to remember. */
export const checklistItemSchema = z.strictObject({
  /** Its name for ever, unique over all phases. */
  id: stableId,
  /** What to do, in one plain sentence of at most a line and a half. */
  text: z.string().min(10).max(140),
  /** Why, or how, in one short sentence. */
  hint: z.string().min(10).max(160).optional(),
  /** The page that helps to do it. */
  link: siteLink.optional(),
  /** Statements of the guidance behind it; empty where the point is ours alone. */
  atoms: z.array(atomId),
  /** True where the point is this project's own and no article says it. */
  ours: z.boolean().default(false),
  /** What the notebook may know that settles the item: any one of these is enough. */
  knownBy: z.array(z.enum(KNOWN_BY)).default([]),
});

/** One phase of the time between the interview and its outcome: a file of src/content/checklist. */
export const checklistPhaseSchema = z.strictObject({
  /** Its name for ever. */
  id: stableId,
  /** Place among the phases, from 1. */
  order: z.int().min(1),
  /** Heading of the phase. */
  title: z.string().min(3).max(50),
  /** One sentence that says when this phase is yours, or that it may be skipped. */
  lead: z.string().max(160).optional(),
  /** The items in the order in which one does them. */
  items: z.array(checklistItemSchema).min(1),
});

export type ChecklistItem = z.infer<typeof checklistItemSchema>;
export type ChecklistPhase = z.infer<typeof checklistPhaseSchema>;
