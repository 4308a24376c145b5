import { findAll, findAny, knows, type Found } from './search-index';
import type { SearchWords } from './search-words';

/** What came of a search: which sentence says it, what it names, and the pages. */
export type Answer = { says: 'one' | 'many' | 'some' | 'instead' | 'near' | 'none'; instead?: string; found: Found };

/** Letters that a beginning must have to be worth looking for. */
const BEGINNING = 4;

/** The site's own word for what people call otherwise, if the words hold such a thing. */
export function ownWordFor(words: string, otherWords: SearchWords['otherWords']): string | undefined {
  const asked = ` ${words.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ').trim()} `;
  return otherWords.find(({ people }) => people.some((one) => asked.includes(` ${one} `)))?.here;
}

/** Pages with a word that begins like one of these; for a slip of the finger. */
async function findNear(folder: string, words: readonly string[]): Promise<Found> {
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    const beginning = word.slice(0, Math.max(BEGINNING, Math.ceil(word.length / 2)));
    if (beginning.length < word.length && (await knows(folder, beginning))) return findAll(folder, beginning);
  }
  return [];
}

/** All of the words; else the site's own word for them; else some of them; else what begins like them. */
export async function lookUp(text: string, { folder, otherWords }: Pick<SearchWords, 'folder' | 'otherWords'>): Promise<Answer> {
  const words = text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const answers = await Promise.all(words.map((word) => knows(folder, word)));
  const known = words.filter((_, index) => answers[index]);
  const all = known.length > 0 ? await findAll(folder, known.join(' ')) : [];
  if (all.length > 0 && known.length === words.length) return { says: all.length === 1 ? 'one' : 'many', found: all };
  const instead = ownWordFor(text, otherWords);
  const meant = instead === undefined ? [] : await findAll(folder, instead);
  if (instead !== undefined && meant.length > 0) return { says: 'instead', instead, found: meant };
  const some = all.length > 0 ? all : await findAny(folder, known);
  if (some.length > 0) return { says: 'some', found: some };
  const near = await findNear(folder, words);
  return near.length > 0 ? { says: 'near', found: near } : { says: 'none', found: [] };
}
