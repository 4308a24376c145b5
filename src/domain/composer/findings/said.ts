import type { Span } from '../draft';
import { rangesOf, type Range, without } from '../patterns';
import type { Lexicon, Said } from '../phrases';
import { type Sentence, trimmed } from '../sentences';
import type { Token } from '../tokens';

/** Where a sentence says a thing, the same words meaning something else left aside. */
export function saidIn({ tokens }: Pick<Sentence, 'tokens'>, { says, not }: Said, lexicon: Lexicon): Range[] {
  return rangesOf(without(tokens, not, lexicon), says, lexicon);
}

/** The sentences that say a thing. */
export const sayingIt = (sentences: readonly Sentence[], said: Said, lexicon: Lexicon): Sentence[] =>
  sentences.filter((sentence) => saidIn(sentence, said, lexicon).length > 0);

/** The stretch of text that some tokens cover. */
export function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, ...tokens.slice(from, to).map(({ end }) => end)) };
}

/** Where whole sentences stand in the text, without the space around them. */
export const placesOf = (text: string, sentences: readonly Sentence[]): Span[] => sentences.map((sentence) => trimmed(text, sentence));
