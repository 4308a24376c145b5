import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../src/domain/composer/sentences';
import { hasTone, isSaid, marksOf, weigh } from '../../../src/domain/composer/weights';

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

test('weights add up from where the scale stands, and nothing counts that is not on the list', () => {
  expect(weigh(new Set(['hot', 'hot kiln', 'toString', 'cold']), { start: -3, words: { hot: 10, 'hot kiln': -2, warm: 50 } })).toBe(5);
  expect(weigh(new Set(), { start: 7, words: {} })).toBe(7);
});

/** What a sentence weighs that stands for this much. */
const weighing = (weight: number) => ({ start: weight - 1, words: { hot: 1 } });

describe('a tone', () => {
  test.each([
    ['is there where the words speak plainly for it', 26, false, true],
    ['is not there where they only lean to it', 25, false, false],
    ['is there where a list hears it', 25, true, true],
    ['is there where a list hears it and the words hardly speak against it', -24, true, true],
    ['is not there where the words speak plainly against it', -25, true, false],
  ])('%s', (_, weight, heard, tone) => {
    expect(hasTone(aSentence('hot'), () => heard, weighing(weight))).toBe(tone);
  });

  test('asks the lists nothing where the words decide', () => {
    const asked: number[] = [];
    for (const weight of [-25, -24, 25, 26]) hasTone(aSentence('hot'), () => asked.push(weight) > 0, weighing(weight));
    expect(asked).toEqual([-24, 25]);
  });
});

test.each([[5, false], [6, true]])('at a weight of %i what a letter must hold is said: %s', (weight, said) => {
  expect(isSaid(aSentence('hot'), weighing(weight))).toBe(said);
});

test('one sentence is weighed for many things', () => {
  const sentence = aSentence('hot');
  expect([isSaid(sentence, weighing(6)), isSaid(sentence, weighing(5)), isSaid(aSentence('cold'), weighing(6))]).toEqual([true, false, false]);
});
