import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../src/domain/composer/compose-draft';
import type { Placed } from '../../../src/domain/composer/draft';
import { type Direction, movePart } from '../../../src/domain/composer/move-part';
import type { Part } from '../../../src/domain/composer/message-kind';
import { inOrder } from '../../../src/domain/composer/part-order';
import { anInterview, kindOf } from './read-letter';

const aPart = (id: string, paragraph: number): Part => ({ id, paragraph, required: true, title: id, prompt: '?', asks: false, starters: [] });

/** Greeting, two paragraphs of two and one part, an empty-handed optional part, the close. */
const PARTS = [aPart('greeting', 0), aPart('thanks', 1), aPart('extra', 1), aPart('topic', 1), aPart('fit', 2), aPart('close', 3)];
const SHOWN = ['greeting', 'thanks', 'topic', 'fit', 'close'];

const said = (parts: readonly { paragraph: number; id: string }[]) => parts.map(({ id, paragraph }) => `${id} ${paragraph}`).join(', ');

function afterMoves(moves: readonly [id: string, direction: Direction][], medium: 'email' | 'spoken' = 'email'): string {
  let placed: Placed[] | undefined;
  for (const [id, direction] of moves) placed = movePart({ kind: { parts: PARTS, medium }, placed, shown: SHOWN }, id, direction) ?? placed;
  return said(inOrder(PARTS, placed).filter(({ id }) => SHOWN.includes(id)));
}

describe('a part that is moved', () => {
  test.each<[string, [string, Direction][], string]>([
    ['changes places with its neighbour, over what is not shown', [['topic', 'earlier']], 'greeting 0, topic 1, thanks 1, fit 2, close 3'],
    ['goes from the end of its paragraph to the beginning of the next', [['topic', 'later']], 'greeting 0, thanks 1, topic 2, fit 2, close 3'],
    ['goes from the beginning of its paragraph to the end of the one before', [['fit', 'earlier']], 'greeting 0, thanks 1, topic 1, fit 1, close 3'],
    ['finds its way back', [['fit', 'earlier'], ['fit', 'later']], 'greeting 0, thanks 1, topic 1, fit 2, close 3'],
    ['stops behind the greeting', [['thanks', 'earlier']], 'greeting 0, thanks 1, topic 1, fit 2, close 3'],
    ['stops before the close', [['fit', 'later']], 'greeting 0, thanks 1, topic 1, fit 2, close 3'],
  ])('%s', (_, moves, order) => {
    expect(afterMoves(moves)).toBe(order);
  });

  test('stands in its new place in the order that is kept', () => {
    const move = (id: string, direction: Direction) => said((movePart({ kind: { parts: PARTS, medium: 'spoken' }, shown: SHOWN }, id, direction) ?? []).map(({ part, paragraph }) => ({ id: part, paragraph })));
    expect(move('fit', 'earlier')).toBe('thanks 1, extra 1, topic 1, fit 1, close 3');
    expect(move('fit', 'later')).toBe('thanks 1, extra 1, topic 1, fit 3, close 3');
    expect(move('topic', 'later')).toBe('thanks 1, extra 1, topic 2, fit 2, close 3');
    expect(move('thanks', 'later')).toBe('extra 1, topic 1, thanks 1, fit 2, close 3');
    expect(move('extra', 'later')).toBe('thanks 1, topic 1, extra 1, fit 2, close 3');
  });

  test('is no greeting and no close', () => {
    for (const id of ['greeting', 'close', 'nobody']) {
      expect(movePart({ kind: { parts: PARTS, medium: 'email' }, shown: SHOWN }, id, 'earlier')).toBeUndefined();
    }
  });

  test('can be the last of what is spoken, which has no close', () => {
    expect(afterMoves([['fit', 'later']], 'spoken')).toContain('fit 3');
  });
});

test('an order from earlier keeps a part that came to the message since behind the one it follows', () => {
  const placed = [{ part: 'topic', paragraph: 1 }, { part: 'thanks', paragraph: 1 }, { part: 'fit', paragraph: 2 }];
  expect(said(inOrder(PARTS, placed))).toBe('greeting 0, topic 1, thanks 1, extra 1, fit 2, close 3');
});

test.each([
  ['before all others', [{ part: 'topic', paragraph: 1 }], 'greeting 0, thanks 1, extra 1, topic 1, fit 2, close 3'],
  ['behind the first of them', [{ part: 'thanks', paragraph: 1 }, { part: 'topic', paragraph: 1 }], 'greeting 0, thanks 1, extra 1, topic 1, fit 2, close 3'],
])('it keeps what it does not know in its place, be it %s', (_, placed, order) => {
  expect(said(inOrder(PARTS, placed))).toBe(order);
});

test('a kind may list its parts in any order', () => {
  expect(said(inOrder(PARTS.toReversed(), []))).toBe('greeting 0, topic 1, extra 1, thanks 1, fit 2, close 3');
  expect(said(inOrder(PARTS.toReversed(), [{ part: 'greeting', paragraph: 0 }, { part: 'fit', paragraph: 1 }]))).toBe('greeting 0, topic 1, extra 1, thanks 1, fit 1, close 3');
});

test('an order with strangers in it changes nothing else', () => {
  expect(said(inOrder(PARTS, [{ part: 'nobody', paragraph: 1 }]))).toBe(said(inOrder(PARTS)));
});

test('the letter is written in the order of the person', () => {
  const kind = kindOf('M1');
  const placed = movePart({ kind, shown: ['thanks', 'topic', 'fit', 'interest'] }, 'fit', 'earlier');
  const { text } = composeDraft(kind, { parts: { topic: { answer: 'the kiln.' }, fit: { answer: 'patience.' } }, ...(placed && { placed }) }, anInterview());
  expect(text).toMatch(/the kiln\. What I would bring is patience\.\n\n/);
});
