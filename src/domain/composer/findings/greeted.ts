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

/**
 * Which words of a salutation name nobody: forms, titles, callings, the firm. A word of somebody's name there does, and
 * so does a calling right behind a title that is such a name with a letter wrong ("Mr Abbot" for Mr Abbott).
 */
export function namingNobody({ kindEntry: { words: { titles } }, facts, phrases: { greeting } }: ReviewContext): (word: Word, before: Word | undefined) => boolean {
  const firm = new Set(wordsOf(facts.employer ?? '').map(({ plain }) => plain));
  const names = new Set(wordsOf(facts.interviewers.map(({ name }) => name).join(' ')).map(({ plain }) => plain).filter((plain) => !titles.includes(plain)));
  const isMisspelt = (plain: string, before: Word | undefined) =>
    before !== undefined && titles.includes(before.plain) && [...names].some((name) => lettersApart(plain, name) === 1);
  const isCalling = (plain: string, before: Word | undefined) => greeting.callings.includes(plain) && !isMisspelt(plain, before);
  return ({ plain }, before) => !names.has(plain)
    && (greeting.nobody.includes(plain) || titles.includes(plain) || firm.has(plain) || isCalling(plain, before));
}

/** Words of a salutation that can be part of somebody's name. */
function nameWords(words: readonly Word[], context: ReviewContext): Word[] {
  const { particles } = context.phrases.greeting;
  const namesNobody = namingNobody(context);
  const names = words.filter((word, index) => !namesNobody(word, words[index - 1]) && !/^\p{N}/u.test(word.plain));
  return names.some(({ plain }) => !particles.includes(plain) && plain.length > 1) ? names : [];
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
