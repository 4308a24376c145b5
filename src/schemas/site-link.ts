import { z } from 'astro/zod';

/** Addresses that exist. A new tool or message kind is added here in the same change as its page. */
export const SITE_PATHS = [
  '/plan/',
  '/write/',
  '/write/thank-you/',
  '/write/thank-you-only/',
  '/write/after-the-date/',
  '/write/ask-about-the-timeline/',
  '/write/as-they-invited/',
  '/write/no-answer/',
  '/write/late-thank-you/',
  '/checklist/',
  '/guide/',
  '/guide/when-to-write/',
  '/guide/the-thank-you-note/',
  '/guide/no-answer/',
  '/about/',
] as const;

/** A link to another page of this site. The page that shows it puts the site's base path in front. */
export const siteLink = z.object({
  /** Address from the site's root, with both slashes: /plan/ */
  to: z.enum(SITE_PATHS),
  /** The words of the link. They make sense on their own ("Write the thank-you note"). */
  label: z.string().min(3).max(60),
});

export type SiteLink = z.infer<typeof siteLink>;
