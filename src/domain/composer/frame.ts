import type { Span } from './draft';
import { findClose } from './frame/close';
import { findFarewell, trailingNames } from './frame/farewell';
import { greetingLength } from './frame/greeting';
import { beginsWith, isParted, type Line, linesOf } from './frame/lines';
import type { FrameWords } from './message-kind';
import { withoutThreads } from './threads';
import { wordsOf } from './words';

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
  const close = findClose(text, letter, words);
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
