import type { Span } from './draft';

/** Longest stretch that still counts as quoted. */
const QUOTED = /["“„][^"“”„\n]{1,240}["”“]|«[^«»\n]{1,240}»|(?<![\p{L}\p{N}])[‘'](?=\S)[^‘’'\n]{1,160}(?:(?<=\p{L})[’'](?=\p{L})[^‘’'\n]{1,160}){0,4}(?<=\S)[’'](?![\p{L}\p{N}])/gu;

/** Speech in quotation marks, single or double, on one line. */
export const quotedIn = (text: string): Span[] =>
  Array.from(text.matchAll(QUOTED), ({ index, 0: quote }) => ({ start: index, end: index + quote.length }));

/** The text with some stretches blotted out by spaces, so that offsets stay. */
export function blotted(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    rest += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return rest + text.slice(at);
}
