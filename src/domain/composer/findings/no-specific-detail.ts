import type { Span } from '../draft';
import { patternOf, says } from '../pattern';
import type { DetailPhrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import { concreteWords, type IsConcrete } from './concrete-words';

const THANK_YOUS: readonly string[] = ['M1', 'M1p', 'M1+M7b', 'M1p+M7b'];
/** Beside words of praise one concrete word proves nothing: praise has its own. */
const BESIDE_PRAISE = 2;
/** A sentence that speaks neither of the writer nor of the talk must be this rich to count. */
const UNSPOKEN = 3;
/** How far around a word of the talk its matter is looked for. */
const REACH = 22;

type Match = { before: string[]; at: string[]; after: string[] };

const split = (plain: string) => plain.trim().split(' ').filter(Boolean);

/** Where one of the patterns stands in a sentence, with the words on either side. */
const matches = (plain: string, patterns: readonly string[]): Match[] =>
  Array.from(plain.matchAll(patternOf(patterns)), (match) => ({
    before: split(plain.slice(0, match.index)),
    at: split(match[0]),
    after: split(plain.slice(match.index + match[0].length)),
  }));

/** Words that follow, up to where the writer speaks of themselves. */
function following({ at, after }: Match, { writer, asked }: DetailPhrases): string[] {
  const lets = at.some((word) => asked.includes(word));
  const bridges = ['how', 'what', 'why', 'whether', 'if', 'when', 'where', 'that', 'which', 'while'];
  const end = after.findIndex((word, index) => {
    if (lets || !writer.includes(word)) return false;
    return word === 'my' || !bridges.includes(after[index - 1] ?? at.at(-1) ?? '');
  });
  return after.slice(0, end < 0 ? REACH : Math.min(end, REACH));
}

/** Words that stand before, back to the comma or to where the writer speaks. */
function preceding({ before }: Match, { writer }: DetailPhrases): string[] {
  const start = before.findLastIndex((word) => word === ',' || writer.includes(word));
  return before.slice(Math.max(start + 1, before.length - REACH));
}

const speaksOfSelf = ({ before, at }: Match, { writer }: DetailPhrases) =>
  [...before.slice(-2), ...at.slice(0, 2)].some((word) => writer.includes(word));

/** The words of a sentence that are not said of the writer. */
function ofOthers(words: readonly string[], { writer, others }: DetailPhrases): string[] {
  let own = false;
  return words.filter((word) => {
    own = writer.includes(word) || (own && !others.includes(word));
    return !own;
  });
}

/** Whether a sentence holds something concrete that was said, seen or discussed there. */
function isSpecific(plain: string, detail: DetailPhrases, isConcrete: IsConcrete): boolean {
  const count = (words: readonly string[]) =>
    words.filter((word, index) => isConcrete(word) && !detail.places.includes(words[index + 1] ?? '')).length;
  const ofThem = /\s(?:you|your|yours|you've|we|we've|our|us|they|their)\s/.test(plain);
  const record = says(plain, detail.record);
  const told = matches(plain, detail.said).some((match) =>
    !speaksOfSelf(match, detail) && count([...preceding(match, detail), ...following(match, detail)]) >= 1);
  if (told && (ofThem || !record)) return true;
  if (matches(plain, detail.heard).some((match) => count(following(match, detail)) >= 1)) return true;
  const shared = matches(plain, detail.shared).some((match) => count(following(match, detail)) >= 1);
  if (shared && (ofThem || !record)) return true;
  const stuck = matches(plain, detail.stuck).some((match) => count([...preceding(match, detail), ...following(match, detail)]) >= 1);
  if (stuck) return true;
  if (record) return false;
  const liked = matches(plain, detail.liked).some((match) => {
    const after = following(match, detail);
    const hope = ` ${after.join(' ')} `.search(patternOf(detail.hopes));
    const until = hope < 0 ? after : split(after.join(' ').slice(0, hope));
    return count([...preceding(match, detail), ...until]) >= BESIDE_PRAISE;
  });
  if (liked) return true;
  return count(ofOthers(split(plain), detail)) >= (ofThem ? BESIDE_PRAISE : UNSPOKEN);
}

/**
 * Nothing concrete that was said, seen or discussed there: praise and the writer's own record are
 * not enough (guidance A6, P5, REVIEW no-specific-detail).
 */
export function findNoSpecificDetail(reading: Reading, { kindEntry, facts, phrases }: ReviewContext): Span[] {
  const { text, sentences, english } = reading;
  if (!THANK_YOUS.includes(kindEntry.id) || !english) return [];
  const isConcrete = concreteWords(phrases.detail, facts);
  const specific = sentences.some(({ plain }) => isSpecific(plain, phrases.detail, isConcrete));
  return specific ? [] : [{ start: 0, end: text.length }];
}
