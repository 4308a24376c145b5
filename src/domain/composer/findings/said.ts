import type { Span } from '../draft';
import { rangesOf, type Range, says, without } from '../patterns';
import type { Hinted, Lexicon, Said } from '../phrases';
import type { Reading } from '../reading';
import { type Sentence, trimmed } from '../sentences';
import type { Token } from '../tokens';
import { isBelieved, type WeighedTone, type Weights } from '../weights';

/**
 * Where a sentence says a thing, the same words meaning something else left aside; hints count where
 * the sentence is about the topic and nothing in it is well meant.
 */
export function saidIn({ tokens }: Pick<Sentence, 'tokens'>, said: Said | Hinted, lexicon: Lexicon): Range[] {
  const isHinted = 'hints' in said && says(tokens, said.hints, lexicon) && says(tokens, said.topic, lexicon) && !says(tokens, said.calm, lexicon);
  if (!isHinted && !says(tokens, said.says, lexicon)) return [];
  const read = without(tokens, said.not, lexicon);
  const found = rangesOf(read, said.says, lexicon);
  return found.length > 0 || !isHinted ? found : rangesOf(read, said.hints, lexicon);
}

/** The sentences that say a thing. */
export const sayingIt = (sentences: readonly Sentence[], said: Said | Hinted, lexicon: Lexicon): Sentence[] =>
  sentences.filter((sentence) => saidIn(sentence, said, lexicon).length > 0);

/** The stretch of text that some tokens cover. */
export function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, ...tokens.slice(from, to).map(({ end }) => end)) };
}

/** Where whole sentences stand in the text, without the space around them. */
export const placesOf = (text: string, sentences: readonly Sentence[]): Span[] => sentences.map((sentence) => trimmed(text, sentence));

/** Where the sentences of a reading stand that have a tone, out of what lists hear and what the words weigh. */
export const toned = ({ text, spoken }: Pick<Reading, 'text' | 'spoken'>, tone: WeighedTone, weights: Weights, isHeard: (sentence: Sentence) => boolean): Span[] =>
  placesOf(text, spoken.filter((sentence) => isBelieved(sentence, tone, weights, isHeard)));
