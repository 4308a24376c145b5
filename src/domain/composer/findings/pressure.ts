import type { Span } from '../draft';
import { says, without } from '../patterns';
import type { Phrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { isOneOf } from './kinds';
import { saidIn, toned } from './said';

/** Letters about another offer, a deadline or the end, which name days and next steps by their nature. */
const NAMING_DAYS = ['S3', 'S4', 'S13'] as const;

/** So many sorts of signs in one sentence press. */
const SORTS = 3;

/** Signs of several sorts that mean nothing one by one. */
const addUp = (read: readonly Token[], { pressure: { signs }, lexicon }: Phrases): boolean =>
  Object.values(signs).filter((sort) => says(read, sort, lexicon)).length >= SORTS;

/** A day by which they are asked to answer, or signs that add up where nothing is well meant; unless it is they who named the day. */
function hintsAtIt({ tokens }: Sentence, hasReason: boolean, phrases: Phrases): boolean {
  const { pressure: { deadline, named, calm, not }, lexicon } = phrases;
  if (says(tokens, named, lexicon)) return false;
  const read = without(tokens, not, lexicon);
  return (!hasReason && says(read, deadline, lexicon)) || (addUp(read, phrases) && !says(tokens, calm, lexicon));
}

/**
 * A demand, a deadline of the writer's own, an ultimatum, insistence on a verdict, or another offer
 * used to hurry. Another offer named as a fact gives a day that is not the writer's own (guidance X2,
 * REVIEW pressure).
 */
export function findPressure(reading: Reading, { kindEntry, phrases }: ReviewContext): Span[] {
  if (!reading.english) return [];
  const { pressure, lexicon, weights } = phrases;
  const hasReason = isOneOf(kindEntry, NAMING_DAYS) || reading.spoken.some(({ tokens }) => says(tokens, pressure.offers, lexicon));
  return toned(reading, 'pressure', weights, (sentence) =>
    saidIn(sentence, pressure, lexicon).length > 0 || hintsAtIt(sentence, hasReason, phrases));
}
