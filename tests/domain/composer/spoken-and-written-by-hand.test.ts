import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardFits, cardFor } from '../../../src/domain/composer/card-fit';
import { channelOf } from '../../../src/domain/composer/channel-of';
import { secondsToSay } from '../../../src/domain/composer/speaking-time';
import { loadMessages } from '../../../src/schemas/load-content';

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
  const linesOf = (text: string) => Object.fromEntries(cardFits(text).map(({ name, lines }) => [name, lines.length]));

  test('an upright A6 card holds sixteen lines, a 5 × 7 inch card nineteen', () => {
    expect(cardFits('').map(({ name, holds }) => [name, holds])).toEqual([['A6', 16], ['5 × 7 inch', 19]]);
  });

  test('lines break between words, and empty lines are not written', () => {
    expect(cardFits('Dear Ama,\n\nThank you for the map with the pins in it.')[0]?.lines).toEqual(['Dear Ama,', 'Thank you for the map with', 'the pins in it.']);
    expect(linesOf(`${'a'.repeat(20)} ${'b'.repeat(20)}`)).toEqual({ A6: 2, '5 × 7 inch': 2 });
  });

  test.each([
    ['one  two\tthree ', ['one two three']], [' one\r \rtwo', ['one', 'two']], [`${'a'.repeat(28)} b`, ['a'.repeat(28), 'b']],
    [`${'a'.repeat(20)}${'b'.repeat(20)}`, [`${'a'.repeat(20)}${'b'.repeat(8)}`, 'b'.repeat(12)]],
  ])('%j is written in its lines', (text, lines) => {
    expect(cardFits(text)[0]?.lines).toEqual(lines);
  });

  test('a card is full with its last line', () => {
    const lines = (count: number) => cardFits('line\n'.repeat(count)).map(({ fits }) => fits);
    expect([lines(16), lines(17), lines(19), lines(20)]).toEqual([[true, true], [false, true], [false, true], [false, false]]);
  });

  test('a word longer than a line goes on in the next', () => {
    expect(linesOf('x'.repeat(60))).toEqual({ A6: 3, '5 × 7 inch': 2 });
  });

  test('no line is longer than its card is wide, whatever is written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const [small, large] = cardFits(text);
      expect(small?.lines.every((line) => [...line].length <= 28)).toBe(true);
      expect(large?.lines.every((line) => [...line].length <= 35)).toBe(true);
      expect(small?.lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }));
  });

  test('a card of seventy words wants the larger one, a book none', () => {
    const text = (words: number) => `Dear Ms Okonkwo,\n\n${'seven letters '.repeat(words / 2)}\n\nYours sincerely,\nMarisol Reyes`;
    expect(cardFits(text(70)).map(({ fits }) => fits)).toEqual([false, true]);
    expect(cardFor(cardFits(text(20)))?.name).toBe('A6');
    expect(cardFor(cardFits(text(70)))?.name).toBe('5 × 7 inch');
    expect(cardFor(cardFits(text(400)))).toMatchObject({ name: '5 × 7 inch', fits: false });
  });
});

test('every kind of message takes the way of its medium', () => {
  const ways = { email: ['email'], card: ['post'], spoken: ['phone', 'voicemail', 'in-person'], network: ['other'] };
  for (const { id, medium } of loadMessages()) expect(ways[medium], id).toContain(channelOf(id));
});
