import type { Span } from '../draft';
import { says } from '../patterns';
import type { Reading, ReviewContext } from '../reading';
import { isOneOf } from './kinds';
import { saidIn, toned } from './said';

/** Letters that wait for an answer: no other reproaches anybody for silence. */
export const WAITING = ['M7a', 'M7b', 'M7c', 'M7d', 'M11', 'M12', 'M13', 'M24'] as const;

/**
 * A reproach for silence or delay: counting messages, irony, guilt. The day they named, the silence or
 * one earlier message may be named (guidance MESSAGES M7a and M7d, REVIEW blame), and a sentence that
 * thanks, is glad or owns a fault of the writer's reproaches nobody.
 */
export function findBlame(reading: Reading, { kindEntry, phrases: { blame, lexicon, weights } }: ReviewContext): Span[] {
  if (!reading.english || !isOneOf(kindEntry, WAITING)) return [];
  return toned(reading, 'blame', weights, (sentence) => !says(sentence.tokens, blame.fair, lexicon) && saidIn(sentence, blame, lexicon).length > 0);
}
