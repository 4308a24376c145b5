import type { Span } from '../draft';
import type { NamePhrases } from '../phrases';
import type { ReviewContext } from '../reading';
import type { Word } from '../words';
import type { NamePart } from './name-parts';

/** The stretch of a letter in which names are looked for, word by word. */
export type Searched = {
  text: string;
  words: Word[];
  /** Words that this interview has a right to. */
  own: ReadonlySet<string>;
  /** Words that may stand beside a firm's name without making it another name ("Kestrel Ltd"). */
  companions: ReadonlySet<string>;
};

type Place = { part: NamePart; before?: Word | undefined; after?: Word | undefined; opens: boolean };

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}\p{L}/u.test(word.text);

const isLowerCase = (word: Word) => /^\p{Ll}/u.test(word.text);

/** With capitals but for its small words, in a script that has none, or exactly as oddly as the facts write it ("eBay"). */
function isWrittenAsName(run: readonly Word[], { written }: NamePart, { common, joins }: NamePhrases): boolean {
  const [first] = run;
  if (!first) return false;
  if (isLowerCase(first)) return /^\p{Ll}.*[\p{Lu}\d]/u.test(written) && written.startsWith(first.text);
  return run.every((word) => !isLowerCase(word) || common.includes(word.plain) || joins.includes(word.plain));
}

const adjoins = (text: string, one: Word | undefined, other: Word | undefined) =>
  one !== undefined && other !== undefined && text.slice(one.end, other.start) === ' ';

function placeOf({ text, words }: Searched, index: number, part: NamePart, names: NamePhrases): Place | undefined {
  const run = words.slice(index, index + part.words.length);
  const [first] = run;
  if (!first || run.some(({ plain }, at) => plain !== part.words[at]) || run.length < part.words.length) return undefined;
  if (!isWrittenAsName(run, part, names)) return undefined;
  const previous = words[index - 1];
  const next = words[index + run.length];
  const opens = !previous || /[.!?\n]/.test(text.slice(previous.end, first.start));
  return {
    part, opens,
    before: adjoins(text, previous, first) ? previous : undefined,
    after: adjoins(text, run.at(-1), next) ? next : undefined,
  };
}

/** Whether a capital beside it makes it part of some other name ("Harbour Street", "Ada Grant"). */
function isOtherName({ text, words, companions }: Searched, { part, before, after, opens }: Place, row: readonly string[], { phrases, kindEntry }: ReviewContext) {
  if (part.words.length > 1) return false;
  const strange = (word: Word | undefined) =>
    word !== undefined && isCapital(word) && !row.includes(word.plain) && !companions.has(word.plain) && !kindEntry.words.titles.includes(word.plain);
  const isPlace = isCapital(after) && !row.includes(after?.plain ?? '') && phrases.names.placeAfter.includes(after?.plain ?? '');
  if (strange(after) || isPlace) return true;
  if (opens || !strange(before)) return false;
  const earlier = words[words.findIndex((word) => word === before) - 1];
  const beforeOpens = !earlier || /[.!?\n]/.test(text.slice(earlier.end, before?.start));
  return !beforeOpens;
}

/** Whether an ordinary word, a town or a month is meant as a name here: "at Orange", "Mr Grant", "Orange's". */
function isMeant({ part, before, after, opens }: Place, last: Word | undefined, row: readonly string[], { phrases, kindEntry }: ReviewContext): boolean {
  const { titles, greetings } = kindEntry.words;
  const goesOn = isCapital(after) && row.includes(after?.plain ?? '');
  if (/['’]s$/.test(last?.text ?? '') || goesOn) return true;
  const isSubject = opens && part.words.length === 1 && phrases.names.proper.includes(part.words[0] ?? '') && phrases.names.verbs.includes(after?.plain ?? '');
  if (isSubject) return true;
  if (!part.doubtful) return !opens || part.words.length > 1 || !phrases.names.openers.includes(part.words[0] ?? '');
  const signs = part.doubtful === 'date' ? [...titles, ...greetings] : [...titles, ...phrases.names.beside];
  return !opens && before !== undefined && signs.includes(before.plain);
}

/** Where one of the ways of naming somebody stands in the letter. */
export function otherNames(searched: Searched, parts: readonly NamePart[], context: ReviewContext): Span[] {
  const { words, own } = searched;
  const row = parts.flatMap((part) => part.words);
  const foreign = parts.filter((part) => part.words.some((word) => !own.has(word)));
  return words.flatMap((word, index) => {
    for (const part of foreign) {
      const place = placeOf(searched, index, part, context.phrases.names);
      const last = words[index + part.words.length - 1];
      if (place && !isOtherName(searched, place, row, context) && isMeant(place, last, row, context)) return [{ start: word.start, end: last?.end ?? word.end }];
    }
    return [];
  });
}
