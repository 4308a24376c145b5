import type { Lexicon } from './phrases';
import { spelledOut } from './tokens';

/** One step of a pattern: words that may stand there, a gap, or the edge of a clause. */
export type WordStep = { words: ReadonlySet<string>; runs: readonly (readonly string[])[]; isOptional: boolean };
export type Step = WordStep | { but: ReadonlySet<string> } | { gap: number } | { edge: 'start' | 'end' };

/** One sequence of steps; joint rules share those that are written alike. */
export type Part = { steps: readonly Step[]; id: number };

/** A rule holds where all of its parts match and none of the others does. */
export type Rule = { all: number[]; none: number[] };

/** How many words "…" and "……" may stand for. */
const GAPS: Record<string, number> = { '…': 3, '……': 8 };

const spelledRun = (words: readonly string[], { contractions }: Lexicon) => words.flatMap((word) => spelledOut(word, contractions));

/** The words of one alternative; a class in braces brings in all of its own. */
function alternativesOf(alternative: string, lexicon: Lexicon): string[][] {
  const name = /^\{(\w+)\}$/.exec(alternative)?.[1];
  if (name === undefined) return [spelledRun(alternative.split('_'), lexicon)];
  return (lexicon.classes[name] ?? []).flatMap((entry) =>
    entry.startsWith('{') ? alternativesOf(entry, lexicon) : [spelledRun(entry.split(' '), lexicon)]);
}

const wordsIn = (source: string, lexicon: Lexicon) => source.split('|').flatMap((one) => alternativesOf(one, lexicon));

function stepOf(source: string, lexicon: Lexicon): Step {
  const gap = GAPS[source];
  if (gap !== undefined) return { gap };
  if (source === '^' || source === '$') return { edge: source === '^' ? 'start' : 'end' };
  if (source.startsWith('~')) return { but: new Set(wordsIn(source.slice(1), lexicon).flat()) };
  const isOptional = source.length > 1 && source.endsWith('?');
  const alternatives = wordsIn(isOptional ? source.slice(0, -1) : source, lexicon);
  return {
    words: new Set(alternatives.filter((run) => run.length === 1).flat()),
    runs: alternatives.filter((run) => run.length > 1),
    isOptional,
  };
}

/** The steps of one sequence of words and signs. */
export const stepsOf = (source: string, lexicon: Lexicon): Step[] => source.trim().split(/\s+/).map((one) => stepOf(one, lexicon));

/** Words by which a match of these steps may begin; undefined where it may be any. */
export function firstWords(steps: readonly Step[]): string[] | undefined {
  const firsts: string[] = [];
  for (const step of steps) {
    if ('edge' in step) continue;
    if (!('words' in step)) return undefined;
    firsts.push(...step.words, ...step.runs.flatMap(([first]) => first ?? []));
    if (!step.isOptional) return firsts;
  }
  return undefined;
}
