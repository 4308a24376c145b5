import type { Span } from '../draft';
import { plainOf, wordsOf } from '../words';

/** A line with words in it, without the space around them. */
export type Line = Span & { text: string };

/** The lines of a text that are not empty. */
export const linesOf = (text: string): Line[] =>
  Array.from(text.matchAll(/[^\r\n]+/g), (match) => {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const line = match[0].trim();
    return { start, end: start + line.length, text: line };
  }).filter((line) => line.text !== '');

/** The form that a line begins with, if any. */
export const beginsWith = (line: string, forms: readonly string[]) => {
  const plain = plainOf(line);
  return forms.find((form) => plain.startsWith(form) && !/^[\p{L}\p{N}'-]/u.test(plain.slice(form.length)));
};

/** Whether a word stands as names do; scripts without capitals always do. */
export const isCapital = (word: string) => !/^\p{Ll}/u.test(word);

/** Whether a line may be a name alone. */
export const isName = (line: string) => {
  const names = wordsOf(line);
  return names.length > 0 && names.length <= 4 && !/[.!?,:;]$/.test(line) && names.every(({ text }) => isCapital(text));
};

/** Whether an empty line stands between two places of a text. */
export const isParted = (text: string, from: number, to: number) => /\n[^\S\n]*\r?\n/.test(text.slice(from, to));
