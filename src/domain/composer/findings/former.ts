import type { LetterWords } from '../message-kind';
import type { Range } from '../patterns';
import { NAME, type Token } from '../tokens';

/** Before the name of a place where somebody worked. */
const BEFORE: readonly string[] = ['at', 'with', 'for', 'from', 'left', 'leaving', 'quit'];
/** Words by which a sentence speaks of such a time. */
const PAST: readonly string[] = ['i', 'my', 'we', 'our', 'where', 'years', 'worked'];

/** Names of firms of the writer's own past: a capital behind "at", in a sentence about the writer. */
export function former(text: string, tokens: readonly Token[], { days, months }: LetterWords): Range[] {
  if (!tokens.some(({ plain }) => PAST.includes(plain))) return [];
  const dates = [...days, ...months].map((name) => name.toLowerCase());
  return tokens.flatMap(({ plain, start, end }, index) => {
    const isNamed = /^\p{Lu}\p{L}/u.test(text.slice(start, end)) && plain !== NAME && plain !== 'i' && !dates.includes(plain);
    return isNamed && BEFORE.includes(tokens[index - 1]?.plain ?? '') ? [{ from: index, to: index + 1 }] : [];
  });
}
