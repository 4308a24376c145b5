import { countedText, paragraphsOf } from '../body';
import { countWords } from '../count-words';
import type { Span } from '../draft';
import { beginsWith } from '../frame/lines';
import { limitsFor } from '../limits-for';
import type { Reading, ReviewContext } from '../reading';

/** More words or paragraphs in the body than the kind allows, a postscript being no paragraph of it (guidance A21, REVIEW too-long). */
export function findTooLong({ text }: Reading, { kindEntry, facts }: ReviewContext): Span[] {
  const body = countedText(text, kindEntry);
  const { hard, paragraphs = Infinity } = limitsFor(kindEntry, facts);
  const isPostscript = (paragraph: string) => beginsWith(paragraph, kindEntry.words.postscripts) !== undefined;
  const tooLong = countWords(body) > hard || paragraphsOf(body).filter((paragraph) => !isPostscript(paragraph)).length > paragraphs;
  return tooLong ? [{ start: 0, end: text.length }] : [];
}
