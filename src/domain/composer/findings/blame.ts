import type { Span } from '../draft';
import { says } from '../patterns';
import type { Reading, ReviewContext } from '../reading';
import { isOneOf } from './kinds';
import { placesOf, sayingIt } from './said';

const KINDS = ['M7a', 'M7b', 'M7c', 'M7d', 'M11', 'M12', 'M13', 'M24'] as const;

/**
 * A reproach for silence or delay: counting messages, irony, guilt. The day they named, the silence or
 * one earlier message may be named (guidance MESSAGES M7a and M7d, REVIEW blame), and a sentence that
 * thanks, is glad or owns a fault of the writer's reproaches nobody.
 */
export function findBlame({ text, english, spoken }: Reading, { kindEntry, phrases: { blame, lexicon } }: ReviewContext): Span[] {
  if (!english || !isOneOf(kindEntry, KINDS)) return [];
  const unfair = spoken.filter(({ tokens }) => !says(tokens, blame.fair, lexicon));
  return placesOf(text, sayingIt(unfair, blame, lexicon));
}
