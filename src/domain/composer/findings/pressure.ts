import type { Span } from '../draft';
import { says, without } from '../patterns';
import type { Phrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import type { Sentence } from '../sentences';
import { isOneOf } from './kinds';
import { placesOf, saidIn } from './said';

/** Letters about another offer, a deadline or the end, which name days and next steps by their nature. */
const NAMING_DAYS = ['S3', 'S4', 'S13'] as const;

/** A day by which they are asked to answer, unless it is they who named it. */
function setsDeadline({ tokens }: Sentence, { pressure: { deadline, named, not }, lexicon }: Phrases): boolean {
  return !says(tokens, named, lexicon) && says(without(tokens, not, lexicon), deadline, lexicon);
}

/**
 * A demand, a deadline of the writer's own, an ultimatum, insistence on a verdict, or another offer
 * used to hurry. Another offer named as a fact gives a day that is not the writer's own (guidance X2,
 * REVIEW pressure).
 */
export function findPressure({ text, english, spoken }: Reading, { kindEntry, phrases }: ReviewContext): Span[] {
  if (!english) return [];
  const { pressure, lexicon } = phrases;
  const hasReason = isOneOf(kindEntry, NAMING_DAYS) || spoken.some(({ tokens }) => says(tokens, pressure.offers, lexicon));
  return placesOf(text, spoken.filter((sentence) =>
    saidIn(sentence, pressure, lexicon).length > 0 || (!hasReason && setsDeadline(sentence, phrases))));
}
