import type { Span } from '../draft';
import { beginsWith } from '../frame/lines';
import type { Reading, ReviewContext } from '../reading';
import { plainOf, wordsOf } from '../words';
import { concreteWords } from './concrete-words';
import { isWritten } from './kinds';

/** One word in so many may look English by chance. */
const FOREIGN = 3;

const UNCASED = /^[\p{Lo}\p{M}]{2,}$/u;

/** Whether a line signs with a full name: two names, an initial and a surname, or the one name that is known. */
function isFullName(line: string, sender: string | undefined, { kindEntry, phrases }: ReviewContext): boolean {
  const { titles, footers } = kindEntry.words;
  if (/\S@\S|\d{3}|[?!;]|https?:/.test(line) || beginsWith(line, footers)) return false;
  if (sender && plainOf(line).includes(plainOf(sender))) return true;
  const [name = ''] = line.split(/[,(|–—]|\s-\s/);
  const words = wordsOf(name).filter(({ plain }) => !titles.includes(plain));
  const last = words.at(-1)?.text ?? '';
  if (words.length === 1) return UNCASED.test(last);
  const starts = wordsOf(line).filter(({ text, plain }) => !/^\p{Ll}/u.test(text) && !titles.includes(plain)).length;
  const named = starts >= 2 || words.every(({ text, plain }) => /^\p{Ll}+$/u.test(text) && !phrases.detail.small.includes(plain));
  return words.length >= 2 && words.length <= 7 && named && (last.length > 1 || words.length > 2) && !/[.]$/.test(name.replace(/\b\w{1,3}\.$/, ''));
}

/** Whether a line above the name holds hardly an English word that we know: a close in another language. */
function isForeign(line: string, { phrases: { detail, capitals }, facts }: ReviewContext): boolean {
  const isUnknown = concreteWords(detail, facts);
  const words = wordsOf(line);
  const english = words.filter(({ plain }) => detail.small.includes(plain) || capitals.ordinary.includes(plain) || (plain.length > 2 && !isUnknown(plain)));
  return english.length * FOREIGN <= words.length;
}

/**
 * No formal close, or no full name under it. An open slot there is its own finding
 * (guidance A19, REVIEW no-sign-off).
 */
export function findNoSignOff(reading: Reading, context: ReviewContext): Span[] {
  const { text, close, farewell, signature, english } = reading;
  const isClosed = close !== undefined || (farewell !== undefined && isForeign(text.slice(farewell.start, farewell.end), context));
  if (!english || !isWritten(context.kindEntry, reading)) return [];
  const lines = text.slice(signature?.start ?? text.length, signature?.end).split('\n').map((line) => line.replace(/^[\s,.!–—-]+/, '').trim());
  const signed = lines.filter(Boolean);
  const named = signed.slice(0, 3).some((line) => isFullName(line, context.from?.name?.trim(), context));
  if (isClosed && (named || signed.some((line) => /[[\]{}_]/.test(line)))) return [];
  const start = close?.start ?? farewell?.start ?? signature?.start ?? text.trimEnd().lastIndexOf('\n') + 1;
  return [{ start, end: text.trimEnd().length }];
}
