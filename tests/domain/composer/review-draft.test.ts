import { describe, expect, test } from 'vitest';
import { aGoodLetter, anInterview, aLetter, kindOf, read } from './read-letter';

const GOOD = aGoodLetter();
const others = [anInterview({ employer: 'Kestrel Logistics', role: 'Shift Supervisor', interviewers: [{ id: 'x', name: 'Siobhan Daly' }] })];

describe('a review', () => {
  test('of a good letter is silent', () => {
    expect(read(GOOD, { otherInterviews: others })).toEqual([]);
  });

  test('of a bad one finds everything at once, in the order of the text, each with its statement', () => {
    const bad = 'Hi,\n\nI am a team player and want [job] at Kestrel.\n\nTomasz';
    expect(read(bad, { otherInterviews: others }).map(({ kind, start, atom }) => [kind, start, atom])).toEqual([
      ['no-greeting-name', 0, 'P6'], ['no-thanks', 0, 'A3'], ['no-context', 0, 'TP1'], ['no-specific-detail', 0, 'A6'], ['no-interest', 0, 'A16'], ['too-short', 0, 'A6'],
      ['unfilled-slot', 33, 'E10'], ['wrong-employer', 42, 'E10'], ['no-sign-off', 52, 'A19'],
    ]);
  });

  test.each(['', ' \n\t '])('of nothing (%j) finds nothing', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('says the same each time', () => {
    const text = aLetter({ greeting: 'Hi,', says: 'I like [it].' });
    expect(read(text)).toEqual(read(text));
  });

  test('a status question needs no detail of the talk', () => {
    const question = aLetter({ thanks: 'Thank you for meeting me on Tuesday about the analyst role, in which I remain very interested, and for all that you told me.', says: 'Is there any news?' });
    expect(read(question, { kindEntry: kindOf('M7b') })).toEqual([]);
  });
});
