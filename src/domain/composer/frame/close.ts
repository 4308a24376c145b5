import type { Span } from '../draft';
import type { FrameWords } from '../message-kind';
import { wordsOf } from '../words';
import { isCapital, type Line } from './lines';

/** So many words at most stand in a line that bids farewell twice. */
const FAREWELL = 7;

/** The words of a close before any comma, and where they end; a name on the same line is no part of them. */
function closeHead(line: string, isKnown: (plain: string) => boolean) {
  const [head = ''] = /^[^,.!–—\n]*/.exec(line) ?? [];
  const words = wordsOf(head);
  const named = words.findLastIndex(({ plain }) => isKnown(plain)) + 1;
  const name = words.slice(named);
  const isSigned = named > 0 && name.length > 0 && name.every(({ text }) => isCapital(text));
  const length = isSigned ? (words[named - 1]?.end ?? head.length) : head.length;
  return { length, tokens: (isSigned ? words.slice(0, named) : words).map(({ plain }) => plain) };
}

/** How many characters at the start of a line close a letter, 0 for none. */
function closeLength(line: string, words: FrameWords): number {
  const isKnown = (plain: string) => words.closings.includes(plain) || words.closingFillers.includes(plain);
  const { length, tokens } = closeHead(line, isKnown);
  const anchors = tokens.filter((token) => words.closings.includes(token));
  const strange = tokens.filter((token) => !isKnown(token));
  const rest = line.slice(length).replace(/^[\s,.!–—-]+/, '');
  const onlyThanks = anchors.every((anchor) => anchor.startsWith('thank'));
  const mayStray = !rest && (/,$/.test(line) || (!onlyThanks && tokens.length > 2 && !/[.!?]$/.test(line)));
  if (!anchors.length || tokens.length > 9 || strange.length > (mayStray ? 2 : 0)) return 0;
  if (onlyThanks && tokens.length > 3 && /^[.!]/.test(line.slice(length))) return 0;
  return rest && (/[.!?]$/.test(rest) || wordsOf(rest).length > 5) ? 0 : length;
}

/** A line that may greet in another language before it closes: "Ngā mihi, best regards,". */
const isShortFarewell = (line: string) => line.endsWith(',') && wordsOf(line).length <= FAREWELL;

/** The last close of the letter, looking at the lines from the end and at each one's last sentences. */
export function findClose(lines: readonly Line[], words: FrameWords): Span | undefined {
  for (const line of [...lines].reverse()) {
    const stops = isShortFarewell(line.text) ? /[.!?,]\s+/g : /[.!?]\s+/g;
    const starts = [0, ...Array.from(line.text.matchAll(stops), (stop) => stop.index + stop[0].length)];
    for (const from of starts.reverse()) {
      const length = closeLength(line.text.slice(from), words);
      if (length) return { start: line.start + from, end: line.start + from + length };
    }
  }
  return undefined;
}
