import type { Span } from '../draft';
import { plainWordsOf } from '../name-words';
import type { CapitalPhrases, Phrases } from '../phrases';
import { blotted } from '../quoted';
import type { Reading, ReviewContext } from '../reading';
import { wordsOf, type Word } from '../words';
import { isWritten } from './kinds';

/** More exclamation marks than these are loud. */
const MOST = 2;
/** From this length on a word's ending tells that it is an ordinary one. */
const LONG = 6;
/** So many words in capitals in a row are a sentence, not a name. */
const IN_A_ROW = 4;

const CAPITALS = /^\p{Lu}{2,}(?:['’-]\p{Lu}+)*$/u;

const vocabularies = new WeakMap<CapitalPhrases, { words: Set<string>; acronyms: Set<string> }>();

function vocabularyOf({ capitals, detail, names }: Phrases) {
  const known = vocabularies.get(capitals);
  if (known) return known;
  const words = new Set([...capitals.ordinary, ...detail.small, ...detail.general.filter((word) => !word.endsWith('*')), ...names.articles]);
  const vocabulary = { words, acronyms: new Set(capitals.acronyms) };
  vocabularies.set(capitals, vocabulary);
  return vocabulary;
}

/** Whether a word in capitals is an ordinary word, and no short form. */
function isOrdinary({ plain }: Word, phrases: Phrases): boolean {
  const { words, acronyms } = vocabularyOf(phrases);
  if (acronyms.has(plain)) return false;
  return words.has(plain) || (plain.length >= LONG && phrases.capitals.endings.some((ending) => plain.endsWith(ending)));
}

/** Whether a short word in capitals is stress and no short form: "I am SO glad". */
function isStressed(text: string, words: readonly Word[], index: number, { capitals: { stressed, stressedAfter } }: Phrases): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !next || !stressed.includes(word.plain) || !stressedAfter.includes(before?.plain ?? '')) return false;
  return text.slice(word.end, next.start) === ' ' && /^\p{Ll}/u.test(next.text);
}

/** Whether a word in capitals stands in a row with a short form that is none: "AUD and FAR". */
function isListed(words: readonly Word[], index: number, phrases: Phrases): boolean {
  const before = words[index - 2];
  const isShortForm = before !== undefined && CAPITALS.test(before.text) && !isOrdinary(before, phrases);
  return isShortForm && phrases.names.joins.includes(words[index - 1]?.plain ?? '');
}

/** Words in capitals that are shouted: ordinary ones, and rows of them too long to be a name. */
function shoutedWords(text: string, words: readonly Word[], own: ReadonlySet<string>, phrases: Phrases): Span[] {
  const isCapital = (word: Word | undefined) => word !== undefined && CAPITALS.test(word.text) && !own.has(word.plain);
  return words.filter((word, index) => {
    if (!isCapital(word)) return false;
    let from = index;
    let to = index;
    while (isCapital(words[from - 1])) from -= 1;
    while (isCapital(words[to + 1])) to += 1;
    return (isOrdinary(word, phrases) && !isListed(words, index, phrases)) || isStressed(text, words, index, phrases) || to - from + 1 >= IN_A_ROW;
  });
}

/**
 * Words in capitals, two exclamation marks in a row, or more than two in all; names, short forms and
 * quoted speech aside (guidance E8, REVIEW shouting).
 */
export function findShouting(reading: Reading, { kindEntry, facts, from, phrases }: ReviewContext): Span[] {
  const { text, quotes, blanks, body } = reading;
  if (!isWritten(kindEntry, reading)) return [];
  const own = new Set(plainWordsOf([facts.employer, facts.role, from?.name, ...facts.interviewers.map(({ name }) => name)]));
  const letter = blotted(text, [...quotes, ...blanks]);
  const words = body.flatMap(({ start, end }) => shoutedWords(letter, wordsOf(letter, start, end), own, phrases));
  const named = letter.replaceAll(facts.employer?.includes('!') ? facts.employer : '\0', (name) => ' '.repeat(name.length));
  const marks = Array.from(named.matchAll(/[!！]+/g), ({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  const isLoud = marks.some(({ start, end }) => end - start > 1) || marks.length > MOST;
  return isLoud ? [...words, ...marks] : words;
}
