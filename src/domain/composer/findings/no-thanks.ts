import type { Span } from '../draft';
import { says, without } from '../patterns';
import { blotted } from '../quoted';
import type { Reading, ReviewContext } from '../reading';
import { type Sentence, sentencesOf } from '../sentences';
import { isBelieved } from '../weights';
import { isOneOf } from './kinds';

/** Kinds that may do without (REVIEW: a voicemail's row has its own thanks, a spoken question none). */
const THANKLESS = ['M5', 'M6', 'M26'] as const;
/** "I want to say" before a quotation: the words in it are the writer's own. */
const SAYING = /\bsay(?:ing)? $/i;

/**
 * No thanks anywhere. Thanks in the close count, thanks that somebody else gave or that only mean
 * "because of" do not (guidance A3, REVIEW no-thanks).
 */
export function findNoThanks({ text, english, greeting, quotes, spoken }: Reading, { kindEntry, phrases }: ReviewContext): Span[] {
  if (!english || isOneOf(kindEntry, THANKLESS)) return [];
  const { thanks: { surely, means, not }, lexicon, weights } = phrases;
  const isThanking = ({ tokens }: Sentence) => says(tokens, surely, lexicon) || says(without(tokens, not, lexicon), means, lexicon);
  if (spoken.some((sentence) => isBelieved(sentence, 'thanks', weights, isThanking))) return [];
  const others = quotes.filter(({ start }) => !SAYING.test(text.slice(Math.max(0, start - 10), start)));
  const words = { frame: kindEntry.words, contractions: lexicon.contractions };
  const whole = sentencesOf(blotted(text, others), [{ start: greeting?.end ?? 0, end: text.length }], words);
  return whole.some(isThanking) ? [] : [{ start: 0, end: text.length }];
}
