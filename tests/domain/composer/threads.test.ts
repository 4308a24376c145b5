import { expect, test } from 'vitest';
import { withoutThreads } from '../../../src/domain/composer/threads';

const left = (text: string) => withoutThreads(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['One.\n\nTwo.', ['One.\n\nTwo.']],
  ['', ['']],
  [' \n ', ['']],
  ['> One.\nTwo.', ['Two.']],
  ['One.\n> Two.', ['One.']],
  ['One.\n> Two.\n \n> Three.\nFour.', ['One.', 'Four.']],
  ['One.\nAma wrote:\n> Two.', ['One.']],
  ['One.\r\nAma wrote: \r\n \r\n> Two.\r\nThree.', ['One.', 'Three.']],
  ['One.\nAma wrote:\n\n\n> Two.', ['One.\nAma wrote:']],
  ['> One.', []],
  ['One > two.', ['One > two.']],
])('what is left of %j without the message it answers', (text, pieces) => {
  expect(left(text)).toEqual(pieces);
});

test('a piece stands where it stood in the letter', () => {
  const text = 'Dear Ama,\nOne.\n> Two.\nThree.\nYours';
  expect(withoutThreads(text, { start: 10, end: 29 }).map(({ start, end }) => text.slice(start, end))).toEqual(['One.\n', 'Three.\n']);
});
