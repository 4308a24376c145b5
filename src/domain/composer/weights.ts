import type { Sentence } from './sentences';

/** The tones that a sentence is weighed for, each a fault. */
export const WEIGHED_TONES = ['pressure', 'desperate', 'blame', 'badmouth', 'bitter', 'early-status'] as const;
export type WeighedTone = (typeof WEIGHED_TONES)[number];

/** What a sentence is weighed for: the tones, and what some letters must hold. */
export const WEIGHED = [...WEIGHED_TONES, 'interest', 'thanks', 'detail'] as const;
export type Weighed = (typeof WEIGHED)[number];

/**
 * How much each word, pair or three of words speaks for a thing or against it, and where each scale stands
 * without any, in tenths of a natural logarithm of odds and in the order of WEIGHED. What words add is a row of
 * letters: "A" to "Z" is 1 to 26 for it, "a" to "z" as much against it, "." nothing.
 */
export type Weights = { starts: readonly number[]; words: ReadonlyMap<string, string> };

/** The most that one mark can add or take. */
export const MOST = 26;
const FOR = 64;
const AGAINST = 96;

/** A row of letters for what a mark adds to each thing. */
export const rowOf = (tenths: readonly number[]): string => tenths.map((each) => {
  const size = Math.min(Math.abs(each), MOST);
  return size === 0 ? '.' : String.fromCharCode(size + (each > 0 ? FOR : AGAINST));
}).join('');

function tenthsOf(code: number): number {
  if (code > AGAINST) return AGAINST - code;
  return code > FOR ? code - FOR : 0;
}

/** Up to so many words hardly weigh anything, for or against. */
const FEW = 8;

/**
 * From where on a sentence has a thing: where a list heard it, in few words, and where none did. Chosen on drafts by
 * writers whose sentences were left out of the weights; to miss what a letter must hold would be a false reproach.
 */
const BELIEVED: Record<Weighed, { heard: number; inFew: number; unheard: number }> = {
  pressure: { heard: -2, inFew: -10, unheard: 12 },
  desperate: { heard: -2, inFew: -10, unheard: 12 },
  blame: { heard: -4, inFew: -10, unheard: 3 },
  badmouth: { heard: -2, inFew: -10, unheard: 14 },
  bitter: { heard: -4, inFew: -10, unheard: 7 },
  'early-status': { heard: -2, inFew: -10, unheard: 11 },
  interest: { heard: -20, inFew: -Infinity, unheard: -1 },
  thanks: { heard: -Infinity, inFew: -Infinity, unheard: 1 },
  detail: { heard: -22, inFew: -Infinity, unheard: 16 },
};

/** Any number, whatever it counts. */
const NUMBER = '0';
/** What stands between two words with one other between them. */
const OPEN = '_';

/**
 * What a sentence is weighed by: its words, its pairs and threes of neighbours, and its pairs with one word
 * between them; "^" and "$" are its edges, "?" the end of a question.
 */
export function marksOf({ tokens, asks }: Pick<Sentence, 'tokens' | 'asks'>): Set<string> {
  const words = ['^', ...tokens.map(({ plain }) => (/^\d/.test(plain) ? NUMBER : plain)), asks ? '?' : '$'];
  const marks = new Set<string>();
  words.forEach((word, i) => {
    const [next, third] = [words[i + 1], words[i + 2]];
    marks.add(word);
    if (next !== undefined) marks.add(`${word} ${next}`);
    if (third !== undefined) marks.add(`${word} ${OPEN} ${third}`).add(`${word} ${next} ${third}`);
  });
  return marks;
}

/** How much these marks speak for each thing, in the order of WEIGHED and in tenths of a natural logarithm of odds; above zero it is likelier than not. */
export function weigh(marks: ReadonlySet<string>, { starts, words }: Weights): number[] {
  const sums = [...starts];
  for (const mark of marks) {
    const row = words.get(mark) ?? '';
    for (let thing = 0; thing < row.length; thing += 1) sums[thing] = (sums[thing] ?? 0) + tenthsOf(row.charCodeAt(thing));
  }
  return sums;
}

/** What sentences were found to weigh: all that asks about one asks for the same sums. */
const known = new WeakMap<Weights, WeakMap<object, number[]>>();

function weightOf(sentence: Sentence, thing: Weighed, weights: Weights): number {
  const sentences = known.get(weights) ?? new WeakMap<object, number[]>();
  known.set(weights, sentences);
  const sums = sentences.get(sentence) ?? weigh(marksOf(sentence), weights);
  sentences.set(sentence, sums);
  return sums[WEIGHED.indexOf(thing)] ?? 0;
}

/**
 * Whether a sentence has a tone or says a thing: its words speak plainly for it, or a list hears it and they do not
 * speak against it. The list is asked only where it decides.
 */
export function isBelieved(sentence: Sentence, thing: Weighed, weights: Weights, isHeard: (sentence: Sentence) => boolean): boolean {
  const weight = weightOf(sentence, thing, weights);
  const { heard, inFew, unheard } = BELIEVED[thing];
  const least = sentence.tokens.length > FEW ? heard : inFew;
  return weight > unheard || (weight > least && isHeard(sentence));
}
