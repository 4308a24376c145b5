import type { Span } from '../draft';
import type { FrameWords } from '../message-kind';
import { type Word, wordsOf } from '../words';
import { isCapital, isName, isParted, type Line } from './lines';

/** So many words at most stand in a line that bids farewell twice. */
const FAREWELL = 9;
/** So many at most lead up to the close in its line ("Until then, with …") or in one above it ("Thanking you once again,"), more if a close is made of each. */
const LEAD = 5;
/** So many words that no close is made of may stand in one, and so many right above a name. */
const STRAY = 2;
const STRAY_ABOVE_NAME = 4;
/** A close is no longer than this, in words. */
const LONGEST = 10;

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
function closeLength(line: string, isAboveName: boolean, words: FrameWords): number {
  const isKnown = (plain: string) => words.closings.includes(plain) || words.closingFillers.includes(plain);
  const { length, tokens } = closeHead(line, isKnown);
  const anchors = tokens.filter((token) => words.closings.includes(token));
  const strange = tokens.filter((token) => !isKnown(token));
  const rest = line.slice(length).replace(/^[\s,.!–—-]+/, '');
  const onlyThanks = anchors.every((anchor) => anchor.startsWith('thank'));
  const mayStray = !rest && (/,$/.test(line) || (!onlyThanks && tokens.length > 2 && !/[.!?]$/.test(line)));
  const stray = mayStray ? (isAboveName && /,$/.test(line) ? STRAY_ABOVE_NAME : STRAY) : 0;
  if (!anchors.length || tokens.length > LONGEST || strange.length > stray) return 0;
  if (onlyThanks && tokens.length > 3 && /^[.!]/.test(line.slice(length))) return 0;
  return rest && (/[.!?]$/.test(rest) || wordsOf(rest).length > 5) ? 0 : length;
}

/** A line that may greet or thank before it closes: "Ngā mihi, best regards,"; right above a name it may thank at length. */
function isFarewell(line: string, isAboveName: boolean, { closings }: FrameWords): boolean {
  const said = wordsOf(line);
  const isThanks = said.slice(0, 2).some(({ plain }) => closings.includes(plain));
  return line.endsWith(',') && (said.length <= FAREWELL || (isAboveName && isThanks));
}

/** Where a close begins whose words begin at `from` of a line: with what leads up to it, be it in the line above. */
function beginning(text: string, line: Line, from: number, above: Line | undefined, { closings, closingFillers }: FrameWords): number {
  const lead = line.text.slice(0, from);
  const isShort = (words: readonly Word[]) => words.length <= LEAD || words.every(({ plain }) => closings.includes(plain) || closingFillers.includes(plain));
  const isLead = (words: string) => /,\s*$/.test(words) && !/[.!?]/.test(words) && isShort(wordsOf(words));
  if (lead !== '' && !isLead(lead)) return line.start + from;
  return above && isLead(above.text) && !isParted(text, above.end, line.start) ? above.start : line.start;
}

/** The last close of the letter, looking at the lines from the end and at each one's last sentences. */
export function findClose(text: string, lines: readonly Line[], words: FrameWords): Span | undefined {
  for (const [index, line] of [...lines.entries()].reverse()) {
    const isAboveName = isName(lines[index + 1]?.text ?? '');
    const stops = isFarewell(line.text, isAboveName, words) ? /[.!?,]\s+/g : /[.!?]\s+/g;
    const starts = [0, ...Array.from(line.text.matchAll(stops), (stop) => stop.index + stop[0].length)];
    for (const from of starts.reverse()) {
      const length = closeLength(line.text.slice(from), isAboveName, words);
      if (length) return { start: beginning(text, line, from, lines[index - 1], words), end: line.start + from + length };
    }
  }
  return undefined;
}
