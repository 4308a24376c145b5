import { noteOpenings } from './pattern-line';
import { firstWords, type Part, type Rule, stepsOf } from './pattern-source';
import type { Lexicon } from './phrases';

/** Parts by the words they may begin with; those that are a rule alone, and the rules of several by their first part. */
export type Matcher = { byFirst: Map<string, Part[]>; anywhere: Part[]; single: Set<number>; joint: Map<number, Rule[]> };

const matchers = new WeakMap<readonly string[], Matcher>();

function compile(patterns: readonly string[], lexicon: Lexicon): Matcher {
  const matcher: Matcher = { byFirst: new Map(), anywhere: [], single: new Set(), joint: new Map() };
  const ids = new Map<string, number>();
  const idOf = (source: string): number => {
    const known = ids.get(source);
    if (known !== undefined) return known;
    const part = { steps: stepsOf(source, lexicon), id: ids.size };
    ids.set(source, part.id);
    noteOpenings(part.steps);
    const firsts = firstWords(part.steps);
    if (!firsts) matcher.anywhere.push(part);
    for (const first of new Set(firsts)) matcher.byFirst.set(first, [...(matcher.byFirst.get(first) ?? []), part]);
    return part.id;
  };
  for (const pattern of patterns) {
    const sources = pattern.split(' & ').map((source) => source.trim());
    const [first, ...all] = sources.filter((source) => !source.startsWith('!')).map(idOf);
    if (first === undefined) continue;
    const none = sources.filter((source) => source.startsWith('!')).map((source) => idOf(source.slice(1)));
    if (sources.length === 1) matcher.single.add(first);
    else matcher.joint.set(first, [...(matcher.joint.get(first) ?? []), { all: [first, ...all], none }]);
  }
  return matcher;
}

/** A list of patterns made ready, once for each list. */
export function matcherOf(patterns: readonly string[], lexicon: Lexicon): Matcher {
  const matcher = matchers.get(patterns) ?? compile(patterns, lexicon);
  matchers.set(patterns, matcher);
  return matcher;
}
