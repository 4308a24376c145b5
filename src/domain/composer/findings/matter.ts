import { rangesOf } from '../patterns';
import type { DetailPhrases, Lexicon } from '../phrases';
import { PAUSE, type Token } from '../tokens';

/** How far around a word of the talk its matter is looked for, in words. */
const REACH = 22;

/** Where a phrase stands in a sentence, with the plain words on either side. */
export type Match = { before: string[]; at: string[]; after: string[] };

export const plainOfTokens = (tokens: readonly Token[]): string[] => tokens.map(({ plain }) => plain);

/** Every place where one of the phrases stands in a sentence. */
export function matchesOf(tokens: readonly Token[], phrases: readonly string[], lexicon: Lexicon): Match[] {
  const words = plainOfTokens(tokens);
  return rangesOf(tokens, phrases, lexicon).map(({ from, to }) => ({ before: words.slice(0, from), at: words.slice(from, to), after: words.slice(to) }));
}

/** What follows a phrase, up to where the writer turns to themselves. */
export function following({ at, after }: Match, { writer, asked, bridges }: DetailPhrases): string[] {
  const isAsked = at.some((word) => asked.includes(word));
  const end = after.findIndex((word, index) => {
    if (isAsked || !writer.includes(word)) return false;
    return word === 'my' || !bridges.includes(after[index - 1] ?? at.at(-1) ?? '');
  });
  return after.slice(0, end < 0 ? REACH : Math.min(end, REACH));
}

/** What stands before a phrase, back to the comma or to where the writer speaks. */
export function preceding({ before }: Match, { writer }: DetailPhrases): string[] {
  const start = before.findLastIndex((word) => word === PAUSE || writer.includes(word));
  return before.slice(Math.max(start + 1, before.length - REACH));
}

/** Whether it is the writer who said it ("as I mentioned", "my manager told me"). */
export const isWriters = ({ before, at }: Match, { writer }: DetailPhrases): boolean =>
  [...before.slice(-2), ...at.slice(0, 2)].some((word) => writer.includes(word));

/** The words of a sentence that are not said of the writer. */
export function ofOthers(words: readonly string[], { writer, others }: DetailPhrases): string[] {
  let own = false;
  return words.filter((word) => {
    own = writer.includes(word) || (own && !others.includes(word));
    return !own;
  });
}
