import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, marked } from '../read-letter';

const dwelt = (says: string, id = 'M9') => marked('dwelling', aLetter({ thanks: '', says }), { kindEntry: aKindOf(id) });

describe('dwelling points at what goes on after two sentences', () => {
  test.each([
    ['I am sorry. I apologise. Please forgive me.', ['Please forgive me.']],
    ['I am so sorry. It was stupid of me. I could kick myself. The right year is 2021.', ['I could kick myself.']],
    ['I was a disgrace, and I am ashamed. I am mortified. I wasted your time. I let you down.', ['I wasted your time.', 'I let you down.']],
    ['I am sorry it is late. This is quite unlike me, and it shames me. I can only beg your pardon.', ['I can only beg your pardon.']],
    ['Please excuse the smudge. It pains me to send it so. I ask for your indulgence.', ['I ask for your indulgence.']],
    ['I apologise for the gap. I have no one to blame but myself. It ought not to have happened.', ['It ought not to have happened.']],
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
    'I am sorry about the delay. Please excuse the scan. Unlike me, my sister can draw. The bus pains the whole town.',
  ])('%s', (says) => {
    expect(dwelt(says)).toEqual([]);
  });
});
