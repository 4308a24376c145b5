import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, anInterview, marked } from '../read-letter';

const lost = (says: string, id = 'M7d', facts: Parameters<typeof anInterview>[0] = {}) =>
  marked('no-context', aLetter({ thanks: 'Thank you for the good talk.', says }), { kindEntry: aKindOf(id), facts: anInterview(facts) }).length;

describe('no-context fires where neither the role nor the day is named', () => {
  test.each([
    'Is there any news about the position?',
    'I hope to hear by Friday 13 March.',
    'You said you would decide on Friday.',
    'I am writing today to ask about the job.',
    'We met last week, and I liked the place.',
    'I would be free from Tuesday on.',
    'Our conversation the other day was a pleasure.',
    'I have been an accountant for six years.',
    'The interview on your roof was a first for me.',
    'I can start on 1 April.',
    'I am free after Tuesday.',
    'You wanted my papers by the 3rd, or before Tuesday.',
    'Your analysts made me welcome.',
  ])('%s', (says) => {
    expect(lost(says)).toBe(1);
  });
});

describe('no-context is content with', () => {
  test.each([
    'We met on Tuesday.', 'Thank you for Tuesday 3 March.', 'Our talk on March 3 was a joy.', 'It was the 3rd that we met.', 'We spoke on 3/3.', 'I came on 03.03.2026.',
    'We spoke yesterday.', 'Thank you for seeing me this morning.', 'It was good to be with you today.', 'I was there three days ago.', 'I came to your office on Wednesday.',
    'I am asking about the Operations Analyst role.', 'I am asking about the analyst post.', 'The position of operations analyst is for me.', 'Is the OA role still open?', 'I applied to be an analyst.',
    'After Tuesday’s visit I see why.', 'You gave me an hour by video on 3 March.',
    'It is about the operations job.', 'When we met on Thursday you showed me the silo.',
  ])('%s', (says) => {
    expect(lost(says)).toBe(0);
  });

  test('a role in one word, with its capital', () => {
    expect(lost('I would love to be your Baker.', 'M1', { role: 'Baker' })).toBe(0);
    expect(lost('I would love the baking job.', 'M1', { role: 'Baker' })).toBe(0);
  });

  test('the day of the application, for one that has met silence', () => {
    expect(lost('I applied on 16 February.', 'M24', { appliedOn: '2026-02-16' })).toBe(0);
  });

  test('nothing, where no role is known or the kind needs none', () => {
    expect(lost('Is there any news?', 'M7d', { role: '' })).toBe(0);
    expect(['M1', 'M2', 'M3', 'M7a', 'M9', 'M11', 'M20', 'M21', 'M24'].filter((id) => lost('Is there any news?', id) > 0)).toEqual(['M1', 'M2', 'M7a', 'M9', 'M21', 'M24']);
  });
});
