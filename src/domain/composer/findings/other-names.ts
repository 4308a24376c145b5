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

type Place = { part: NamePart; index: number; first: Word; last: Word; before?: Word | undefined; after?: Word | undefined; opens: boolean };

const isCapital = (word: Word | undefined): word is Word => word !== undefined && /^\p{Lu}\p{L}/u.test(word.text);

const isLowerCase = (word: Word) => /^\p{Ll}/u.test(word.text);

/** With capitals but for its small words, in a script that has none, or exactly as oddly as the facts write it ("eBay"). */
function isWrittenAsName(first: Word, run: readonly Word[], { written }: NamePart, { common, joins }: NamePhrases): boolean {
  if (isLowerCase(first)) return /^\p{Ll}.*[\p{Lu}\d]/u.test(written) && written.startsWith(first.text);
  return run.every((word) => !isLowerCase(word) || common.includes(word.plain) || joins.includes(word.plain));
}

const adjoins = (text: string, one: Word | undefined, other: Word | undefined) => text.slice(one?.end, other?.start) === ' ';

/** Whether a sentence begins with that word of the letter. */
const opensAt = ({ text, words }: Searched, index: number) => index === 0 || /[.!?\n]/.test(text.slice(words[index - 1]?.end, words[index]?.start));

function placeOf(searched: Searched, index: number, part: NamePart, names: NamePhrases): Place | undefined {
  const { text, words } = searched;
  const run = words.slice(index, index + part.words.length);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || part.words.some((plain, at) => run[at]?.plain !== plain)) return undefined;
  if (!isWrittenAsName(first, run, part, names)) return undefined;
  const previous = words[index - 1];
  const next = words[index + run.length];
  return {
    part, index, first, last, opens: opensAt(searched, index),
    before: adjoins(text, previous, first) ? previous : undefined,
    after: adjoins(text, last, next) ? next : undefined,
  };
}

/** Whether a capital beside it makes it part of some other name ("Harbour Street", "Ada Grant"). */
function isOtherName(searched: Searched, { part, index, before, after, opens }: Place, row: readonly string[], { phrases, kindEntry }: ReviewContext) {
  if (part.words.length > 1) return false;
  const strange = (word: Word | undefined) =>
    isCapital(word) && !row.includes(word.plain) && !searched.companions.has(word.plain) && !kindEntry.words.titles.includes(word.plain);
  const isPlace = isCapital(after) && !row.includes(after.plain) && phrases.names.placeAfter.includes(after.plain);
  return strange(after) || isPlace || (!opens && strange(before) && !opensAt(searched, index - 1));
}

/** Whether an ordinary word, a town or a month is meant as a name here: "at Orange", "Mr Grant", "Orange's". */
function isMeant({ part, last, before, after, opens }: Place, row: readonly string[], { phrases: { names }, kindEntry }: ReviewContext): boolean {
  const { titles, greetings } = kindEntry.words;
  const name = part.words.join(' ');
  const goesOn = isCapital(after) && row.includes(after.plain);
  const isSubject = opens && names.proper.includes(name) && names.verbs.includes(after?.plain ?? '');
  if (/['’]s$/.test(last.text) || goesOn || isSubject) return true;
  if (!part.doubtful) return !opens || !names.openers.includes(name);
  const signs = part.doubtful === 'date' ? [...titles, ...greetings] : [...titles, ...names.beside];
  return !opens && before !== undefined && signs.includes(before.plain);
}

/** Where one of the ways of naming somebody stands in the letter. */
export function otherNames(searched: Searched, parts: readonly NamePart[], context: ReviewContext): Span[] {
  const { words, own } = searched;
  const row = parts.flatMap((part) => part.words);
  const foreign = parts.filter((part) => part.words.some((word) => !own.has(word)));
  return words.flatMap((_, index) => {
    for (const part of foreign) {
      const place = placeOf(searched, index, part, context.phrases.names);
      if (place && !isOtherName(searched, place, row, context) && isMeant(place, row, context)) return [{ start: place.first.start, end: place.last.end }];
    }
    return [];
  });
}
