import type { Span } from '../draft';
import { patternOf, says } from '../pattern';
import type { DetailPhrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import { concreteWords, type IsConcrete } from './concrete-words';
import { following, isWriters, type Match, matchesOf, ofOthers, plainWords, preceding } from './matter';

const THANK_YOUS: readonly string[] = ['M1', 'M1p', 'M1+M7b', 'M1p+M7b'];
/** Beside words of praise one concrete word proves nothing: praise has its own. */
const BESIDE_PRAISE = 2;
/** A sentence that speaks neither to them nor of the talk must be this rich to count. */
const UNSPOKEN = 3;

/** What was liked, up to where liking turns into hoping ("I would love the chance to …"). */
function likedMatter(match: Match, detail: DetailPhrases): string[] {
  const after = following(match, detail).join(' ');
  const hope = ` ${after} `.search(patternOf(detail.hopes));
  return [...preceding(match, detail), ...plainWords(hope < 0 ? after : after.slice(0, hope))];
}

/**
 * Whether a sentence holds something concrete that was said, seen or discussed there. A phrase of
 * the talk needs one concrete word near it; without one the sentence needs more, and the writer's
 * own record needs someone else in it ("you said my welding …").
 */
function isSpecific(plain: string, detail: DetailPhrases, isConcrete: IsConcrete): boolean {
  const count = (words: readonly string[]) =>
    words.filter((word, index) => isConcrete(word) && !detail.places.includes(words[index + 1] ?? '')).length;
  const around = (match: Match) => count([...preceding(match, detail), ...following(match, detail)]) > 0;
  const after = (match: Match) => count(following(match, detail)) > 0;
  const words = plainWords(plain);
  const ofThem = words.some((word) => detail.them.includes(word));
  const ofRecord = says(plain, detail.record);
  const ofSelf = words.some((word) => detail.writer.includes(word));

  if (matchesOf(plain, detail.heard).some(after) || matchesOf(plain, detail.stuck).some(around)) return true;
  if (ofRecord && ofSelf && !ofThem) return false;
  if (matchesOf(plain, detail.said).some((match) => !isWriters(match, detail) && around(match))) return true;
  if (matchesOf(plain, detail.shared).some(after)) return true;
  if (ofRecord) return false;
  if (matchesOf(plain, detail.liked).some((match) => count(likedMatter(match, detail)) >= BESIDE_PRAISE)) return true;
  return count(ofOthers(words, detail)) >= (ofThem ? BESIDE_PRAISE : UNSPOKEN);
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
