import { type Line, lineOf } from './pattern-line';
import { type Matcher, matcherOf } from './pattern-matcher';
import type { Part, Rule, Step } from './pattern-source';
import type { Lexicon } from './phrases';
import { PAUSE, type Token } from './tokens';

/** A stretch of tokens: from the first to past the last. */
export type Range = { from: number; to: number };

/** Words after which a new clause begins, as after a pause. */
const OPENERS: readonly string[] = [PAUSE, 'and', 'but', 'so', 'or', 'then'];

function isRun(run: readonly string[], line: Line, at: number): boolean {
  for (let index = 0; index < run.length; index += 1) if (!line[at + index]?.includes(run[index] ?? '')) return false;
  return true;
}

function isAny(keys: readonly string[] | undefined, words: ReadonlySet<string>): boolean {
  if (keys) for (const key of keys) if (words.has(key)) return true;
  return false;
}

const isEdge = (edge: 'start' | 'end', line: Line, at: number): boolean => {
  const [beside = PAUSE] = line[edge === 'start' ? at - 1 : at] ?? [];
  return edge === 'start' ? OPENERS.includes(beside) : beside === PAUSE;
};

/** Where a match of the steps from `step` on, begun at `at`, ends; -1 for none. */
function endOf(steps: readonly Step[], step: number, line: Line, at: number): number {
  const current = steps[step];
  if (!current) return at;
  if ('edge' in current) return isEdge(current.edge, line, at) ? endOf(steps, step + 1, line, at) : -1;
  if ('gap' in current) {
    for (let skipped = 0; skipped <= current.gap; skipped += 1) {
      const end = endOf(steps, step + 1, line, at + skipped);
      if (end >= 0 || at + skipped >= line.length || line[at + skipped]?.[0] === PAUSE) return end;
    }
    return -1;
  }
  const keys = line[at];
  if ('but' in current) {
    const isOther = keys !== undefined && keys[0] !== PAUSE && !isAny(keys, current.but);
    return isOther ? endOf(steps, step + 1, line, at + 1) : -1;
  }
  if (isAny(keys, current.words)) {
    const end = endOf(steps, step + 1, line, at + 1);
    if (end >= 0) return end;
  }
  for (const run of current.runs) {
    const end = isRun(run, line, at) ? endOf(steps, step + 1, line, at + run.length) : -1;
    if (end >= 0) return end;
  }
  return current.isOptional ? endOf(steps, step + 1, line, at) : -1;
}

/** Every match of every part, by the part's number. */
function matchedParts(line: Line, { byFirst, anywhere }: Matcher): Map<number, Range[]> {
  const found = new Map<number, Range[]>();
  const tryAt = ({ steps, id }: Part, from: number) => {
    const to = endOf(steps, 0, line, from);
    if (to <= from) return;
    const ranges = found.get(id);
    if (ranges) ranges.push({ from, to });
    else found.set(id, [{ from, to }]);
  };
  line.forEach((keys, from) => {
    for (const key of keys) for (const part of byFirst.get(key) ?? []) tryAt(part, from);
    for (const part of anywhere) tryAt(part, from);
  });
  return found;
}

/** How far from the first part of a rule its other parts may stand, in tokens. */
const WITHIN = 11;

const isNear = (one: Range, other: Range): boolean => other.from <= one.to + WITHIN && other.to >= one.from - WITHIN;

/** What the parts of a rule cover together, where they stand near each other and none stands that must not. */
function jointRange({ all: [id = -1, ...others], none }: Rule, found: ReadonlyMap<number, Range[]>): Range[] {
  if (none.some((part) => found.has(part))) return [];
  for (const first of found.get(id) ?? []) {
    const near = others.map((other) => found.get(other)?.find((range) => isNear(first, range)));
    const ranges = near.flatMap((range) => range ?? []);
    if (ranges.length < others.length) continue;
    return [{ from: Math.min(first.from, ...ranges.map(({ from }) => from)), to: Math.max(first.to, ...ranges.map(({ to }) => to)) }];
  }
  return [];
}

/**
 * Every place where one of the patterns matches. A pattern is words
 * that an editor can read: "thank*" any ending, "a|b" either, "{class}" any word or phrase of that
 * class of the lexicon, "as_well" two words as one alternative, "word?" may be missing, "…" up to
 * three words of the same clause, "……" up to eight, "^" the start and "$" the end of a clause,
 * "~a|b" one word that is none of these.
 * "one & other & !third" matches where the first two stand near each other in any order, and the third
 * stands nowhere in the sentence.
 */
export function rangesOf(tokens: readonly Token[], patterns: readonly string[], lexicon: Lexicon): Range[] {
  const matcher = matcherOf(patterns, lexicon);
  const found = matchedParts(lineOf(tokens), matcher);
  if (found.size === 0) return [];
  const single = [...found].flatMap(([id, ranges]) => (matcher.single.has(id) ? ranges : []));
  return [...single, ...[...found.keys()].flatMap((id) => matcher.joint.get(id) ?? []).flatMap((rule) => jointRange(rule, found))];
}

/** Whether any of the patterns matches. */
export const says = (tokens: readonly Token[], patterns: readonly string[], lexicon: Lexicon): boolean =>
  rangesOf(tokens, patterns, lexicon).length > 0;

/** The tokens with those that a pattern matches blotted out, so that no other pattern reads them. */
export function without(tokens: readonly Token[], patterns: readonly string[], lexicon: Lexicon): Token[] {
  const ranges = rangesOf(tokens, patterns, lexicon);
  return ranges.length === 0 ? [...tokens] : tokens.map((token, index) =>
    ranges.some(({ from, to }) => index >= from && index < to) ? { ...token, plain: '-' } : token);
}
