import { expect, test } from 'vitest';
import { blotted, quotedIn } from '../../../src/domain/composer/quoted';

test.each([
  ['You said "start small" and left.', ['"start small"']],
  ['“Never” and „nie“ and «jamais»', ['“Never”', '„nie“', '«jamais»']],
  ["They call it 'the lake', and it's deep.", ["'the lake'"]],
  ["They said ‘don’t run’ twice.", ['‘don’t run’']],
  ["the boys' coats and the girls' shoes", []],
  ['an open " quotation', []],
  ['"over\na line"', []],
  ['', []],
])('speech in %j', (text, expected) => {
  expect(quotedIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('what is blotted out leaves its room and its lines', () => {
  expect(blotted('one "two\nthree" four', [{ start: 4, end: 15 }])).toBe('one     \n       four'.replace('       four', '       four'));
  expect(blotted('abcdef', [{ start: 1, end: 3 }, { start: 2, end: 5 }])).toBe('a  def');
  expect(blotted('abcdef', [{ start: 4, end: 5 }, { start: 1, end: 2 }, { start: 2, end: 3 }])).toBe('a  d f');
});
