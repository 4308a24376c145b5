import { z } from 'astro/zod';

/** Front matter of a page that is only text: a file of src/content/pages, named after its address. */
export const pageSchema = z.strictObject({
  /** Heading of the page. */
  title: z.string().min(3).max(50),
  /** For search results: what stands on the page. */
  description: z.string().min(50).max(160),
});

export type TextPage = z.infer<typeof pageSchema>;
