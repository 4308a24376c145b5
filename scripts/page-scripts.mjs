/** What the scripts of a finished page import: which file stands for one, and what comes with it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const STATIC = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?from\s*)?["'](\.{1,2}\/[^"']+)["']/g;
const ANY = /["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g;

const namesIn = (code, pattern) => [...code.matchAll(pattern)].map(([, name]) => name);

async function filesBelow(file, pattern, seen = new Set()) {
  for (const name of namesIn(await readFile(file, 'utf8'), pattern)) {
    const target = path.resolve(path.dirname(file), name);
    if (seen.has(target)) continue;
    seen.add(target);
    await filesBelow(target, pattern, seen);
  }
  return seen;
}

/** The files that come with a script, at once. */
export const importsBelow = (file) => filesBelow(file, STATIC);

/** The files that a script can ever fetch. */
export const everythingBelow = (file) => filesBelow(file, ANY);

/**
 * The file that a script stands for. Where shared code was put into files of its own, nothing is left
 * of a page's script but imports; the last of them, which imports the others, then takes its place.
 */
export async function scriptBehind(file) {
  const code = await readFile(file, 'utf8');
  const imports = namesIn(code, STATIC).map((name) => path.resolve(path.dirname(file), name));
  const last = imports.at(-1);
  if (last === undefined || !/^(?:import"[^"]+";\s*)+$/.test(code)) return file;
  const below = await importsBelow(last);
  return imports.every((one) => one === last || below.has(one)) ? scriptBehind(last) : file;
}

/** The addresses of the module scripts that a page names. */
export const moduleScripts = (html) =>
  [...html.matchAll(/<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"/g)].map(([, source]) => source);
