import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Where the words lie. */
export const CONTENT = join(import.meta.dirname, '../../src/content');

/** A content file as it lies on disk: what its schema gets, and for MDX the prose under it. */
export type ContentFile = { name: string; data: unknown; body: string };

/** Reads every file of one folder of src/content, in the order of their names. */
export function readContentFolder(folder: string): ContentFile[] {
  return readdirSync(join(CONTENT, folder))
    .sort()
    .map((file) => readContentFile(join(folder, file)));
}

/** Reads one file under src/content: a .yaml file whole, an .mdx file as front matter and body. */
export function readContentFile(path: string): ContentFile {
  const text = readFileSync(join(CONTENT, path), 'utf8');
  const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  if (/\.(yaml|json)$/.test(path)) return { name, data: parse(text), body: '' };
  const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (frontMatter === undefined || body === undefined) throw new Error(`${path} has no front matter.`);
  return { name, data: parse(frontMatter), body };
}
