import { z } from 'astro/zod';
import { GUIDE_PARTS } from './guide';
import { siteLink } from './site-link';

/** The list of chapters: src/content/pages/guide.yaml. */
export const guidePageSchema = z.strictObject({
  title: z.string().min(5).max(50),
  /** What the guide is, under its title. */
  lede: z.string().min(50).max(260),
  /** For search results. */
  description: z.string().min(50).max(160),
  /** The parts in which the chapters stand, in their order; each names its chapters' `part`. */
  parts: z
    .array(z.strictObject({ id: z.enum(GUIDE_PARTS), title: z.string().min(5).max(40) }))
    .length(GUIDE_PARTS.length),
  /** What stands after the chapters and is none of them. */
  also: z.strictObject({
    title: z.string().min(5).max(40),
    links: z.array(siteLink.extend({ says: z.string().min(20).max(160) })).min(1),
  }),
});

export type GuidePage = z.infer<typeof guidePageSchema>;
