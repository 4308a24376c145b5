import type { Span } from './draft';

/** One word where it stands, and as it is compared: lower case, no accents, straight apostrophe, no "'s". */
export type Word = Span & { text: string; plain: string };

const WORD = /[^\s@,;:()<>]{1,64}@[^\s@,;:()<>]+|https?:\/\/\S+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

const SIMPLE = /^[ -~]*$/;

/** Text as it is compared: "Zoë’s" becomes "zoe's". */
export const plainOf = (text: string): string => SIMPLE.test(text) ? text.toLowerCase() :
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** The words between two offsets of a text, with their offsets in it. Addresses count as one word. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  return Array.from(text.slice(from, to).matchAll(WORD), (match) => {
    const start = from + match.index;
    return { text: match[0], plain: plainOf(match[0]).replace(/'s$/, ''), start, end: start + match[0].length };
  });
}
