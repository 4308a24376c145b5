import type { Span } from './draft';
import type { FrameWords } from './message-kind';
import type { Contractions } from './phrases';
import { tokensOf, type Token } from './tokens';
import { plainOf } from './words';

/** One sentence where it stands, and its tokens for patterns. */
export type Sentence = Span & {
  tokens: Token[];
  /** It ends in a question mark. */
  asks: boolean;
};

/** What a text is read into sentences with. */
export type SentenceWords = { frame: FrameWords; contractions: Contractions };

const STOP = /[.!?…。！？]{1,9}["'”’)\]]{0,4}(?=\s|$)|\n[^\S\n]*(?=\n|[-–•*·][^\S\n]|\d{1,2}[.)][^\S\n])/g;

/** Whether a full stop belongs to a title, an initial or an abbreviation ("Dr. Rao", "J. Byrne"). */
function isAbbreviation(before: string, { titles, abbreviations }: FrameWords): boolean {
  const last = plainOf(/\S*$/.exec(before.slice(-20))?.[0] ?? '').replace(/^\W+/, '');
  return titles.includes(last) || abbreviations.includes(last) || (/^\p{L}$/u.test(last) && last !== 'i');
}

/** The number before an item of a list, up to its full stop. */
const NUMBERED = /^\s*\d{1,2}$/;

/** The sentences of some stretches of a text. An empty line or a new list item ends one, a wrapped line does not. */
export function sentencesOf(text: string, spans: readonly Span[], { frame, contractions }: SentenceWords): Sentence[] {
  const found: Sentence[] = [];
  for (const { start, end } of spans) {
    let from = start;
    const add = (to: number, mark: string) => {
      const tokens = tokensOf(text, { start: from, end: to }, contractions);
      if (tokens.length) found.push({ start: from, end: to, tokens, asks: /[?？]/.test(mark) });
      from = to;
    };
    for (const stop of text.slice(start, end).matchAll(STOP)) {
      const at = start + stop.index;
      const said = text.slice(from, at);
      const goesOn = stop[0] === '.' && (isAbbreviation(said, frame) || NUMBERED.test(said));
      if (!goesOn) add(at + stop[0].length, stop[0]);
    }
    add(end, '');
  }
  return found;
}

/** Where a sentence's words stand, without the space around them. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
