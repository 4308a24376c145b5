import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../../src/domain/iso-date';
import { aLetter, anInterview, kindOf, marked } from '../read-letter';

/** Whether a question after an interview on that day, by default Thursday 5 March 2026, names it. */
const isNamed = (says: string, date: IsoDate = '2026-03-05') =>
  marked('no-context', aLetter({ thanks: '', says }), { kindEntry: kindOf('M7d'), facts: anInterview({ date }) }).length === 0;

describe('the day of the interview is named by', () => {
  test.each([
    '5/3 was a good day.', '3/5 was a good day.', 'On 05.03.2026 I was with you.', 'On 2026-03-05 I was with you.', 'On 5-3-26 I was with you.',
    'I was with you on 5 March.', 'I was with you on March 5th.', 'I was with you on the 5th of March.', 'I was with you on 5 of March.', 'I was with you on 5 Mar.',
    'The 5th was a good day.', 'Thurs was a good day.', 'I like Thursdays.', 'I was with you on Thursday.',
    'Last Friday you met me.', 'It was a Friday when we met.', 'I sent it on Friday.',
    'By the way, you were all very kind on Thursday.', 'Before all of that it was Thursday.',
    'You decide soon, and you have all been very kind to me since we met on Friday.',
    'I write today about what you said today.',
  ])('%s', (says) => {
    expect(isNamed(says)).toBe(true);
  });

  test('a number of two figures', () => {
    expect(isNamed('I was with you on 13 March.', '2026-03-13')).toBe(true);
    expect(isNamed('I was with you on 13/3.', '2026-03-13')).toBe(true);
  });
});

describe('the day of the interview is not named by', () => {
  test.each([
    '3/3 is on the door.', '5/5 is on the door.', 'Room 15/3 is cold.', 'Room 5/31 is cold.', 'Room 105/3 is cold.', 'Room 5/300 is cold.',
    'I have 5 April off.', 'I have 6 March off.', 'I have the 5th of April off.', 'I have April 5 off.', 'I have 5 m of cloth.', 'I like the 5 of you.', 'It is my 5th.', 'It is the 6th.',
    'I like Fridays.', 'I have by Thursday three names.', 'I have three names from this Thursday on.',
    'A meeting of so many kind people under one roof made my Friday.',
    'Friday is one more day for the people that I met.',
    'I hope you decide when we meet on Friday.',
    'I am writing today.', 'March is cold, and 5 is a number.', 'The 5, as it is, of March.', 'I have 5, as March does.',
  ])('%s', (says) => {
    expect(isNamed(says)).toBe(false);
  });

  test('figures where the day is not known', () => {
    expect(isNamed('3/50 is on the door.', '2026-03-50' as IsoDate)).toBe(false);
  });
});
