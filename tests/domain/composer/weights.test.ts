import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../src/domain/composer/sentences';
import { isBelieved, marksOf, MOST, rowOf, weigh, type Weighed, WEIGHED, type Weights } from '../../../src/domain/composer/weights';
import { loadPhrases } from '../../../src/schemas/load-content';

/** A sentence of these words; "?" at its end makes it a question. */
function aSentence(said: string): Sentence {
  const tokens = said.replace(/\?$/, '').split(' ').filter(Boolean).map((plain) => ({ plain, start: 0, end: 0 }));
  return { start: 0, end: 0, tokens, asks: said.endsWith('?') };
}

describe('a sentence is weighed by', () => {
  test.each([
    ['hot kiln', ['^', '^ hot', '^ _ kiln', '^ hot kiln', 'hot', 'hot kiln', 'hot _ $', 'hot kiln $', 'kiln', 'kiln $', '$']],
    ['why?', ['^', '^ why', '^ _ ?', '^ why ?', 'why', 'why ?', '?']],
    ['3rd 14', ['^', '^ 0', '^ _ 0', '^ 0 0', '0', '0 0', '0 _ $', '0 0 $', '0 $', '$']],
    ['e2', ['^', '^ e2', '^ _ $', '^ e2 $', 'e2', 'e2 $', '$']],
    ['', ['^', '^ $', '$']],
  ])('the marks of %j', (said, marks) => {
    expect([...marksOf(aSentence(said))]).toEqual(marks);
  });
});

/** Weights whose scales all start here. */
const weights = (start: number, words: Record<string, string> = {}): Weights => ({ starts: WEIGHED.map(() => start), words: new Map(Object.entries(words)) });

test('weights add up from where each scale stands, and nothing counts that is not on the list', () => {
  const sums = weigh(new Set(['hot', 'hot kiln', 'toString', 'cold']), weights(-3, { hot: 'J.Aza', 'hot kiln': 'b..Z', warm: 'ZZZZ' }));
  expect(sums.slice(0, 6)).toEqual([5, -3, -2, -3, -4, -3]);
  expect(sums).toHaveLength(WEIGHED.length);
  expect(weigh(new Set(), weights(7))).toEqual(WEIGHED.map(() => 7));
});

test('a row holds what a mark adds to each thing, up to the most that one can add', () => {
  expect(rowOf([0, 1, -1, MOST, -MOST, MOST + 1, -MOST - 9])).toBe('.AaZzZz');
  const each = [MOST, 13, 2, 1, 0, -1, -2, -13, -MOST];
  expect(weigh(new Set(['hot']), weights(0, { hot: rowOf(each) }))).toEqual(each);
});

test('every mark that was drawn speaks for or against one thing', () => {
  const { starts, words } = loadPhrases().weights;
  expect(starts).toHaveLength(WEIGHED.length);
  expect(words.size).toBeGreaterThan(5000);
  expect([...words].filter(([, row]) => row.length !== WEIGHED.length || !/[A-Za-z]/.test(row))).toEqual([]);
});

/** What makes a sentence weigh this much for a thing, and much less for all others. */
const weighing = (thing: Weighed, weight: number): Weights => ({ starts: WEIGHED.map((other) => (other === thing ? weight : -99)), words: new Map() });

/** As many words as hardly weigh anything, and one more. */
const FEW = 'hot a b c d e f g';
const MANY = `${FEW} h`;

describe('a sentence is believed to have', () => {
  test.each([
    ['pressure', -2, 12], ['desperate', -2, 12], ['blame', -4, 3], ['badmouth', -2, 14], ['bitter', -4, 7], ['early-status', -2, 11],
    ['interest', -20, -1], ['thanks', -Infinity, 1], ['detail', -22, 16],
  ] as const)('%s above %i where a list hears it, above %i where none does', (thing, heard, unheard) => {
    const isBelievedAt = (weight: number, isHeard: boolean) => isBelieved(aSentence(MANY), thing, weighing(thing, weight), () => isHeard);
    expect([isBelievedAt(unheard, false), isBelievedAt(unheard + 1, false)]).toEqual([false, true]);
    expect([isBelievedAt(heard, true), isBelievedAt(Math.max(heard + 1, -99), true)]).toEqual([false, true]);
  });

  test('what a list hears in few words, unless even these speak plainly against it', () => {
    const isBelievedAt = (weight: number, isHeard: boolean) => isBelieved(aSentence(FEW), 'bitter', weighing('bitter', weight), () => isHeard);
    expect([isBelievedAt(-9, true), isBelievedAt(-10, true), isBelievedAt(7, false), isBelievedAt(8, false)]).toEqual([true, false, false, true]);
    expect(isBelieved(aSentence(FEW), 'interest', weighing('interest', -99), () => true)).toBe(true);
  });

  test('nothing else, and the lists are asked only where they decide', () => {
    const asked: number[] = [];
    for (const weight of [-4, -3, 7, 8]) isBelieved(aSentence(MANY), 'bitter', weighing('bitter', weight), () => asked.push(weight) > 0);
    expect(asked).toEqual([-3, 7]);
  });
});

test('one sentence is weighed for many things, and by other weights anew', () => {
  const sentence = aSentence('hot');
  const says = (thing: Weighed, by: Weights) => isBelieved(sentence, thing, by, () => false);
  const both = weights(-20, { hot: rowOf(WEIGHED.map((thing) => (thing === 'thanks' ? MOST : 0))) });
  expect([says('thanks', both), says('interest', both), says('thanks', weights(1)), says('thanks', weights(2))]).toEqual([true, false, false, true]);
});
