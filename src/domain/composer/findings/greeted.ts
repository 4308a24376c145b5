import { beginsWith } from '../frame/lines';
import { isSameName, lettersApart } from '../name-spellings';
import type { Reading, ReviewContext } from '../reading';
import { plainOf, wordsOf, type Word } from '../words';

/** One name in a salutation, as its words. */
export type Greeted = { words: Word[]; /** It stands first, or is joined by "and"; else it may explain the one before. */ isSure: boolean };

const BETWEEN = /[,&/;(+]|(?<![\p{L}\p{M}])(?:and|or)(?![\p{L}\p{M}])/iu;
const JOINS = /^(?:&|and)$/i;

/** Without a form that we know, a salutation in another language: from the name of somebody we know ("Ciao Luca"), or what follows its last small word ("Kia ora rawa Hemi"). */
function behindForm(words: readonly Word[], { facts, phrases: { greeting: { particles } } }: ReviewContext): Word[] {
  const known = facts.interviewers.flatMap(({ name }) => wordsOf(name).flatMap(({ text }) => [text, ...text.split('-')])).filter((name) => !particles.includes(plainOf(name)));
  const isKnown = ({ text }: Word) => [text, ...text.split('-')].some((part) => part.length > 1 && known.some((name) => isSameName(part, name)));
  const last = words.findLastIndex(({ text, plain }) => /^\p{Ll}/u.test(text) && !particles.includes(plain));
  return words.slice(Math.max(last + 1, words.findIndex(isKnown)));
}

/** Whether a calling right behind a title is one of these names with a letter wrong: "Mr Abbot" for Mr Abbott. */
export const isNameMisspelt = (plain: string, before: Word | undefined, names: ReadonlySet<string>, titles: readonly string[]): boolean =>
  before !== undefined && titles.includes(before.plain) && [...names].some((name) => lettersApart(plain, name) === 1);

/** Words of a salutation that can be part of somebody's name. */
function nameWords(words: readonly Word[], { kindEntry: { words: { titles } }, facts, phrases: { greeting } }: ReviewContext): Word[] {
  const firm = new Set(wordsOf(facts.employer ?? '').map(({ plain }) => plain));
  const known = new Set(wordsOf(facts.interviewers.map(({ name }) => name).join(' ')).map(({ plain }) => plain));
  const isMeant = (plain: string, before: Word | undefined) => known.has(plain) || isNameMisspelt(plain, before, known, titles);
  const isGeneral = ({ plain }: Word, before: Word | undefined) => greeting.nobody.includes(plain) || titles.includes(plain)
    || (greeting.callings.includes(plain) && !isMeant(plain, before)) || (firm.has(plain) && !known.has(plain)) || /^\p{N}/u.test(plain);
  const names = words.filter((word, index) => !isGeneral(word, words[index - 1]));
  return names.some(({ plain }) => !greeting.particles.includes(plain) && plain.length > 1) ? names : [];
}

/** The names in a salutation; none where it is an office that is greeted. */
export function greetedNames({ text, greeting }: Reading, context: ReviewContext): Greeted[] {
  if (!greeting) return [];
  const { kindEntry: { words: { greetings } }, phrases } = context;
  const form = beginsWith(text.slice(greeting.start, greeting.end), greetings) ?? '';
  const found: Greeted[] = [];
  let start = greeting.start + form.length;
  let joint = '';
  for (;;) {
    const cut = BETWEEN.exec(text.slice(start, greeting.end));
    const between = wordsOf(text, start, cut ? start + cut.index : greeting.end);
    const all = form === '' && joint === '' ? behindForm(between, context) : between;
    const words = phrases.greeting.offices.includes(all.at(-1)?.plain ?? '') ? [] : nameWords(all, context);
    if (words.length > 0) found.push({ words, isSure: found.length === 0 || JOINS.test(joint) });
    if (!cut) return found;
    start += cut.index + cut[0].length;
    joint = cut[0];
  }
}
