import type { Phrases } from '../phrases';
import type { Token } from '../tokens';
import { wordsOf } from '../words';

/** So many letters in common make two words kin: "nursing" of "Nurse". */
const KIN = 4;
/** So few do where nearly all of one word is shared: "lab" of "Laboratory", "baking" of "Baker". */
const NEARLY = 3;
/** So much longer may one of two kin words be than what they share. */
const ENDING = 3;
/** How far before "role" or "post" its name may stand. */
const BEFORE_NOUN = 3;
/** Between it and the noun its rank alone names a role: "the assistant's job". */
const THE = 'the';

function lettersShared(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** "teaching" of "Teacher", "admin" of "Administrator". */
function isKin(word: string, known: string): boolean {
  const shared = lettersShared(word, known);
  const isNearlyAll = shared >= Math.min(word.length, known.length - 2);
  return word === known || (shared >= NEARLY && isNearlyAll) || (shared >= KIN && shared >= Math.min(word.length, known.length) - ENDING);
}

/** Words of a role that name it, without rank and small words. */
function tellingWords(role: string, { names, days, detail }: Phrases): string[] {
  const words = wordsOf(role).map(({ plain }) => plain).filter((plain) => !detail.small.includes(plain) && /\p{L}/u.test(plain));
  const telling = words.filter((plain) => !names.ranks.includes(plain) && !days.vague.includes(plain));
  return telling.length > 0 ? telling : words;
}

/** "SRE" for a Site Reliability Engineer. */
const initialsOf = (role: string) => wordsOf(role).map(({ text }) => text.charAt(0)).join('').toUpperCase();

/**
 * Whether a text names the role, be it shortened: two of its words together ("deputy headship" for a deputy head), its initials, or one of
 * its words where a role is spoken of ("the nursing post", "as an analyst", "considered for supervisor").
 */
export function isRoleNamed(text: string, tokens: readonly Token[], role: string, phrases: Phrases): boolean {
  const telling = tellingWords(role, phrases);
  const full = wordsOf(role).map(({ plain }) => plain);
  const initials = initialsOf(role);
  return tokens.some(({ plain, start, end }, index) => {
    if (initials.length > 1 && text.slice(start, end) === initials) return true;
    const next = full[full.indexOf(plain) + 1];
    if (full.includes(plain) && next !== undefined && tokens[index + 1]?.plain.startsWith(next)) return true;
    if (full.length === 1 && plain === full[0] && !/^\p{Ll}/u.test(text.slice(start, end)) && index > 0) return true;
    const after = tokens.slice(index + 1, index + 1 + BEFORE_NOUN).map((token) => token.plain);
    const before = tokens.slice(Math.max(0, index - BEFORE_NOUN), index).map((token) => token.plain);
    const isRank = full.includes(plain) && phrases.names.ranks.includes(plain);
    if (isRank && before.at(-1) === THE && phrases.days.roleNouns.includes(after[0] ?? '')) return true;
    if (!telling.some((word) => isKin(plain, word))) return false;
    const isNoun = after.some((word) => phrases.days.roleNouns.includes(word)) && !before.includes('my');
    const isAsked = before.some((word) => phrases.days.roleBefore.includes(word)) && before.some((word) => phrases.names.articles.includes(word));
    const isBare = telling.includes(plain) && phrases.days.roleBefore.includes(before.at(-1) ?? '') && !before.some((word) => phrases.names.ownPast.includes(word));
    return isNoun || isAsked || isBare;
  });
}
