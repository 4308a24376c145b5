import type { Span } from '../draft';
import { says, without } from '../patterns';
import type { DesperatePhrases, Lexicon, Phrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import type { Sentence } from '../sentences';
import { saidIn, toned } from './said';

/** Saying sorry for writing once is courtesy. */
const COURTESY = 1;

/** Whether weak signs stand together that make a plain one, and nothing in the sentence is well meant. */
function hasSigns({ tokens }: Sentence, { not, together, signs, calm }: DesperatePhrases, lexicon: Lexicon): boolean {
  const read = without(tokens, not, lexicon);
  const sorts = new Set(Object.keys(signs).filter((sort) => says(read, signs[sort] ?? [], lexicon)));
  return together.some((needed) => needed.every((sort) => sorts.has(sort))) && !says(tokens, calm, lexicon);
}

function begging(reading: Reading, { desperate, lexicon, weights }: Phrases): Span[] {
  const sorry = reading.spoken.filter(({ tokens }) => says(tokens, desperate.sorry, lexicon));
  const tooSorry = sorry.length > COURTESY ? sorry : [];
  return toned(reading, 'desperate', weights, (sentence) =>
    tooSorry.includes(sentence) || saidIn(sentence, desperate, lexicon).length > 0 || says(sentence.tokens, desperate.abject, lexicon)
    || hasSigns(sentence, desperate, lexicon));
}

/** What was found in a reading: whether interest is shown asks for it, too. */
const found = new WeakMap<Reading, Span[]>();

/** Begging, anything to get work, or apologising for writing beyond courtesy (guidance X1, W25, REVIEW desperate). */
export function findDesperate(reading: Reading, { phrases }: ReviewContext): Span[] {
  if (!reading.english) return [];
  const spans = found.get(reading) ?? begging(reading, phrases);
  found.set(reading, spans);
  return spans;
}
