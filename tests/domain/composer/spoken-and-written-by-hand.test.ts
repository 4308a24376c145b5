import { describe, expect, test } from 'vitest';
import { cardFits } from '../../../src/domain/composer/card-fit';
import { secondsToSay } from '../../../src/domain/composer/speaking-time';

describe('how long a text takes to say', () => {
  test.each([
    ['', 0], ['word '.repeat(120), 60], ['Hello, this is Mia Berg.', 3],
    // Figures are said one by one, and an address in its parts.
    ['0117 496 0182', 6], ['mia.berg@example.org', 2], ['night-shift handover', 2], ["I don't know", 2], ['山田太郎です', 3],
  ])('%j takes %i seconds', (text, seconds) => {
    expect(secondsToSay(text)).toBe(seconds);
  });

  test('a voicemail of forty to sixty words lies between twenty and thirty seconds', () => {
    expect([40, 60].map((words) => secondsToSay('word '.repeat(words)))).toEqual([20, 30]);
  });
});

describe('whether a text fits on a card', () => {
  const linesOf = (text: string) => Object.fromEntries(cardFits(text).map(({ name, takes }) => [name, takes]));

  test('an upright A6 card holds sixteen lines, a 5 × 7 inch card nineteen', () => {
    expect(cardFits('').map(({ name, holds }) => [name, holds])).toEqual([['A6', 16], ['5 × 7 inch', 19]]);
  });

  test('lines break between words, and empty lines are not written', () => {
    expect(linesOf('Dear Ama,\n\none two three')).toEqual({ A6: 2, '5 × 7 inch': 2 });
    expect(linesOf('twelve chars '.repeat(4))).toEqual({ A6: 2, '5 × 7 inch': 2 });
    expect(linesOf(`${'a'.repeat(20)} ${'b'.repeat(20)}`)).toEqual({ A6: 2, '5 × 7 inch': 2 });
  });

  test('a word longer than a line goes on in the next', () => {
    expect(linesOf('x'.repeat(60))).toEqual({ A6: 3, '5 × 7 inch': 2 });
  });

  test('a card of seventy words fits the larger card only', () => {
    const text = `Dear Ms Okonkwo,\n\n${'seven letters '.repeat(35)}\n\nYours sincerely,\nMarisol Reyes`;
    expect(cardFits(text).map(({ fits }) => fits)).toEqual([false, true]);
  });
});
