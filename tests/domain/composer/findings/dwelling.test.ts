import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, marked } from '../read-letter';

const dwelt = (says: string, id = 'M9') => marked('dwelling', aLetter({ thanks: '', says }), { kindEntry: aKindOf(id) });

describe('dwelling points at what goes on after two sentences', () => {
  test.each([
    ['I am sorry. I apologise. Please forgive me.', ['Please forgive me.']],
    ['I am so sorry. It was stupid of me. I could kick myself. The right year is 2021.', ['I could kick myself.']],
    ['I was a disgrace, and I am ashamed. I am mortified. I wasted your time. I let you down.', ['I wasted your time.', 'I let you down.']],
    ['My apologies. I should have checked. I cannot believe I said that.', ['I cannot believe I said that.']],
  ])('%s', (says, places) => {
    expect(dwelt(says)).toEqual(places);
  });

  test('in any kind of message', () => {
    expect(dwelt('I am sorry. I apologise. Please forgive me.', 'M21')).toHaveLength(1);
  });
});

describe('dwelling leaves alone', () => {
  test.each([
    'I am sorry. I apologise for the slip. The right year is 2021, not 2019.',
    'I said fourteen days, and it is twenty-one. My answer on the pump was muddled. I was not well prepared. I left out the safety valve. I am sorry.',
    'I was sorry to hear of the flood. Sorry to trouble you. I apologise. I am sorry about the date.',
    'You said "sorry, sorry, sorry" and laughed. I am sorry too.',
  ])('%s', (says) => {
    expect(dwelt(says)).toEqual([]);
  });
});
