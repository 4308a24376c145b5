import type { Span } from '../draft';
import { MUCH_THE_SAME, overlapOf } from '../overlap';
import type { Reading, ReviewContext } from '../reading';
import { isOneOf } from './kinds';

/**
 * Over six in ten of the body's word triples stand in the draft to another interviewer too, in any
 * order (guidance P5, REVIEW same-as-other).
 */
export function findSameAsOther({ text }: Reading, { kindEntry, otherDrafts = [] }: ReviewContext): Span[] {
  if (!isOneOf(kindEntry, ['M1', 'M3'])) return [];
  const isMuchTheSame = otherDrafts.some((other) =>
    overlapOf(text, typeof other === 'string' ? other : other.text, kindEntry.words).share > MUCH_THE_SAME);
  return isMuchTheSame ? [{ start: 0, end: text.length }] : [];
}
