import type { Span } from './draft';
import type { FrameWords } from './message-kind';
import { MUCH_THE_SAME, overlapOf } from './overlap';
import { wordsOf } from './words';

/** What of one letter stands in others of the same interview, too. */
export type SharedWords = {
  /** The shared stretches, in the order of the text. */
  spans: Span[];
  /** One of the others is much the same (guidance P5). */
  isMuchTheSame: boolean;
};

/** Shorter stretches are nobody's: "for talking with me" stands in every letter (ours). */
const WORTH_SHOWING = 5;

/** Stretches that touch, joined; in the order of the text. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else found.push({ ...span });
  }
  return found;
}

/** What a letter has in common with the other letters of an interview, greeting and close left aside. */
export function sharedWords(text: string, others: readonly string[], words: FrameWords): SharedWords {
  const overlaps = others.map((other) => overlapOf(text, other, words));
  return {
    spans: joined(overlaps.flatMap(({ spans }) => spans)).filter(({ start, end }) => wordsOf(text, start, end).length >= WORTH_SHOWING),
    isMuchTheSame: overlaps.some(({ share }) => share > MUCH_THE_SAME),
  };
}
