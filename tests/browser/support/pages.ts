import { readdirSync } from 'node:fs';
import path from 'node:path';

const dist = path.join(import.meta.dirname, '..', '..', '..', 'dist');

/** Addresses of all pages that the build wrote, "/" first. */
export const PAGES: string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.split(path.sep).join('/').replace(/index\.html$/, '')}`)
  .sort();
