/**
 * What machines that visit ask for: `robots.txt`, and with SITE_URL a `sitemap.xml` of every page
 * that does not ask to be left out.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a page's file is to be found: "guide/index.html" is "guide/". */
const addressOf = (name) => name.split(path.sep).join('/').replace(/index\.html$/, '');

const isListed = (html) => !/<meta name="robots" content="noindex"/.test(html);

/** The map of the pages at these addresses. */
export const mapOf = (addresses) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('\n')}
</urlset>
`;

/** Everyone may read everything; the map is named where there is one. */
export const robots = (map) => `User-agent: *\nAllow: /\n${map ? `\nSitemap: ${map}\n` : ''}`;

/** Astro integration; runs on the finished pages. */
export function siteMap() {
  let place;
  return {
    name: 'site-map',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = config.site && new URL(`${config.base.replace(/\/$/, '')}/`, config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await writeFile(path.join(root, 'robots.txt'), robots(place && `${place}sitemap.xml`));
        if (!place) return;
        const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
        const listed = [];
        for (const name of names) {
          if (isListed(await readFile(path.join(root, name), 'utf8'))) listed.push(place + addressOf(name));
        }
        await writeFile(path.join(root, 'sitemap.xml'), mapOf(listed));
      },
    },
  };
}
