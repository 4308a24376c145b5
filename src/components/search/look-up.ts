import { findAll, findAny, type Found } from './search-index';
import type { SearchWords } from './search-words';

/** What came of a search: which sentence says it, what it names, and the pages. */
export type Answer = { says: 'one' | 'many' | 'some' | 'instead' | 'none'; instead?: string; found: Found };

/** The site's own word for what people call otherwise, if the words hold such a thing. */
export function ownWordFor(words: string, otherWords: SearchWords['otherWords']): string | undefined {
  const asked = ` ${words.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ').trim()} `;
  return otherWords.find(({ people }) => people.some((one) => asked.includes(` ${one} `)))?.here;
}

/** Whether there is a page for each single word. (The index passes over words that it does not know.) */
async function knowsEach(folder: string, words: string): Promise<boolean> {
  const found = await Promise.all(words.split(' ').map((word) => findAll(folder, word)));
  return found.every(({ length }) => length > 0);
}

/** All of the words; else the site's own word for them; else any of them. */
export async function lookUp(words: string, { folder, otherWords }: Pick<SearchWords, 'folder' | 'otherWords'>): Promise<Answer> {
  const all = await findAll(folder, words);
  if (all.length > 0 && (await knowsEach(folder, words))) return { says: all.length === 1 ? 'one' : 'many', found: all };
  const instead = ownWordFor(words, otherWords);
  const meant = instead === undefined ? [] : await findAll(folder, instead);
  if (instead !== undefined && meant.length > 0) return { says: 'instead', instead, found: meant };
  const some = all.length > 0 ? all : await findAny(folder, words);
  return some.length > 0 ? { says: 'some', found: some } : { says: 'none', found: [] };
}
