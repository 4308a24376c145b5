import { describe, expect, test } from 'vitest';
import { rangesOf, says, without } from '../../../src/domain/composer/patterns';
import { tokensOf } from '../../../src/domain/composer/tokens';
import type { Lexicon } from '../../../src/domain/composer/phrases';

const contractions = { whole: { "can't": 'can not' }, endings: { "n't": 'not', "'ll": 'will' }, beforeIs: ['it'] };
const lexicon: Lexicon = { contractions, classes: { colour: ['red', 'dark blue', '{warm}'], warm: ['orange', 'yell*'] } };
const tokens = (text: string) => tokensOf(text, { start: 0, end: text.length }, contractions);
const found = (pattern: string, text: string) =>
  rangesOf(tokens(text), [pattern], lexicon).map(({ from, to }) => tokens(text).slice(from, to).map(({ plain }) => plain).join(' '));

describe('a pattern matches', () => {
  test.each([
    ['thank*', 'Many thanks, and thank you', ['thanks', 'thank']],
    ['tea|coffee', 'coffee or tea', ['coffee', 'tea']],
    ['a {colour} door', 'a dark blue door, a red door and a yellowish door', ['a dark blue door', 'a red door', 'a yellowish door']],
    ['as_well|too', 'I came as well, you too', ['as well', 'too']],
    ['the old? barn', 'the barn and the old barn', ['the barn', 'the old barn']],
    ['you … kiln', 'you showed me the kiln', ['you showed me the kiln']],
    ['you …… kiln', 'you went on and on about the old kiln', ['you went on and on about the old kiln']],
    ['^ please call', 'so please call', ['please call']],
    ['by then $', 'I know by then, you know by then too', ['by then']],
    ['i ~want|need it', 'I want it, I like it', ['i like it']],
    ["don't go", "We don't go", ['do not go']],
    ['tea & milk', 'milk first, then tea', ['milk first , then tea']],
    ['tea & !milk', 'tea alone', ['tea']],
    ['tea & milk & honey', 'honey, milk and tea', ['honey , milk and tea']],
    ['tea & milk', `tea ${'or '.repeat(11)}milk`, [`tea ${'or '.repeat(11)}milk`]],
    ['tea & milk', `milk ${'or '.repeat(11)}tea`, [`milk ${'or '.repeat(11)}tea`]],
    ['tea & milk', `tea ${'or '.repeat(12)}tea, milk`, ['tea , milk']],
    ['old? barn', 'the barn, the old barn', ['barn', 'old barn', 'barn']],
    ['old? new? barn', 'a barn', ['barn']],
    ['~want it', 'I like it', ['like it']],
    ['… kiln', 'hot kiln', ['hot kiln', 'kiln']],
    ['you … kiln', 'you kiln', ['you kiln']],
    ['you … $', 'you showed me, twice', ['you showed me']],
    ['a dark_blue? door', 'a dark blue door, a door', ['a dark blue door', 'a door']],
    [' tea  time ', 'at tea time', ['tea time']],
    ['tea|{warm}', 'orange tea', ['orange', 'tea']],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });
});

describe('a pattern does not match', () => {
  test.each([
    ['tea', 'teapot'], ['you … kiln', 'you showed me all of the kiln'], ['you … kiln', 'you said, the kiln'], ['^ please call', 'you please call'],
    ['by then $', 'by then too'], ['i ~want it', 'I want it'], ['i ~want|, it', 'I, it'], ['tea & milk', 'tea alone'], ['tea & !milk', 'tea with milk'],
    ['tea & milk', `tea ${'or '.repeat(12)}milk`], ['tea & milk', `milk ${'or '.repeat(12)}tea`], ['tea & milk & honey', 'tea and honey'],
    ['~want it', ', it'], ['dark_blue', 'as dark'], ['you … $', 'you showed me all of it'],
    ['{nothing}', 'nothing'], ['a dark blue', 'a dark red'],
  ])('%s in "%s"', (pattern, text) => {
    expect(found(pattern, text)).toEqual([]);
  });
});

test('says whether any of several does', () => {
  expect(says(tokens('a cup of tea'), ['milk', 'tea'], lexicon)).toBe(true);
  expect(says(tokens('a cup'), ['milk', 'tea'], lexicon)).toBe(false);
});

test('what one pattern takes out, no other reads', () => {
  const rest = without(tokens('tea with milk'), ['tea with'], lexicon);
  expect(rest.map(({ plain }) => plain)).toEqual(['-', '-', 'milk']);
  expect(says(rest, ['tea'], lexicon)).toBe(false);
  expect(without(tokens('tea or milk, then tea'), ['tea', 'or'], lexicon).map(({ plain }) => plain)).toEqual(['-', '-', 'milk', ',', 'then', '-']);
  expect(without(tokens('tea'), ['milk'], lexicon)).toEqual(tokens('tea'));
});

describe('tokens', () => {
  test.each([
    ["It's fine, isn't it?", 'it is fine , is not it'], ["I can't; we’ll see", 'i can not , we will see'], ["Ama's kiln", 'ama kiln'], ['Zoë – hello', 'zoe , hello'], ['a follow-up', 'a follow-up'], ['', ''],
  ])('of %j', (text, plain) => {
    expect(tokens(text).map((token) => token.plain).join(' ')).toBe(plain);
  });

  test('stand where their words stand', () => {
    const text = "I can't, you";
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['I', "can't", "can't", ',', 'you']);
  });
});
