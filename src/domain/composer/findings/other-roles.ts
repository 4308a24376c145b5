import type { Span } from '../draft';
import { says } from '../patterns';
import type { Phrases } from '../phrases';
import { wordsOf } from '../words';
import type { Searched } from './other-names';

/** How far back from a role its sentence tells whether it is the writer's own past. */
const BACK = 6;
/** How far back stands what the writer hopes for. */
const HOPED = 10;

const plainWords = (text: string) => wordsOf(text).map(({ plain }) => plain);

/** The role's full name and the shorter forms people use, as far as this interview's role does not hold them. */
function roleForms(role: string, ownRole: string, { ranks }: Phrases['names']): string[][] {
  const own = ` ${plainWords(ownRole).join(' ')} `;
  const full = plainWords(role);
  const bare = full.filter((word) => !ranks.includes(word));
  return [full, bare, bare.slice(-2), bare.slice(-1)].filter((form) => form.length && !own.includes(` ${form.join(' ')} `));
}

/** Whether the writer takes what follows for their own to come: "I should be glad to start as a". */
function isHoped(before: readonly string[], { hoped, hopers, hopedBefore, articles }: Phrases['names']): boolean {
  const last = before.findLast((plain) => !articles.includes(plain)) ?? '';
  return hopedBefore.includes(last) && [hoped, hopers].every((list) => before.some((plain) => list.includes(plain)));
}

/**
 * Where the other interview's role is spoken of as the role in question: named as a role, or written
 * with capitals; not where the writer has held it ("three years as a Data Analyst").
 */
export function otherRoles({ text, words }: Searched, role: string, ownRole: string, { names, lexicon }: Phrases): Span[] {
  const forms = roleForms(role, ownRole, names);
  return words.flatMap((word, index) => {
    const form = forms.find((candidate) => candidate.every((plain, at) => words[index + at]?.plain === plain));
    if (!form) return [];
    const { text: lastText, end } = words[index + form.length - 1] ?? word;
    if (/['’]s$/.test(lastText)) return [];
    const earlier = words.slice(Math.max(0, index - HOPED), index).filter(({ end: at }) => !/[.!?]/.test(text.slice(at, word.start)));
    const before = earlier.slice(-BACK);
    const plain = before.map((one) => one.plain);
    const past = plain.some((one) => names.ownPast.includes(one));
    const determined = form.length > 1 || names.articles.includes(plain.at(-1) ?? '');
    const named = determined && names.roleNouns.includes(words[index + form.length]?.plain ?? '');
    const asked = says(before.filter((one) => !names.articles.includes(one.plain)).slice(-2), names.roleBefore, lexicon);
    const capital = form.length > 1 && !/(?:^|\s)\p{Ll}/u.test(text.slice(word.start, end));
    const isOwn = form.length > 1 && !past && isHoped(earlier.map((one) => one.plain), names);
    const isRole = asked || isOwn || (named && !plain.slice(-3).includes('my')) || (capital && !past);
    return isRole ? [{ start: word.start, end }] : [];
  });
}
