import type { Span } from './draft';
import type { Contractions } from './phrases';
import { plainOf, wordsOf, type Word } from './words';

/** One word of a sentence as patterns read it, where it stands; "," for everything that parts clauses. */
export type Token = Span & { plain: string };

/** What parts clauses. */
export const PAUSE = ',';

/** What stands for a name that the facts give, so that no pattern takes it for a word. */
export const NAME = '@';

const PAUSES = /[,;:()–—[\]…]|\s-\s/g;

/** A word as the words it is made of: "don't" is "do not", "you've" is "you have"; else itself. */
export function spelledOut(text: string, { whole, endings, beforeIs }: Contractions): string[] {
  const plain = plainOf(text);
  const listed = whole[plain];
  if (listed) return listed.split(' ');
  const [, stem = '', ending = ''] = /^(.+?)(n't|'[a-z]+)$/.exec(plain) ?? [];
  if (ending === "'s") return beforeIs.includes(stem) ? [stem, 'is'] : [stem];
  const meant = endings[ending];
  return meant ? [stem, meant] : [plain];
}

const spell = ({ text, start, end }: Word, contractions: Contractions): Token[] =>
  spelledOut(text, contractions).map((plain) => ({ plain, start, end }));

/** The tokens of a stretch of a text. Offsets are those of the text. */
export function tokensOf(text: string, { start, end }: Span, contractions: Contractions): Token[] {
  const words = wordsOf(text, start, end).flatMap((word) => spell(word, contractions));
  const pauses = Array.from(text.slice(start, end).matchAll(PAUSES), ({ index, 0: mark }) => ({
    plain: PAUSE, start: start + index, end: start + index + mark.length,
  }));
  return [...words, ...pauses].sort((a, b) => a.start - b.start);
}
