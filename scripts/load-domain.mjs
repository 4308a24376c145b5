/**
 * Modules of `src` for scripts, which run without Astro: bundled once into a temporary file and
 * imported from there, so that they run as they do in the browser.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './set-up.mjs';

/**
 * Imports a module of `src`, given by its path from the project's root, with all that it imports.
 * @example const { planFollowUps } = await loadModule('src/domain/planner/plan-follow-ups.ts')
 */
export async function loadModule(file) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: { ssr: file, write: false, minify: false, target: 'node22' },
    ssr: { noExternal: true, external: ['astro/zod', 'yaml'] },
  });
  // Beside the packages, so that what stays outside the bundle is found.
  const folder = await mkdtemp(path.join(root, 'node_modules', '.afterword-'));
  try {
    const target = path.join(folder, 'module.mjs');
    await writeFile(target, output[0].code);
    return await import(pathToFileURL(target).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
