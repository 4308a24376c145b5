/**
 * After the build, gives every page its own content security policy: nothing is allowed but
 * the page's own files, and the inline blocks it really holds, by their hashes. A script's
 * imports are announced beside it, so that all of them are fetched on one level; a script that is
 * nothing but imports gives its place to what it imports.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The texts of a page's inline `<script>` or `<style>` elements; data blocks do not run and do not count. */
export const inlineBlocks = (html, element) =>
  [...html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g'))]
    .filter(([, attributes]) => !/\bsrc=|type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , text]) => text);

/** The policy of one page, from what the page holds. */
export const policyFor = (html) => {
  const scripts = inlineBlocks(html, 'script').map(hash);
  const styles = inlineBlocks(html, 'style').map(hash);
  const external = /<script\b[^>]*\bsrc=/.test(html);
  const allowed = (own, hashes) => [own ? "'self'" : '', ...new Set(hashes)].filter(Boolean).join(' ') || "'none'";
  return [
    "default-src 'none'",
    `script-src ${allowed(external, scripts)}`,
    `style-src ${allowed(external, styles)}`,
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
};

const staticImports = (code) =>
  [...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?from\s*)?["'](\.{1,2}\/[^"']+)["']/g)].map(([, name]) => name);

async function importsBelow(file, seen = new Set()) {
  for (const name of staticImports(await readFile(file, 'utf8'))) {
    const target = path.resolve(path.dirname(file), name);
    if (seen.has(target)) continue;
    seen.add(target);
    await importsBelow(target, seen);
  }
  return seen;
}

/**
 * The file that a script stands for. Where shared code was put into files of its own, nothing is left
 * of a page's script but imports; the last of them, which imports the others, then takes its place.
 */
export async function scriptBehind(file) {
  const code = await readFile(file, 'utf8');
  const imports = staticImports(code).map((name) => path.resolve(path.dirname(file), name));
  const last = imports.at(-1);
  if (last === undefined || !/^(?:import"[^"]+";\s*)+$/.test(code)) return file;
  const below = await importsBelow(last);
  return imports.every((one) => one === last || below.has(one)) ? scriptBehind(last) : file;
}

const moduleScripts = (html) => [...html.matchAll(/<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"/g)].map(([, source]) => source);
const addressOf = (file, root, base) => base + path.relative(root, file).split(path.sep).join('/');

async function withoutFacades(html, root, base) {
  let shorter = html;
  for (const source of moduleScripts(html)) {
    const behind = await scriptBehind(path.join(root, source.slice(base.length)));
    shorter = shorter.replace(`src="${source}"`, `src="${addressOf(behind, root, base)}"`);
  }
  return shorter;
}

async function preloads(html, root, base) {
  const links = new Set();
  for (const source of moduleScripts(html)) {
    const file = path.join(root, source.slice(base.length));
    for (const imported of await importsBelow(file)) {
      links.add(`<link rel="modulepreload" href="${addressOf(imported, root, base)}">`);
    }
  }
  return [...links].join('');
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
        for (const name of names) {
          const file = path.join(root, name);
          const html = await withoutFacades(await readFile(file, 'utf8'), root, base);
          const policy = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
          const charset = /<meta charset="utf-8"\s*\/?>/i;
          if (!charset.test(html)) throw new Error(`${name} has no <meta charset>, so there is no place for its policy`);
          const links = await preloads(html, root, base);
          await writeFile(file, html.replace(charset, (found) => `${found}${policy}${links}`));
        }
        logger.info(`a policy for each of ${names.length} pages`);
      },
    },
  };
}
