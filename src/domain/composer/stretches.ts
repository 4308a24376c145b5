import type { Span } from './draft';
import type { Word } from './words';

/** Three words in a row, as they are compared, and where they stand. */
export type Triple = Span & { key: string };

/** Every three words in a row of a run of words. */
export const triplesOf = (words: readonly Word[]): Triple[] =>
  words.slice(2).flatMap((third, index) => {
    const [first, second] = [words[index], words[index + 1]];
    return first && second ? [{ key: `${first.plain} ${second.plain} ${third.plain}`, start: first.start, end: third.end }] : [];
  });

/** Which share of the different triples is known, from 0 to 1; 0 where there are none. */
export function shareOf(triples: readonly Triple[], known: ReadonlySet<string>): number {
  const own = new Set(triples.map(({ key }) => key));
  return own.size && [...own].filter((key) => known.has(key)).length / own.size;
}

/** The stretches of text that known triples cover, those that touch joined. */
export function stretchesOf(triples: readonly Triple[], known: ReadonlySet<string>): Span[] {
  const joined: Span[] = [];
  for (const { key, start, end } of triples) {
    if (!known.has(key)) continue;
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
