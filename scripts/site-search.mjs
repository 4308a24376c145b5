/**
 * The index of the search page, made from the finished pages by Pagefind. A template says with
 * `data-pagefind-body` what of its page is searched; these marks are of no use to readers and go.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

const MARKS = /\sdata-pagefind-[a-z-]+(="[^"]*")?/g;
/** What stands in a text without belonging to it. */
const ASIDE = ['nav', '.cite', '.crumb', '.on-screen'];
/** Pagefind's own search fields, its worker and its wasm for other languages: none is fetched here. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.en.*\.pagefind|(fragment|index|filter)\/.*)$/;

const addressOf = (name) => `/${name.split(path.sep).join('/').replace(/index\.html$/, '')}`;

const stopAt = (errors) => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** Astro integration; runs on the finished pages, before their policies. */
export function siteSearch() {
  return {
    name: 'site-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors: ASIDE });
        stopAt(errors);
        let searched = 0;
        for (const name of (await readdir(root, { recursive: true })).filter((one) => one.endsWith('.html')).sort()) {
          const file = path.join(root, name);
          const html = await readFile(file, 'utf8');
          if (!html.includes('data-pagefind-body')) continue;
          stopAt((await index.addHTMLFile({ url: addressOf(name), content: html })).errors);
          await writeFile(file, html.replace(MARKS, ''));
          searched += 1;
        }
        for (const { path: name, content } of (await index.getFiles()).files.filter((one) => NEEDED.test(one.path))) {
          const file = path.join(root, 'pagefind', name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await close();
        logger.info(`${searched} pages can be searched`);
      },
    },
  };
}
