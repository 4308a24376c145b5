import { z } from 'astro/zod';
import { siteLink } from './site-link';

/** Id of a source: the name of its file in src/content/sources. */
const sourceId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  message: 'A source is named by its file in src/content/sources, without .yaml.',
});

/** One sentence or two in plain words, without Markdown. */
const plain = z.string().min(10).max(320);

/** Something to do now, with the page that helps. */
const step = z.strictObject({
  /** What to do, in one sentence. */
  text: plain,
  /** Where to do it; left out where it is done away from this site. */
  link: siteLink.optional(),
});

/** What one source says on a disputed question. */
const voice = z.strictObject({
  source: sourceId,
  /** Its view, in our words, as it stands after its name and a colon ("within 24 hours"). */
  says: z.string().min(5).max(200),
});

/** A question on which the sources disagree. */
const difference = z.strictObject({
  /** The question, as a reader would ask it. */
  question: z.string().endsWith('?').max(90),
  /** At least two views; one source may stand twice where it disagrees with itself. */
  voices: z.array(voice).min(2),
  /** What this site does. */
  weFollow: plain,
  /** Why. */
  why: plain,
  /** True where no source says it like this and the settlement is this project's own. */
  ours: z.boolean(),
});

/** The parts of the guide, in the order of the book; their names are in src/content/pages/guide.yaml. */
export const GUIDE_PARTS = ['first-day', 'the-wait', 'rough-water', 'the-answer', 'your-case'] as const;

/** Front matter of a guide chapter. Its reading time is computed from its words, never typed. */
export const guideSchema = z.strictObject({
  /** Heading of the page and its name in lists. */
  title: z.string().min(5).max(50),
  /** For search results and the list of chapters: what a reader will know afterwards. */
  description: z.string().min(50).max(160),
  /** The part it stands in. */
  part: z.enum(GUIDE_PARTS),
  /** Place among the chapters, from 1. */
  order: z.int().min(1),
  /** The short version: three to six sentences, a minute to read. */
  short: z.array(plain).min(3).max(6),
  /** What to do now. */
  steps: z.array(step).min(2).max(5),
  /** Where the sources disagree, and what we follow; left out where they do not. */
  differ: z.array(difference).default([]),
  /** Every source that the chapter cites, in the text or under `differ`. */
  sources: z.array(sourceId).min(1),
});

export type GuideChapter = z.infer<typeof guideSchema>;
export type Difference = GuideChapter['differ'][number];
