import type { Span } from './draft';
import type { FrameWords } from './message-kind';
import { plainOf, wordsOf } from './words';

/** One sentence where it stands, and its plain words for patterns: " thank you , ms okonkwo ". */
export type Sentence = Span & { plain: string };

const STOP = /[.!?…]{1,9}["'”’)\]]{0,4}(?=\s)|\n[^\S\n]*(?=\n)/g;
const TOKEN = /[,;:()–—[\]]|\s-\s/g;

/** Words and, as one comma, everything that parts clauses; each with a space around it. */
function plainSentence(text: string, span: Span): string {
  const part = text.slice(span.start, span.end);
  const tokens = [
    ...wordsOf(part).map(({ plain, start }) => ({ plain, start })),
    ...Array.from(part.matchAll(TOKEN), ({ index }) => ({ plain: ',', start: index })),
  ];
  return ` ${tokens.sort((a, b) => a.start - b.start).map(({ plain }) => plain).join(' ')} `;
}

/** Whether a full stop belongs to a title, an initial or an abbreviation ("Dr. Rao", "J. Byrne"). */
function isAbbreviation(before: string, words: FrameWords): boolean {
  const last = plainOf(/\S*$/.exec(before.slice(-20))?.[0] ?? '').replace(/^\W+/, '');
  return words.titles.includes(last) || words.abbreviations.includes(last) || /^\p{L}$/u.test(last);
}

/** The sentences of some stretches of a text. An empty line ends a sentence, a wrapped line does not. */
export function sentencesOf(text: string, spans: readonly Span[], words: FrameWords): Sentence[] {
  const found: Sentence[] = [];
  for (const { start, end } of spans) {
    let from = start;
    const add = (to: number) => {
      const plain = plainSentence(text, { start: from, end: to });
      if (plain.trim()) found.push({ start: from, end: to, plain });
      from = to;
    };
    for (const stop of text.slice(start, end).matchAll(STOP)) {
      const at = start + stop.index;
      if (stop[0] !== '.' || !isAbbreviation(text.slice(from, at), words)) add(at + stop[0].length);
    }
    add(end);
  }
  return found;
}
