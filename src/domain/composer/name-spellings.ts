import { plainOf } from './words';

/** Letters that a plain alphabet writes in two ways: without their mark, and with a letter more. */
const LETTERS: Record<string, [string, string]> = {
  ä: ['a', 'ae'], ö: ['o', 'oe'], ü: ['u', 'ue'], å: ['a', 'aa'], æ: ['ae', 'ae'], ø: ['o', 'oe'], œ: ['oe', 'oe'],
  ß: ['ss', 'ss'], ł: ['l', 'l'], đ: ['d', 'dj'], ð: ['d', 'd'], þ: ['th', 'th'], ı: ['i', 'i'],
};

const spelled = (name: string, way: 0 | 1) => {
  const letters = Array.from(name.normalize('NFC').toLowerCase(), (letter) => LETTERS[letter]?.[way] ?? letter);
  return plainOf(letters.join('')).replace(/[^\p{L}\p{N}]/gu, '');
};

/** The usual plain spellings of a name: "Müller" is "muller" and "mueller", "O’Neill" is "oneill". */
export const spellingsOf = (name: string): string[] => [...new Set([spelled(name, 0), spelled(name, 1)])];

/** Whether two names are the same but for case, accents and how these are usually spelled. */
export const isSameName = (one: string, other: string): boolean => spellingsOf(one).some((way) => spellingsOf(other).includes(way));

/** How many letters must be put in, taken out, changed or swapped to get from one word to the other. */
export function lettersApart(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      const isSwap = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, isSwap ? (before[to - 2] ?? 0) + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
