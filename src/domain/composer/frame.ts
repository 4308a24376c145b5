import type { Span } from './draft';
import type { FrameWords } from './message-kind';
import { withoutThreads } from './threads';
import { plainOf, type Word, wordsOf } from './words';

/** What stands around a letter's body, and the body itself, which a postscript continues. */
export type Frame = {
  /** "Dear Ms Okonkwo," */
  greeting?: Span;
  /** "Best regards," */
  close?: Span;
  /** A line where a close would stand, in words that we do not know ("Ngā mihi nui,"). */
  farewell?: Span;
  /** Everything under the close; without a close, the name lines at the end. */
  signature?: Span;
  body: Span[];
};

type Line = Span & { text: string };

const linesOf = (text: string): Line[] =>
  Array.from(text.matchAll(/[^\r\n]+/g), (match) => {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const line = match[0].trim();
    return { start, end: start + line.length, text: line };
  }).filter((line) => line.text !== '');

/** The form that a line begins with, if any. */
export const beginsWith = (line: string, forms: readonly string[]) => {
  const plain = plainOf(line);
  return forms.find((form) => plain.startsWith(form) && !/^[\p{L}\p{N}'-]/u.test(plain.slice(form.length)));
};

const isCapital = (word: string) => !/^\p{Ll}/u.test(word);

/** How many characters of the first line greet, 0 for none. Set apart from the rest, it may greet in any language. */
function greetingLength(line: string, isApart: boolean, words: FrameWords): number {
  const form = beginsWith(line, words.greetings);
  const count = wordsOf(line).length;
  if (form === undefined) {
    const capitals = wordsOf(line).map(({ text }) => isCapital(text));
    const named = count <= 5 && /[,:–—-]$/.test(line) && capitals.every(Boolean);
    const foreign = isApart && count <= 6 && line.endsWith(',') && capitals[0] === true && capitals.at(-1) === true;
    return named || foreign ? line.length : 0;
  }
  if (/[,:;]$/.test(line) && count <= 14) return line.length;
  for (const stop of line.slice(form.length).matchAll(/[,:!;–—]|\s-\s|\.(?=\s)/g)) {
    const end = form.length + stop.index;
    const last = wordsOf(line, 0, end).at(-1)?.plain ?? '';
    const isTitle = stop[0] === '.' && (words.titles.includes(last) || last.length === 1);
    const rest = wordsOf(line, end);
    if (rest.length > 0 && rest.length <= 3 && rest.every(({ text }) => isCapital(text))) return line.length;
    if (!isTitle) return end + 1;
  }
  return count <= 6 ? line.length : form.length;
}

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

/** The last close of the letter, looking at the lines from the end and at each one's last sentences. */
function findClose(lines: readonly Line[], words: FrameWords): Span | undefined {
  for (const line of [...lines].reverse()) {
    const starts = [0, ...Array.from(line.text.matchAll(/[.!?]\s+/g), (stop) => stop.index + stop[0].length)];
    for (const from of starts.reverse()) {
      const length = closeLength(line.text.slice(from), words);
      if (length) return { start: line.start + from, end: line.start + from + length };
    }
  }
  return undefined;
}

const isContact = (line: string) => /\S@\S|\d[\d\s()-]{5,}\d/.test(line);
const isName = (line: string) => {
  const names = wordsOf(line);
  return names.length > 0 && names.length <= 4 && !/[.!?,:;]$/.test(line) && names.every(({ text }) => isCapital(text));
};

/** Whether an empty line stands between two places of a text. */
const isParted = (text: string, from: number, to: number) => /\n[^\S\n]*\r?\n/.test(text.slice(from, to));

/** A short line in words that no English close is made of, none of them a full sentence, nor a name alone. */
function isFarewell(line: string, words: FrameWords): boolean {
  const said = wordsOf(line);
  const isSmall = ({ text }: Word) => !isCapital(text);
  const isShort = said.length >= 2 && said.length <= 5 && !/[.!?:;\d@]/.test(line);
  const isNoName = line.endsWith(',') ? said.some(isSmall) : said.some((word) => isSmall(word) && word.text.length >= 5);
  return isShort && isNoName && !said.some(({ plain }) => words.closingFillers.includes(plain));
}

/** Without a close: a short line of its own right above the name. */
const findFarewell = (text: string, lines: readonly Line[], words: FrameWords): Span | undefined => lines.find((line, index) => {
  const [before, name] = [lines[index - 1], lines[index + 1]];
  const isLast = index >= lines.length - 4 && lines.slice(index + 1).every((under) => !/[.!?]$/.test(under.text) && wordsOf(under.text).length <= 6);
  return isLast && before && name && isName(name.text) && isParted(text, before.end, line.start) && isFarewell(line.text, words);
});

/** Without a close: the lines at the end that are only a name or how to reach someone. */
function trailingNames(lines: readonly Line[]): Line | undefined {
  let first: Line | undefined;
  for (const line of lines.slice(1).slice(-4).reverse()) {
    if (!isName(line.text) && !isContact(line.text)) break;
    first = line;
  }
  return first;
}

const isAttachmentHead = (line: string, words: FrameWords) =>
  beginsWith(line, words.attachments) !== undefined && (/:$/.test(line) || wordsOf(line).length <= 2);

/** A stretch of body, without the list of papers at its end. */
function withoutAttachments(span: Span, lines: readonly Line[], words: FrameWords): Span {
  const head = lines.find(({ start, end, text }) => start >= span.start && end <= span.end && isAttachmentHead(text, words));
  return { start: span.start, end: head?.start ?? span.end };
}

/** Finds greeting, close, signature and body of a letter by the forms in `words` (guidance TP7, REVIEW "the body"). */
export function frameOf(text: string, words: FrameWords): Frame {
  const all = linesOf(text);
  const lines = all.filter(({ text: line }, index) => index > 1 || !(beginsWith(line, words.subjectMarks) && line.includes(':')));
  const [first] = lines;
  const greets = first ? greetingLength(first.text, isParted(text, first.end, lines[1]?.start ?? first.end), words) : 0;
  const greeting = first && greets ? { start: first.start, end: first.start + greets } : undefined;
  const start = greeting?.end ?? first?.start ?? 0;
  const after = lines.filter((line) => line.end > start);
  const postscript = after.slice(1).find((line) => beginsWith(line.text, words.postscripts) !== undefined);
  const end = postscript?.start ?? text.length;
  const letter = after.filter((line) => line.start < end);
  const close = findClose(letter, words);
  const farewell = close ? undefined : findFarewell(text, letter, words);
  const ends = close ?? farewell;
  const names = ends ? undefined : trailingNames(letter);
  const signature = ends ? { start: ends.end, end } : names && { start: names.start, end };
  const body = [{ start, end: ends?.start ?? names?.start ?? end }, ...(postscript ? [{ start: end, end: text.length }] : [])];
  return {
    ...(greeting && { greeting }), ...(close && { close }), ...(farewell && { farewell: { start: farewell.start, end: farewell.end } }), ...(signature && { signature }),
    body: body.flatMap((span) => withoutThreads(text, withoutAttachments(span, lines, words))),
  };
}
