import type { Span } from '../draft';
import type { Reading, ReviewContext } from '../reading';
import { isOneOf } from './kinds';
import { sayingIt } from './said';

const KINDS = ['M1', 'M7a', 'M7b', 'M7c', 'M13', 'M14'] as const;

/** No sentence shows that the writer still wants the job (guidance A16, REVIEW no-interest). */
export function findNoInterest({ text, english, spoken }: Reading, { kindEntry, phrases: { interest, lexicon } }: ReviewContext): Span[] {
  if (!english || !isOneOf(kindEntry, KINDS)) return [];
  return sayingIt(spoken, interest, lexicon).length > 0 ? [] : [{ start: 0, end: text.length }];
}
