import type { Span } from '../draft';
import { rangesOf, says, without } from '../patterns';
import type { Phrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import type { Sentence } from '../sentences';
import { isMerged, isOneOf } from './kinds';
import { placesOf } from './said';

/** How far behind the asking the matter may stand, in words. */
const REACH = 14;

/** Whether a sentence asks how things stand, outright or by the way. */
function asksStatus({ tokens, asks }: Sentence, { status, lexicon }: Phrases): boolean {
  if (!says(tokens, status.asks, lexicon) && !says(tokens, status.matters, lexicon)) return false;
  const read = without(tokens, status.not, lexicon);
  if (rangesOf(read, status.asks, lexicon).length > 0) return true;
  const matters = rangesOf(read, status.matters, lexicon);
  const frames = rangesOf(read, status.frames, lexicon);
  return matters.some((matter) => (asks && matter.from < 3) || frames.some((frame) => frame.from < matter.from && matter.from - frame.to <= REACH));
}

/**
 * A thank-you asks who is chosen, how one stands, or when it is decided. Where thanks and question
 * are merged, the question is the letter's own (guidance E5, REVIEW early-status).
 */
export function findEarlyStatus({ text, english, spoken }: Reading, { kindEntry, phrases }: ReviewContext): Span[] {
  if (!english || isMerged(kindEntry) || !isOneOf(kindEntry, ['M1', 'M2', 'M3'])) return [];
  return placesOf(text, spoken.filter((sentence) => asksStatus(sentence, phrases)));
}
