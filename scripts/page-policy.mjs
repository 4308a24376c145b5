/**
 * After the build, gives every page its own content security policy: nothing is allowed but
 * the page's own files, and the inline blocks it really holds, by their hashes. Of the styles it
 * keeps those it can use. A script's imports are announced beside it, so that all of them are fetched
 * on one level; a script that is nothing but imports gives its place to what it imports.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { everythingBelow, importsBelow, moduleScripts, scriptBehind } from './page-scripts.mjs';
import { withOwnStyles } from './page-styles.mjs';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The texts of a page's inline `<script>` or `<style>` elements; data blocks do not run and do not count. */
export const inlineBlocks = (html, element) =>
  [...html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g'))]
    .filter(([, attributes]) => !/\bsrc=|type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , text]) => text);

/**
 * What single pages may do beyond the rest, by their files (docs/decisions/0252-search-in-the-page.md).
 * The search page fetches the parts of its index from this site, and runs Pagefind's WebAssembly.
 */
const OPENED = {
  'search/index.html': { scripts: ["'wasm-unsafe-eval'"], more: ["connect-src 'self'"] },
};

/** The policy of one page, from what the page holds and what its file is. */
export const policyFor = (html, name = '') => {
  const opened = OPENED[name] ?? { scripts: [], more: [] };
  const scripts = inlineBlocks(html, 'script').map(hash);
  const styles = inlineBlocks(html, 'style').map(hash);
  const external = /<script\b[^>]*\bsrc=/.test(html);
  const allowed = (own, hashes) => [own ? "'self'" : '', ...new Set(hashes)].filter(Boolean).join(' ') || "'none'";
  return [
    "default-src 'none'",
    `script-src ${allowed(external, [...scripts, ...opened.scripts])}`,
    `style-src ${allowed(external, styles)}`,
    "font-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    ...opened.more,
    // Older browsers know no way from worker-src to script-src: a page that has a worker names it.
    ...(/\bdata-worker\b/.test(html) ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
};

const addressOf = (file, root, base) => base + path.relative(root, file).split(path.sep).join('/');

async function withoutFacades(html, root, base) {
  let shorter = html;
  for (const source of moduleScripts(html)) {
    const behind = await scriptBehind(path.join(root, source.slice(base.length)));
    shorter = shorter.replace(`src="${source}"`, `src="${addressOf(behind, root, base)}"`);
  }
  return shorter;
}

async function preloads(files, root, base) {
  const links = new Set();
  for (const file of files) {
    for (const imported of await importsBelow(file)) {
      links.add(`<link rel="modulepreload" href="${addressOf(imported, root, base)}">`);
    }
  }
  return [...links].join('');
}

/** The text of all that the page runs or can come to run. */
async function scriptsOf(html, files, textOf) {
  const fetched = new Set(files);
  for (const file of files) for (const below of await everythingBelow(file)) fetched.add(below);
  return [...inlineBlocks(html, 'script'), ...(await Promise.all([...fetched].map(textOf)))].join('\n');
}

/** Astro integration; runs last, on the finished pages. */
export function pagePolicy() {
  let base = '/';
  return {
    name: 'page-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        const texts = new Map();
        const textOf = (file) => texts.get(file) ?? texts.set(file, readFile(file, 'utf8')).get(file);
        for (const name of names) {
          const file = path.join(root, name);
          const whole = await withoutFacades(await readFile(file, 'utf8'), root, base);
          const files = moduleScripts(whole).map((source) => path.join(root, source.slice(base.length)));
          const html = withOwnStyles(whole, await scriptsOf(whole, files, textOf));
          const policy = `<meta http-equiv="content-security-policy" content="${policyFor(html, name.split(path.sep).join('/'))}">`;
          const charset = /<meta charset="utf-8"\s*\/?>/i;
          if (!charset.test(html)) throw new Error(`${name} has no <meta charset>, so there is no place for its policy`);
          const links = await preloads(files, root, base);
          await writeFile(file, html.replace(charset, (found) => `${found}${policy}${links}`));
        }
        logger.info(`a policy for each of ${names.length} pages`);
      },
    },
  };
}
