import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../src/domain/composer/sentences';
import { hasTone, isSaid, marksOf, weigh, type Weighed, WEIGHED, type Weights } from '../../../src/domain/composer/weights';
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
const weights = (start: number, words: Weights['words'] = {}): Weights => ({ starts: WEIGHED.map(() => start), words });

test('weights add up from where each scale stands, and nothing counts that is not on the list', () => {
  const sums = weigh(new Set(['hot', 'hot kiln', 'toString', 'cold']), weights(-3, { hot: [10, 0, 1], 'hot kiln': [-2], warm: [50] }));
  expect(sums.slice(0, 4)).toEqual([5, -3, -2, -3]);
  expect(sums).toHaveLength(WEIGHED.length);
  expect(weigh(new Set(), weights(7))).toEqual(WEIGHED.map(() => 7));
});

test('every mark that was drawn has a weight for each thing, and speaks for or against one', () => {
  const { starts, words } = loadPhrases().weights;
  const rows = Object.values(words);
  expect(rows.length).toBeGreaterThan(5000);
  for (const row of [starts, ...rows]) expect(row).toHaveLength(WEIGHED.length);
  expect(rows.filter((row) => row.every((weight) => weight === 0))).toEqual([]);
});

/** What makes a sentence weigh this much for a thing, and much less for all others. */
const weighing = (thing: Weighed, weight: number) => ({
  starts: WEIGHED.map(() => -99), words: { hot: WEIGHED.map((other) => (other === thing ? weight + 99 : 0)) },
});

/** As many words as hardly weigh anything, and one more. */
const FEW = 'hot a b c d e f g';
const MANY = `${FEW} h`;

describe('a tone', () => {
  test.each([
    ['is there where the words speak plainly for it', MANY, 13, false, true],
    ['is not there where they only lean to it', MANY, 12, false, false],
    ['is there where a list hears it', MANY, 12, true, true],
    ['is there where a list hears it and the words hardly speak against it', MANY, -4, true, true],
    ['is not there where the words speak plainly against it', MANY, -5, true, false],
    ['is there where a list hears it in few words', FEW, -24, true, true],
    ['is not there where even few words speak plainly against it', FEW, -25, true, false],
    ['is not there in few words that no list hears', FEW, 12, false, false],
  ])('%s', (_, words, weight, heard, tone) => {
    expect(hasTone(aSentence(words), 'blame', weighing('blame', weight), () => heard)).toBe(tone);
  });

  test('asks the lists nothing where the words decide', () => {
    const asked: number[] = [];
    for (const weight of [-5, -4, 12, 13]) hasTone(aSentence(MANY), 'bitter', weighing('bitter', weight), () => asked.push(weight) > 0);
    expect(asked).toEqual([-4, 12]);
  });
});

test.each([['interest', 2], ['thanks', 5], ['detail', 22]] as const)('%s is said by a sentence that weighs more than %i', (thing, most) => {
  const isSaidAt = (weight: number) => isSaid(aSentence('hot'), thing, weighing(thing, weight));
  expect([isSaidAt(most), isSaidAt(most + 1)]).toEqual([false, true]);
});

test('one sentence is weighed for many things, and by other weights anew', () => {
  const sentence = aSentence('hot');
  const both = weighing('thanks', 6);
  expect([isSaid(sentence, 'thanks', both), isSaid(sentence, 'interest', both), isSaid(sentence, 'thanks', weighing('thanks', 5)), isSaid(aSentence('cold'), 'thanks', both)])
    .toEqual([true, false, false, false]);
});
