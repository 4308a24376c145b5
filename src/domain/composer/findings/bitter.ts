import type { Span } from '../draft';
import { says, without } from '../patterns';
import type { Reading, ReviewContext } from '../reading';
import { isOneOf } from './kinds';
import { saidIn, toned } from './said';

/** Letters that answer a decision or an offer: no other resents one. */
export const ANSWERING = ['M20', 'M21'] as const;

/** One clause of disappointment is fair (guidance J3). */
const FAIR = 1;

/** Resentment at a decision or an offer, arguing with it, or more than a clause of disappointment (guidance K6, J4, REVIEW bitter). */
export function findBitter(reading: Reading, { kindEntry, phrases: { bitter, lexicon, weights } }: ReviewContext): Span[] {
  if (!reading.english || !isOneOf(kindEntry, ANSWERING)) return [];
  const sad = reading.spoken.filter(({ tokens }) => says(without(tokens, bitter.not, lexicon), bitter.sad, lexicon));
  const tooSad = sad.length > FAIR ? sad : sad.filter(({ tokens }) => says(tokens, bitter.crushed, lexicon));
  return toned(reading, 'bitter', weights, (sentence) => tooSad.includes(sentence) || saidIn(sentence, bitter, lexicon).length > 0);
}
