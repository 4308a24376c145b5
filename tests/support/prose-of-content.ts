import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT, readContentFile } from './content-files';

/** All words under a value of a content file, but for those under fields that are left out. */
function wordsIn(value: unknown, leaveOut: readonly string[]): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const kept = Object.entries(value).filter(([field]) => !leaveOut.includes(field));
  return kept.map(([, inner]) => wordsIn(inner, leaveOut)).join('\n');
}

/** Every file of src/content with all its words, front matter and prose, but for the fields named. */
export function wordsOfContent(leaveOut: readonly string[] = []): { file: string; words: string }[] {
  return readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .sort()
    .map((file) => {
      const { data, body } = readContentFile(file);
      return { file: join(file), words: `${wordsIn(data, leaveOut)}\n${body}` };
    });
}
