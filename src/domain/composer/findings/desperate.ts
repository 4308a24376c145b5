import type { Span } from '../draft';
import { says } from '../patterns';
import type { Reading, ReviewContext } from '../reading';
import { placesOf, saidIn } from './said';

/** Saying sorry for writing once is courtesy. */
const COURTESY = 1;

/** Begging, anything to get work, or apologising for writing beyond courtesy (guidance X1, W25, REVIEW desperate). */
export function findDesperate({ text, english, spoken }: Reading, { phrases: { desperate, lexicon } }: ReviewContext): Span[] {
  if (!english) return [];
  const sorry = spoken.filter(({ tokens }) => says(tokens, desperate.sorry, lexicon));
  const tooSorry = sorry.length > COURTESY ? sorry : [];
  return placesOf(text, spoken.filter((sentence) =>
    tooSorry.includes(sentence) || saidIn(sentence, desperate, lexicon).length > 0 || says(sentence.tokens, desperate.abject, lexicon)));
}
