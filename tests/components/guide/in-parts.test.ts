import { describe, expect, test } from 'vitest';
import { headingId } from '../../../src/components/guide/heading-id';
import { inParts } from '../../../src/components/guide/in-parts';

const chapter = (id: string, part: string, order: number) => ({ id, data: { part, order } });
const PARTS = [{ id: 'first-day' }, { id: 'the-wait' }, { id: 'the-answer' }];

describe('the parts of the guide', () => {
  test('hold their chapters in the order of the book', () => {
    const parts = inParts(PARTS, [chapter('silence', 'the-wait', 3), chapter('note', 'first-day', 2), chapter('why', 'first-day', 1)]);
    expect(parts.map(({ part, chapters }) => [part.id, ...chapters.map(({ id }) => id)])).toEqual([
      ['first-day', 'why', 'note'],
      ['the-wait', 'silence'],
    ]);
  });
});

describe('the address of a difference', () => {
  test('comes from its words, apart from the headings of the prose', () => {
    expect(headingId('How often may you ask?')).toBe('differ-how-often-may-you-ask');
    expect(headingId('“Soon”: how long is that?')).toBe('differ-soon-how-long-is-that');
  });
});
