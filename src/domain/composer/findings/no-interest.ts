import type { Span } from '../draft';
import { says } from '../patterns';
import type { Reading, ReviewContext } from '../reading';
import type { Sentence } from '../sentences';
import { isBelieved } from '../weights';
import { findDesperate } from './desperate';
import { isOneOf } from './kinds';
import { sayingIt } from './said';

const KINDS = ['M1', 'M7a', 'M7b', 'M7c', 'M13', 'M14'] as const;

/** No sentence shows that the writer still wants the job; begging for it does (guidance A16, REVIEW no-interest). */
export function findNoInterest(reading: Reading, context: ReviewContext): Span[] {
  const { text, english, spoken } = reading;
  const { kindEntry, phrases: { interest, lexicon, weights } } = context;
  if (!english || !isOneOf(kindEntry, KINDS)) return [];
  const isHeard = (sentence: Sentence) => !says(sentence.tokens, interest.unless, lexicon) && sayingIt([sentence], interest, lexicon).length > 0;
  const isShown = spoken.some((sentence) => isBelieved(sentence, 'interest', weights, isHeard)) || findDesperate(reading, context).length > 0;
  return isShown ? [] : [{ start: 0, end: text.length }];
}
