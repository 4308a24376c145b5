import type { Span } from '../draft';
import { rangesOf, says } from '../patterns';
import type { Phrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { isBelieved } from '../weights';
import { concreteWords, type IsConcrete } from './concrete-words';
import { isOneOf } from './kinds';
import { following, isWriters, type Match, matchesOf, ofOthers, plainOfTokens, preceding } from './matter';

/** Beside words of praise one concrete word proves nothing: praise has its own. */
const BESIDE_PRAISE = 2;
/** A sentence that speaks neither to them nor of the talk must be this rich to count. */
const UNSPOKEN = 3;
/** Before the firm that a sentence begins with, and how far behind its name the writer comes in. */
const PLACED: readonly string[] = ['at', 'with', 'for'];
const AHEAD = 4;

/** What was liked, up to where liking turns into hoping ("I would love the chance to …"). */
function likedMatter(match: Match, { detail, lexicon }: Phrases): string[] {
  const after = following(match, detail);
  const [hope] = rangesOf(after.map((plain, index) => ({ plain, start: index, end: index })), detail.hopes, lexicon);
  return [...preceding(match, detail), ...after.slice(0, hope?.from)];
}

/** Whether a sentence begins with a firm of the writer's own past: "At Voss I built …". */
function isOfPast(text: string, [first, name, ...rest]: readonly Token[], isConcrete: IsConcrete): boolean {
  const isNamed = name !== undefined && isConcrete(name.plain) && /^\p{Lu}/u.test(text.slice(name.start, name.end));
  return isNamed && PLACED.includes(first?.plain ?? '') && rest.slice(0, AHEAD).some(({ plain }) => plain === 'i');
}

/**
 * Whether a sentence holds something concrete that was said, seen or discussed there. A phrase of
 * the talk needs one concrete word near it; without one the sentence needs more, and the writer's
 * own record needs someone else in it ("you said my welding …").
 */
function isSpecific(text: string, tokens: readonly Token[], phrases: Phrases, isConcrete: IsConcrete): boolean {
  const { detail, lexicon } = phrases;
  const matches = (patterns: readonly string[]) => matchesOf(tokens, patterns, lexicon);
  const count = (words: readonly string[]) =>
    words.filter((word, index) => isConcrete(word) && !detail.places.includes(words[index + 1] ?? '')).length;
  const around = (match: Match) => count([...preceding(match, detail), ...following(match, detail)]) > 0;
  const after = (match: Match) => count(following(match, detail)) > 0;
  const words = plainOfTokens(tokens);
  const ofThem = words.some((word) => detail.them.includes(word));
  const ofRecord = says(tokens, detail.record, lexicon) || isOfPast(text, tokens, isConcrete);
  const ofSelf = words.some((word) => detail.writer.includes(word));

  if (matches(detail.heard).some(after) || matches(detail.stuck).some(around)) return true;
  if (ofRecord && ofSelf && !ofThem) return false;
  if (matches(detail.said).some((match) => !isWriters(match, detail) && around(match))) return true;
  if (matches(detail.shared).some(after)) return true;
  if (ofRecord || matches(detail.elsewhere).length > 0) return false;
  if (matches(detail.liked).some((match) => count(likedMatter(match, phrases)) >= BESIDE_PRAISE)) return true;
  return count(ofOthers(words, detail)) >= (ofThem ? BESIDE_PRAISE : UNSPOKEN);
}

/**
 * Nothing concrete that was said, seen or discussed there: praise and the writer's own record are
 * not enough (guidance A6, P5, REVIEW no-specific-detail).
 */
export function findNoSpecificDetail(reading: Reading, { kindEntry, facts, phrases }: ReviewContext): Span[] {
  const { text, sentences, english, spoken } = reading;
  if (!isOneOf(kindEntry, ['M1', 'M3']) || !english) return [];
  const isConcrete = concreteWords(phrases.detail, facts);
  const isHeard = ({ tokens }: Sentence) => isSpecific(text, tokens, phrases, isConcrete);
  const specific = [...sentences, ...spoken].some((sentence) => isBelieved(sentence, 'detail', phrases.weights, isHeard));
  return specific ? [] : [{ start: 0, end: text.length }];
}
