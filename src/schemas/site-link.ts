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
  '/guide/why-follow-up/',
  '/guide/look-back-first/',
  '/guide/when-to-write/',
  '/guide/which-channel/',
  '/guide/whom-to-write-to/',
  '/guide/the-thank-you-note/',
  '/guide/checking-in/',
  '/guide/no-answer/',
  '/guide/more-reasons-to-write/',
  '/guide/while-you-wait/',
  '/guide/what-to-avoid/',
  '/guide/when-it-went-wrong/',
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
