import type { PartAnswer } from '../../domain/composer/draft';
import { fillStarter } from '../../domain/composer/fill-starter';
import type { KnownSlots } from '../../domain/composer/slots-of';
import type { LetterWords, Part } from '../../domain/composer/message-kind';
import { seatedPart } from '../../domain/composer/say-part';
import type { Seat } from '../../domain/composer/seat-answer';
import { inLine } from '../../domain/composer/text-direction';

/** A run of a sentence on the sheet: words of ours, or a place for the person's. */
export type Run = { text: string } | { slot: string; value: string | undefined };
/** Runs of one line; the close has several. */
export type Line = Run[];

const SLOTS = /\{(\w+)\}/g;

/**
 * Cuts a filled line where its slots are, so that each of them can be a field. The marks that keep a
 * right-to-left name apart stay with our words: the field holds the name as it was typed.
 */
function cut(line: string, known: KnownSlots): Line {
  const questions = Object.fromEntries([...line.matchAll(SLOTS)].map(([, slot = '']) => [slot, slot]));
  const said = fillStarter(line, known, { slots: questions })
    .map((piece) => ('slot' in piece ? `[${piece.slot}]` : piece.text)).join('');
  const runs: Run[] = [];
  let at = 0;
  let from = 0;
  let mark = 0;
  for (const { 0: match, 1: slot = '', index } of line.matchAll(SLOTS)) {
    const value = known[slot];
    const shown = value ?? `[${slot}]`;
    const marked = inLine(shown);
    const latest = at + mark + index - from;
    const place = said.lastIndexOf(marked, latest);
    mark = place < at ? 0 : marked.indexOf(shown);
    const start = Math.max(at, place < at ? said.lastIndexOf(shown, latest) : place + mark);
    if (start > at) runs.push({ text: said.slice(at, start) });
    runs.push({ slot, value });
    at = start + shown.length;
    from = index + match.length;
  }
  if (at < said.length) runs.push({ text: said.slice(at) });
  return runs;
}

/**
 * One part as it stands on the sheet: the words that `composeDraft` gives it, cut at their slots.
 * Where it would only ask, the sheet shows the sentence around the question as well.
 */
export function runsOf(part: Part, given: PartAnswer | undefined, known: KnownSlots, words: LetterWords, seat?: Seat): Line[] {
  const { text, answer } = seatedPart(part, given, known, words, seat);
  return text.split('\n').map((line) => cut(line, { ...known, answer }));
}
