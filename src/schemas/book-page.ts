import { z } from 'astro/zod';
import { GUIDE_PARTS } from './guide';

/** One volume of the guide on paper: a page of its own, short enough to be fetched by a phone. */
const volume = z.strictObject({
  /** Its address under /guide/print/; nothing for the first. */
  slug: z.string().regex(/^[a-z-]*$/),
  /** "Volume one" */
  name: z.string().min(5).max(20),
  /** What is in it. */
  title: z.string().min(5).max(60),
  /** For search results. */
  description: z.string().min(50).max(160),
  /** The parts of the guide that stand in it, in their order. */
  parts: z.array(z.enum(GUIDE_PARTS)).min(1),
});

/** The words of the guide on paper: src/content/pages/book.yaml. */
export const bookPageSchema = z
  .strictObject({
    title: z.string().min(5).max(50),
    /** On the title page, under the title. */
    lede: z.string().min(20).max(260),
    /** Small, at the foot of the title page. */
    colophon: z.string().min(20).max(400),
    /** On the screen alone: how to print it. */
    howToPrint: z.string().min(20).max(260),
    contents: z.string(),
    sources: z.string(),
    /** Before the list of sources. */
    sourcesLead: z.string().min(20).max(300),
    volumes: z.array(volume).min(1),
  })
  .refine(({ volumes }) => volumes.flatMap(({ parts }) => parts).join() === GUIDE_PARTS.join(), {
    message: 'Each part of the guide stands in one volume, in the order of the guide.',
  });

export type BookPage = z.infer<typeof bookPageSchema>;
