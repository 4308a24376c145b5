import { countWords } from '../../../domain/composer/count-words';
import type { ComposedDraft } from '../../../domain/composer/draft';
import type { LetterLimits } from '../../../domain/composer/limits-for';
import type { Medium } from '../../../domain/composer/message-kind';

/** Words and paragraphs of a letter's body. */
export type Length = { words: number; paragraphs: number };

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number) => NUMBERS[count] ?? String(count);
const counted = (count: number, noun: string, said = String(count)) => `${said} ${noun}${count === 1 ? '' : 's'}`;

/** The body of a letter as it stands on the sheet; the words of questions that are still open do not count. */
export function lengthOf({ text, parts }: ComposedDraft, medium: Medium): Length {
  const last = medium === 'spoken' ? Infinity : Math.max(...parts.map(({ paragraph }) => paragraph));
  const body = parts.filter(({ paragraph }) => paragraph > 0 && paragraph < last);
  const said = body.map(({ start, end, open }) => {
    const words = open.reduceRight((rest, slot) => rest.slice(0, slot.start - start) + rest.slice(slot.end - start), text.slice(start, end));
    return countWords(words);
  });
  return {
    words: said.reduce((sum, words) => sum + words, 0),
    paragraphs: new Set(body.map(({ paragraph }) => paragraph)).size,
  };
}

function verdict({ words, paragraphs }: Length, { lower, upper, hard, paragraphs: most }: LetterLimits): string {
  if (words > hard) return `too long to be read to the end; ${upper} words are plenty`;
  if (most !== undefined && paragraphs > most) return `${inWords(most)} paragraphs are enough`;
  if (words > upper) return `a little long; up to ${upper} words is best`;
  if (words < lower) return `${lower} to ${upper} words is usual`;
  return 'a good length';
}

/** @example "112 words, three paragraphs: a good length." */
export const sayLength = (length: Length, limits: LetterLimits): string =>
  `${counted(length.words, 'word')}, ${counted(length.paragraphs, 'paragraph', inWords(length.paragraphs))}: ${verdict(length, limits)}.`;
