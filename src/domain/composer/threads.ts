import type { Span } from './draft';

/** Lines of an earlier message that a mail program quotes, with the line that says who wrote it. */
const THREAD = /(?:^[^\n>]{0,200}:[^\S\n]*\r?\n(?:[^\S\n]*\r?\n)?)?(?:^>[^\n]*(?:\n|$))+/gm;

/** A stretch of a text without the message that it answers, in as many pieces as are left. */
export function withoutThreads(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: thread } of text.slice(start, end).matchAll(THREAD)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + thread.length;
  }
  return [...pieces, { start: from, end }].filter((piece) => text.slice(piece.start, piece.end).trim() !== '' || (piece.start === start && piece.end === end));
}
