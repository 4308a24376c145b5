import type { Span } from '../draft';
import type { Reading, ReviewContext } from '../reading';
import { placesOf, sayingIt } from './said';

/** So many sentences may say sorry. */
const MOST = 2;

/**
 * More than two sentences that apologise or reproach their writer; stating the error and the right
 * answer are neither (guidance B3, REVIEW dwelling).
 */
export function findDwelling({ text, english, spoken }: Reading, { phrases: { dwelling, lexicon } }: ReviewContext): Span[] {
  const sorry = sayingIt(spoken, dwelling, lexicon);
  return english && sorry.length > MOST ? placesOf(text, sorry.slice(MOST)) : [];
}
