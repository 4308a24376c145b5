import type { Sentence } from './sentences';

/** The tones that a sentence is weighed for, each a fault. */
export const WEIGHED_TONES = ['pressure', 'desperate', 'blame', 'badmouth', 'bitter', 'early-status'] as const;
export type WeighedTone = (typeof WEIGHED_TONES)[number];

/** What a sentence is weighed for: the tones, and what some letters must hold. */
export const WEIGHED = [...WEIGHED_TONES, 'interest', 'thanks', 'detail'] as const;
export type Weighed = (typeof WEIGHED)[number];

/**
 * How much each word, pair or three of words speaks for a thing, above zero, or against it, and where each
 * scale stands without any. Both are rows in the order of WEIGHED.
 */
export type Weights = { starts: number[]; words: Record<string, number[]> };

/** From here on a tone that a list heard is believed. */
const HEARD = -5;
/** Up to so many words hardly weigh anything, for or against: from here on a list is believed on them. */
const FEW = 8;
const HEARD_IN_FEW = -25;
/** From here on a sentence has the tone though no list heard it. */
const UNHEARD = 12;
/** From here on a sentence says what a letter must hold though no list heard it: to miss it would be a false reproach. */
const SAID = { interest: 2, thanks: 5, detail: 22 } as const;

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
    const row = Object.hasOwn(words, mark) ? words[mark] : undefined;
    row?.forEach((weight, thing) => { sums[thing] = (sums[thing] ?? 0) + weight; });
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
 * Whether a sentence has a tone: its words speak plainly for it, or the lists hear it and its words do not
 * speak against it. The lists are asked only where they decide.
 */
export function hasTone(sentence: Sentence, tone: WeighedTone, weights: Weights, isHeard: (sentence: Sentence) => boolean): boolean {
  const weight = weightOf(sentence, tone, weights);
  const least = sentence.tokens.length > FEW ? HEARD : HEARD_IN_FEW;
  return weight > UNHEARD || (weight > least && isHeard(sentence));
}

/** Whether a sentence's words alone say a thing that the lists did not hear. */
export const isSaid = (sentence: Sentence, thing: keyof typeof SAID, weights: Weights): boolean => weightOf(sentence, thing, weights) > SAID[thing];
