import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, marked } from '../read-letter';

const asked = (says: string, id = 'M1') => marked('too-many-questions', aLetter({ thanks: '', says }), { kindEntry: aKindOf(id) });
const ONE = 'Who trains the new starters?';

describe('too-many-questions points at the first one too many', () => {
  test.each([
    [`${ONE} Is there a canteen? Do you keep bees?`, 'M1', 'Do you keep bees?'],
    ['Is there any news? Is there a canteen?', 'M7b', 'Is there a canteen?'],
    ['Is there any news? Could you tell me more about the shifts.', 'M7d', 'Could you tell me more about the shifts.'],
    ['When do you start, who is in the team, and what would I do first?', 'M7a', 'When do you start, who is in the team, and what would I do first?'],
    [`${ONE} And when does the kiln open. And how many are you?`, 'M2', 'And how many are you?'],
    ['- Is there any news?\n- Is there a canteen?', 'M24', '- Is there a canteen?'],
  ])('%s (%s)', (says, id, last) => {
    expect(asked(says, id)).toEqual([last]);
  });
});

describe('too-many-questions leaves alone', () => {
  test.each([
    [`${ONE} Is there a canteen?`, 'M1'],
    ['Is there any news, and could you tell me what happens next?', 'M7d'],
    ['How are you? Is there any news?', 'M7b'],
    ['Is this a good moment? What happens next?', 'M4'],
    ['You asked "Who? When? Why?" and I laughed. Is there any news?', 'M7b'],
    ['How you plan the shifts is still in my head. Is there any news?', 'M7d'],
    ['What I liked then, and still do, is the map. Is there any news?', 'M7d'],
    [`${ONE} ${ONE} ${ONE} ${ONE}`, 'M17'],
  ])('%s (%s)', (says, id) => {
    expect(asked(says, id)).toEqual([]);
  });
});
