import type { Span } from '../draft';
import { patternOf, says } from '../pattern';
import type { Reading, ReviewContext } from '../reading';
import { sentencesOf } from '../sentences';

const QUOTED = /(?<!\bsay(?:ing)? )["“«][^"”»\n]{1,200}["”»]/gi;

/**
 * No thanks anywhere. Thanks in the close count, thanks that somebody else gave or that only mean
 * "because of" do not (guidance A3, REVIEW no-thanks).
 */
export function findNoThanks({ text, english, greeting }: Reading, { kindEntry, phrases }: ReviewContext): Span[] {
  const start = greeting?.end ?? 0;
  const spoken = text.slice(start).replace(QUOTED, (quote) => ' '.repeat(quote.length));
  const { surely, means, not } = phrases.thanks;
  const thanked = sentencesOf(spoken, [{ start: 0, end: spoken.length }], kindEntry.words).some(
    ({ plain }) => says(plain, surely) || says(plain.replace(patternOf(not), ' -'), means),
  );
  return thanked || !english ? [] : [{ start: 0, end: text.length }];
}
