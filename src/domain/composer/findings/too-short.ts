import { countedText } from '../body';
import { countWords } from '../count-words';
import type { Span } from '../draft';
import { limitsFor } from '../limits-for';
import type { Reading, ReviewContext } from '../reading';

/** Fewer words in the body than half the kind's lower length (guidance A6, REVIEW too-short). */
export function findTooShort({ text }: Reading, { kindEntry, facts }: ReviewContext): Span[] {
  const words = countWords(countedText(text, kindEntry));
  return words < limitsFor(kindEntry, facts).lower / 2 ? [{ start: 0, end: text.length }] : [];
}
