import type { Span } from '../draft';
import { type Range, rangesOf, says, without } from '../patterns';
import type { Phrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { isMerged, isOneOf } from './kinds';
import { toned } from './said';

/** Letters of thanks, in which it is too early to ask. */
export const THANKING = ['M1', 'M2', 'M3'] as const;

/** How far behind the asking the matter may stand, in words. */
const REACH = 14;
/** How far behind the matter the asking may stand ("the day of your choice would interest me"). */
const TRAIL = 8;
/** How soon after the asking a question without its mark must open, in words. */
const NEXT = 3;
/** How many different signs make what is asked the question of how things stand. */
const ENOUGH = 2;

const reaches = (frames: readonly Range[], matters: readonly Range[], reach: number): boolean =>
  matters.some((matter) => frames.some((frame) => frame.from < matter.from && matter.from - frame.to <= reach));

/** What opens in a sentence the question of something: its beginning, or the first word of what is asked by the way. */
function askedFrom(tokens: readonly Token[], frames: readonly Range[], asks: boolean, { status, lexicon }: Phrases): number | undefined {
  if (asks) return 0;
  return rangesOf(tokens, status.queries, lexicon).find((query) => reaches(frames, [query], NEXT))?.from;
}

/** Whether what is asked touches how things stand by enough signs, and is not plainly something else. */
function touches(asked: readonly Token[], { status, lexicon }: Phrases): boolean {
  const signs = Object.values(status.signs).filter((patterns) => says(asked, patterns, lexicon));
  return signs.length >= ENOUGH && !says(asked, status.calm, lexicon);
}

/** Whether a sentence asks how things stand: outright, by the way, or about enough that touches it. */
function asksStatus({ tokens, asks }: Sentence, phrases: Phrases): boolean {
  const { status, lexicon } = phrases;
  if (!asks && ![status.frames, status.asks, status.tails].some((patterns) => says(tokens, patterns, lexicon))) return false;
  const read = without(tokens, status.not, lexicon);
  if (says(read, status.asks, lexicon)) return true;
  const frames = rangesOf(read, status.frames, lexicon);
  const tails = rangesOf(read, status.tails, lexicon);
  const matters = rangesOf(read, status.matters, lexicon);
  if ((asks && matters.length > 0) || reaches(frames, matters, REACH) || reaches(matters, tails, TRAIL)) return true;
  const from = askedFrom(read, frames, asks, phrases);
  return from !== undefined && touches(read.slice(from), phrases);
}

/**
 * A thank-you asks who is chosen, how one stands, or when it is decided. Where thanks and question
 * are merged, the question is the letter's own (guidance E5, REVIEW early-status).
 */
export function findEarlyStatus(reading: Reading, { kindEntry, phrases }: ReviewContext): Span[] {
  if (!reading.english || isMerged(kindEntry) || !isOneOf(kindEntry, THANKING)) return [];
  return toned(reading, 'early-status', phrases.weights, (sentence) => asksStatus(sentence, phrases));
}
