import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { DEFAULT_CONTENT } from './load-content';

/** An address of this site, from its root, with both slashes. */
export type SitePath = `/${string}`;

/** One page for each file of a folder, named after it. */
const pagesOf = (folder: string, at: SitePath): SitePath[] =>
  readdirSync(join(DEFAULT_CONTENT, folder)).map((file) => `${at}${file.replace(/\.\w+$/, '')}/` as const);

/** Addresses that exist. A new tool is added here in the same change as its page; letters and chapters follow from their files. */
export const SITE_PATHS: readonly SitePath[] = [
  '/plan/', '/write/', '/checklist/', '/guide/', '/guide/glossary/', '/guide/print/', '/sources/', '/about/', '/search/',
  ...pagesOf('messages', '/write/'),
  ...pagesOf('guide', '/guide/'),
];

/** A link to another page of this site. The page that shows it puts the site's base path in front. */
export const siteLink = z.object({
  /** Address from the site's root, with both slashes: /plan/ */
  to: z.custom<SitePath>((to) => SITE_PATHS.includes(to as SitePath), { message: 'No page of this site has this address.' }),
  /** The words of the link. They make sense on their own ("Write the thank-you note"). */
  label: z.string().min(3).max(60),
});

export type SiteLink = z.infer<typeof siteLink>;
