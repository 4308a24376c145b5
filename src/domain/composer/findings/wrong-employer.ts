import type { Facts } from '../../interview';
import type { Span } from '../draft';
import { says } from '../pattern';
import type { NamePhrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import { plainOf, wordsOf, type Word } from '../words';

/** A name of another interview, as its plain words; `whole` where it is the name in full. */
type Needle = { plain: string[]; written: string; whole: boolean; place: boolean };

const plainWords = (text: string) => wordsOf(text).map(({ plain }) => plain);

/** The full name, and each word of it that tells it from others. */
function employerNeedles(employer: string, names: NamePhrases): Needle[] {
  const words = wordsOf(employer);
  const place = words.some(({ plain }) => names.publicBodies.includes(plain));
  const legal = /^(?:ltd|limited|plc|inc|llc|llp|gmbh|corp|co|company|group|pty|the)$/;
  const full = words.filter(({ plain }) => !legal.test(plain));
  const telling = words.filter(({ plain }) => !names.common.includes(plain) && plain.length > 2);
  const parts = telling.map(({ plain, text }) => ({ plain: [plain], written: text, whole: full.length === 1, place: place && full.length > 1 }));
  const whole = { plain: full.map(({ plain }) => plain), written: full.map(({ text }) => text).join(' '), whole: true, place: false };
  return full.length ? [whole, ...parts] : parts;
}

/** The full name, the surname and the first name, without titles. */
function personNeedles(name: string, titles: readonly string[]): Needle[] {
  const words = wordsOf(name).filter(({ plain }) => !titles.includes(plain) && plain.length > 1);
  const parts = words.filter(({ plain }) => plain.length > 2).map(({ plain, text }) => ({ plain: [plain], written: text, whole: words.length === 1, place: false }));
  return words.length > 1 ? [{ plain: words.map(({ plain }) => plain), written: name, whole: true, place: false }, ...parts] : parts;
}

/** Written as a name: with a capital, in a script without them, or just as oddly as in the facts ("eBay"). */
const isNameLike = (word: Word, written: string) =>
  !/^\p{Ll}/u.test(word.text) || (/^\p{Ll}.*[\p{Lu}\d]/u.test(written) && written.startsWith(word.text));

type Text = { text: string; words: Word[]; own: Set<string> };

/** Whether the neighbour is a further part of some other name ("Harbour Street" beside "Harbour Lane"). */
function belongsToOther(text: string, neighbour: Word | undefined, between: string, needle: Needle, all: string[], titles: readonly string[]) {
  if (!neighbour || !/^ $/.test(between) || needle.whole) return false;
  return /^\p{Lu}\p{L}/u.test(neighbour.text) && !all.includes(neighbour.plain) && !titles.includes(neighbour.plain) && neighbour.plain !== 'i';
}

function standsAt({ text, words, own }: Text, index: number, needle: Needle, all: string[], { phrases, kindEntry }: ReviewContext): boolean {
  const { names } = phrases;
  const run = words.slice(index, index + needle.plain.length);
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length < needle.plain.length || run.some(({ plain }, at) => plain !== needle.plain[at])) return false;
  if (!isNameLike(first, needle.written) || needle.plain.every((plain) => own.has(plain))) return false;
  const before = words[index - 1];
  const after = words[index + needle.plain.length];
  const gap = text.slice(before?.end ?? 0, first.start);
  const opens = !before || /[.!?\n]/.test(gap);
  const { titles } = kindEntry.words;
  if (belongsToOther(text, after, text.slice(last.end, after?.start), needle, all, titles)) return false;
  if (!opens && belongsToOther(text, before, gap, needle, all, titles)) {
    const starts = !words[index - 2] || /[.!?\n,]/.test(text.slice(words[index - 2]?.end, before?.start));
    if (!starts) return false;
  }
  if (needle.place && before && names.placeBefore.includes(before.plain)) return false;
  if (after && names.placeAfter.includes(after.plain) && /^\p{Lu}/u.test(after.text)) return false;
  const everyday = needle.plain.length === 1 && names.everyday.includes(needle.plain[0] ?? '');
  return !everyday || (!opens && before !== undefined && names.beside.includes(before.plain)) || /^['’]s\b/.test(text.slice(last.end));
}

/** Names of one other interview in the text before the signature. */
function namesIn(read: Text, needles: Needle[], context: ReviewContext): Span[] {
  const all = needles.flatMap(({ plain }) => plain);
  return read.words.flatMap((word, index) => {
    const needle = needles.find((candidate) => standsAt(read, index, candidate, all, context));
    const last = needle && read.words[index + needle.plain.length - 1];
    return last ? [{ start: word.start, end: last.end }] : [];
  });
}

/** The role's full name, and shorter forms of it without its rank. */
function roleForms(role: string, { ranks }: NamePhrases): string[][] {
  const words = plainWords(role);
  const bare = words.filter((word) => !ranks.includes(word));
  return [words, bare, bare.slice(-2), bare.slice(-1)].filter((form, index, all) => form.length && all.findIndex((other) => other.join() === form.join()) === index);
}

/** The other interview's role, where it is spoken of as the role in question. */
function rolesIn({ words, text }: Text, role: string, ownRole: string, { phrases }: ReviewContext): Span[] {
  const { names } = phrases;
  const own = ` ${plainWords(ownRole).join(' ')} `;
  const forms = roleForms(role, names).filter((form) => !own.includes(` ${form.join(' ')} `));
  return words.flatMap((word, index) => {
    const form = forms.find((candidate) => candidate.every((plain, at) => words[index + at]?.plain === plain));
    if (!form) return [];
    const end = words[index + form.length - 1]?.end ?? word.end;
    const before = words.slice(Math.max(0, index - 6), index).map(({ plain }) => plain);
    const next = words[index + form.length]?.plain ?? '';
    const mine = before.some((plain) => names.ownPast.includes(plain));
    const named = names.roleNouns.includes(next) || says(` ${before.filter((plain) => !['a', 'an', 'the', 'your', 'new'].includes(plain)).join(' ')} `, names.roleBefore.map((phrase) => phrase));
    const capital = form.length > 1 && /^\p{Lu}/u.test(word.text) && /\s\p{Lu}/u.test(text.slice(word.start, end));
    return (named && !(mine && before.includes('my'))) || (capital && !mine) ? [{ start: word.start, end }] : [];
  });
}

/** Words that this interview has a right to: its firm, its role, its people, the writer's own name. */
function ownWords({ facts, from }: ReviewContext): Set<string> {
  const { employer = '', role = '', interviewers } = facts;
  return new Set(plainWords([employer, role, from?.name ?? '', ...interviewers.map(({ name, topic }) => `${name} ${topic ?? ''}`)].join(' ')));
}

/**
 * A firm, role or person of another tracked interview stands in the letter, unless this interview
 * has the same (guidance E10, REVIEW wrong-employer).
 */
export function findWrongEmployer(reading: Reading, context: ReviewContext): Span[] {
  const { otherInterviews = [], phrases, kindEntry, facts } = context;
  if (!otherInterviews.length) return [];
  const { text, signature } = reading;
  const end = reading.close?.start ?? signature?.start ?? text.length;
  const read: Text = { text, words: wordsOf(text, 0, end), own: ownWords(context) };
  const found = otherInterviews.flatMap((other: Facts) => [
    ...(other.employer ? namesIn(read, employerNeedles(other.employer, phrases.names), context) : []),
    ...other.interviewers.flatMap(({ name }) => namesIn(read, personNeedles(name, kindEntry.words.titles), context)),
    ...(other.role ? rolesIn(read, other.role, facts.role ?? '', context) : []),
  ]);
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, index, all) => !all.slice(0, index).some((earlier) => earlier.end > span.start));
}
