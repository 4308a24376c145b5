import type { Difference } from '../../schemas/guide';

/** Words a minute of someone who reads with care at the end of a day; our own, cautious figure. */
export const WORDS_PER_MINUTE = 200;

/**
 * The prose of an MDX or Markdown text: no imports, comments, tags, addresses or marks. A component
 * inside a sentence stands for a number in it and reads as "5"; citation marks and components on a
 * line of their own read as nothing.
 */
export function proseOf(mdx: string): string {
  return mdx
    .replace(/^(import|export) .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<Cite\b[^>]*\/>/g, '')
    .replace(/^\s*<[A-Z][^>]*\/>\s*$/gm, '')
    .replace(/<[A-Z][^>]*\/>/g, '5')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(#{1,6}|[-*+]|\d+\.|>)\s+/gm, '')
    .replace(/[*_`]+/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Words of a text in which anything with a letter or digit counts. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * How long a chapter takes to read, from its MDX body and the questions on which its sources disagree,
 * in whole minutes and never under one.
 *
 * @example readingMinutes('word '.repeat(900)) // 5
 */
export function readingMinutes(mdx: string, differ: readonly Difference[] = []): number {
  const disputed = differ.flatMap(({ question, voices, weFollow, why }) => [question, ...voices.map(({ says }) => says), weFollow, why]);
  return Math.max(1, Math.round(countWords([proseOf(mdx), ...disputed].join(' ')) / WORDS_PER_MINUTE));
}
