import type { Interviewer } from '../../interview';
import type { Span } from '../draft';
import { goesTo } from '../goes-to';
import { isSameName, lettersApart, spellingsOf } from '../name-spellings';
import type { Phrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import { plainOf, wordsOf } from '../words';
import { type Greeted, greetedNames } from './greeted';
import { isWritten } from './kinds';

/** Up to this many letters apart, two names are one misspelt. */
const MISSPELT = 2;

const LATIN = /^[\p{sc=Latin}\p{M}\p{P}]+$/u;

const isCapital = ({ words }: Greeted) => words.some(({ text }) => !/^\p{Ll}/u.test(text));

const partsOf = (name: string) => name.split('-').filter(Boolean);

/** The names of a person, without titles and the small words of a name. */
function namesOf({ name }: Interviewer, { kindEntry: { words: { titles } }, phrases: { greeting } }: ReviewContext): string[] {
  const all = wordsOf(name.replace(/\([^)]*\)|,.*$/g, ' ')).filter(({ plain }) => !titles.includes(plain));
  const names = all.filter(({ plain }) => !greeting.particles.includes(plain));
  return (names.length > 0 ? names : all).flatMap(({ text }) => partsOf(text));
}

/** "Tom" for "Thomas": another form of the name, not a slip in it. */
function isShortFor(one: string, other: string, { greeting: { shortNames } }: Phrases): boolean {
  const [short = '', long = ''] = [one, other].map((name) => spellingsOf(name)[0] ?? '').sort((a, b) => a.length - b.length);
  const isListed = shortNames.some((row) => row.includes(short) && row.includes(long));
  return isListed && (long.startsWith(short) || lettersApart(short, long) > MISSPELT);
}

const isNear = (one: string, other: string) =>
  spellingsOf(one).some((way) => spellingsOf(other).some((known) => lettersApart(way, known) <= MISSPELT));

/** Whether the words greet the person of these names. */
function greets({ words }: Greeted, names: readonly string[], phrases: Phrases): boolean {
  const greeted = words.flatMap(({ text }) => partsOf(text));
  if (greeted.some((word) => !LATIN.test(word)) || names.some((name) => !LATIN.test(name))) return true;
  if (isSameName(greeted.join(''), names.join(''))) return true;
  const isSame = (word: string, name: string) => isSameName(word, name) || isShortFor(word, name, phrases);
  const isSmall = (word: string) => word.length === 1 || phrases.greeting.particles.includes(plainOf(word));
  const isKnown = (word: string, index: number) =>
    names.some((name) => isSame(word, name) || isSameName((greeted[index - 1] ?? '') + word, name) || isSameName(word + (greeted[index + 1] ?? ''), name));
  const strange = greeted.filter((word, index) => !isSmall(word) && !isKnown(word, index));
  if (strange.length === 0) return true;
  if (!greeted.some(isKnown)) return false;
  const isAllSaid = names.every((name) => greeted.some((word) => isSame(word, name)));
  return isAllSaid && !strange.some((word) => names.some((name) => isNear(word, name)));
}

/**
 * The salutation's name is not the recipient's: another interviewer's, one that the facts do not
 * know, or a misspelt one. Without a recipient it may be anyone of the interview. A person of another
 * interview is `wrong-employer` (guidance P6, REVIEW name-mismatch).
 */
export function findNameMismatch(reading: Reading, context: ReviewContext): Span[] {
  const { facts, to, kindEntry, otherInterviews = [], phrases } = context;
  const everyone = facts.interviewers.filter(({ name }) => name.trim());
  const recipients = to === undefined ? everyone : everyone.filter(({ id }) => id === to);
  if (!isWritten(kindEntry, reading) || recipients.length === 0 || (to === undefined && goesTo(kindEntry.id) === 'outside')) return [];
  if (reading.blanks.some(({ start }) => start < (reading.greeting?.end ?? 0))) return [];
  const isAmong = (people: readonly Interviewer[], one: Greeted) => people.some((person) => greets(one, namesOf(person, context), phrases));
  const elsewhere = otherInterviews.flatMap(({ interviewers }) => interviewers);
  const greeted = greetedNames(reading, context).filter((one) => isAmong(everyone, one) || isCapital(one));
  const isRight = greeted.some((one) => isAmong(recipients, one));
  return greeted
    .filter((one) => (isRight ? one.isSure && !isAmong(everyone, one) : one.isSure) && !isAmong(elsewhere, one))
    .map(({ words }) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }));
}
