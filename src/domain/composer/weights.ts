import type { Sentence } from './sentences';

/** The tones that a sentence is weighed for, each a fault. */
export const WEIGHED_TONES = ['pressure', 'desperate', 'blame', 'badmouth', 'bitter', 'early-status'] as const;
export type WeighedTone = (typeof WEIGHED_TONES)[number];

/** What a sentence is weighed for: the tones, and what some letters must hold. */
export const WEIGHED = [...WEIGHED_TONES, 'interest', 'thanks'] as const;
export type Weighed = (typeof WEIGHED)[number];

/** How much each word, pair or three of words speaks for a thing, above zero, or against it, and where the scale stands without any. */
export type WordWeights = { start: number; words: Record<string, number> };
export type Weights = Record<Weighed, WordWeights>;

/** From here on a tone that a list heard is believed. */
const HEARD = -25;
/** From here on a sentence has the tone though no list heard it. */
const UNHEARD = 25;
/** From here on a sentence says what a letter must hold though no list heard it: to miss it would be a false reproach. */
const SAID = 5;

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

/** How much a sentence speaks for a thing, in tenths of a natural logarithm of odds; above zero it is likelier than not. */
export function weigh(marks: ReadonlySet<string>, { start, words }: WordWeights): number {
  let sum = start;
  for (const mark of marks) {
    if (Object.hasOwn(words, mark)) sum += words[mark] ?? 0;
  }
  return sum;
}

/** What the marks of a sentence were found to be: all that is weighed asks for them. */
const known = new WeakMap<object, ReadonlySet<string>>();

function knownMarks(sentence: Sentence): ReadonlySet<string> {
  const marks = known.get(sentence) ?? marksOf(sentence);
  known.set(sentence, marks);
  return marks;
}

/**
 * Whether a sentence has a tone: its words speak plainly for it, or the lists hear it and its words do not
 * speak against it. The lists are asked only where they decide.
 */
export function hasTone(sentence: Sentence, isHeard: (sentence: Sentence) => boolean, weights: WordWeights): boolean {
  const weight = weigh(knownMarks(sentence), weights);
  return weight > UNHEARD || (weight > HEARD && isHeard(sentence));
}

/** Whether a sentence's words alone say a thing that the lists did not hear. */
export const isSaid = (sentence: Sentence, weights: WordWeights): boolean => weigh(knownMarks(sentence), weights) > SAID;
