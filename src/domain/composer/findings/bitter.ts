import type { Span } from '../draft';
import { says, without } from '../patterns';
import type { Reading, ReviewContext } from '../reading';
import { isOneOf } from './kinds';
import { placesOf, saidIn } from './said';

/** One clause of disappointment is fair (guidance J3). */
const FAIR = 1;

/** Resentment at a decision or an offer, arguing with it, or more than a clause of disappointment (guidance K6, J4, REVIEW bitter). */
export function findBitter({ text, english, spoken }: Reading, { kindEntry, phrases: { bitter, lexicon } }: ReviewContext): Span[] {
  if (!english || !isOneOf(kindEntry, ['M20', 'M21'])) return [];
  const sad = spoken.filter(({ tokens }) => says(without(tokens, bitter.not, lexicon), bitter.sad, lexicon));
  const tooSad = sad.length > FAIR ? sad : sad.filter(({ tokens }) => says(tokens, bitter.crushed, lexicon));
  return placesOf(text, spoken.filter((sentence) => tooSad.includes(sentence) || saidIn(sentence, bitter, lexicon).length > 0));
}
