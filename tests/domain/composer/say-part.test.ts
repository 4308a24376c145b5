import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/domain/composer/message-kind';
import { sayPart } from '../../../src/domain/composer/say-part';
import { seatAnswer } from '../../../src/domain/composer/seat-answer';
import { kindOf } from './read-letter';

const { words } = kindOf('M1');
const ASKING: Part = {
  id: 'question', paragraph: 1, required: true, title: 'A question', prompt: 'What about?', asks: true,
  starters: [{ id: 'more', text: 'Could you say more about {answer}?' },
    { id: 'add', text: 'To add to that, {answer}.' }, { id: 'wonder', text: 'I wonder about {answer}.' }],
};
const said = (answer: string, starter?: string) =>
  sayPart(ASKING, { answer, ...(starter && { starter }) }, {}, words, seatAnswer)?.map((piece) => ('text' in piece ? piece.text : `[${piece.question}]`)).join('');

describe('an answer stands alone', () => {
  test.each([
    ['What is the notice period?', undefined], ['Who\nwashes the pots?', undefined], ['I liked it (a lot!)', undefined], ['I’m fond of bees.', undefined], ['I liked the kiln…”', 'wonder'],
  ])('as a whole question or sentence: %j', (answer, starter) => {
    expect(said(answer, starter)).toBe(answer);
  });

  test.each([
    ['the notice period?', undefined, 'Could you say more about the notice period?'], ['What is left', undefined, 'Could you say more about what is left?'],
    ['Is it? Maybe', undefined, 'Could you say more about Is it? Maybe?'], ['X', undefined, 'Could you say more about X?'],
    ['What is the notice period?', 'wonder', 'I wonder about what is the notice period?'], ['I liked it. Much', 'add', 'To add to that, I liked it. Much.'],
    ['my I.', 'wonder', 'I wonder about my I.'], ['one\rline', 'wonder', 'I wonder about one\nline.'],
  ])('and anything else does not: %j', (answer, starter, sentence) => {
    expect(said(answer, starter)).toBe(sentence);
  });

  test('also where a part has no phrasing of ours', () => {
    expect(sayPart({ ...ASKING, starters: [] }, { answer: 'I liked it.' }, {}, words, seatAnswer)).toEqual([{ text: 'I liked it.' }]);
    expect(sayPart({ ...ASKING, starters: [] }, { answer: 'the kiln' }, {}, words, seatAnswer)).toBeUndefined();
  });
});
