import { describe, expect, test } from 'vitest';
import { aLetter, marked } from '../read-letter';

const thankless = (says: string, close?: string) => marked('no-thanks', aLetter({ thanks: '', says: `${says} I keep thinking about the cold store you showed me.`, ...(close && { close }) })).length;

describe('no-thanks fires when nobody is thanked', () => {
  test.each([
    'It was a pleasure to meet you.',
    'Thanks to the new scanner, the count is right.',
    'My last manager thanked me for staying late.',
    'Customers often thank me for my patience.',
    'One of your pupils said "thank you" at the door.',
    'I would appreciate an update when you have one.',
    "I'd really appreciate hearing from you.",
    'Packing is a thankless job, and I like it.',
    'Grateful patients wrote to us every week.',
    'I was off for Thanksgiving.',
    'Our guests were grateful for it.',
    'I still have the thank-you card from that class.',
    'I learned to appreciate a clean log.',
    'It was thanks to my team that we finished.',
    'The patients appreciate a calm voice.',
    'It was nice to meet you.',
    'I look forward to hearing from you and would appreciate a prompt reply.',
    'The families thank us every day.',
    'I was thanked in public.',
    'Thankfully, I caught the bus.',
    'I came away grateful patients exist.',
    'No thanks are needed.',
  ])('%s', (says) => {
    expect(thankless(says)).toBe(1);
  });

  test('it speaks of the whole letter', () => {
    const text = aLetter({ thanks: '' });
    expect(marked('no-thanks', text)).toEqual([text]);
  });
});

describe('no-thanks hears thanks in other words', () => {
  test.each([
    'I appreciate that more than I can say.', 'May I ask for a call, or a line? I would be grateful for either.', 'I write to express my sincere appreciation for our discussion of 11 March.',
    'Thank you for your time.', 'Thanks a million for yesterday.', 'Many thanks for the tour.', 'I am grateful for the chance.', 'I am most grateful.',
    'I really appreciate the time you gave me.', 'I appreciated the honest talk.', 'I would like to thank you and Tom.', 'I want to say "thank you" to all of you.',
    'My thanks to everyone on the line.', 'Thanks to you both for a good hour.', 'Thanking you in anticipation.', 'It was kind of you to see me.',
    'Please accept my gratitude.', 'With thanks to the whole team.', 'Your patience was much appreciated.', 'I am much obliged.',
    'I would be very grateful for any news.', 'I must thank you for the lift to the station.', 'It was so good of you to show me round.', 'I cannot thank you enough.',
    "I'm writing to express my appreciation.", 'Go raibh maith agat, and thanks again!',
    'I was so grateful for your time.',
    'Thx for your time.',
    'Thank-you for your time.',
    'Thankyou so much.',
    'A big thank you for your time.',
    'Let me thank you for your time.',
    'I remain thankful for the chance.',
    'Your time was appreciated.',
    'I do appreciate it.',
    'We truly appreciate your help.',
    'You have my sincere thanks.',
    'I owe you thanks for the tour.',
    'I am indebted to you.',
    'It was very kind of you to show me round.',
    'I would like to express my thanks.',
    'I wish to appreciate you for your time.',
    'I appreciate you taking the time.',
    'Much appreciated.',
    'Ta very much for the tea, and thanks.',
    'How kind of you to see me.',
    'Thanking you for the audience.',
    'I want to extend my deepest appreciation to you.',
    'Please thank Tom for me, and thank you too.',
    'I am writing with gratitude for your time.',
    'My heartfelt thanks to you and Tom.',
    'Thank you, Ama.',
  ])('%s', (says) => {
    expect(thankless(says)).toBe(0);
  });

  test.each(['Many thanks,\nTomasz Nowak', 'With thanks,\nTomasz Nowak', 'Thanks and regards,\nTomasz Nowak'])('in the close: %j', (close) => {
    expect(thankless('It was a pleasure.', close)).toBe(0);
  });

  test('a letter in another language is not judged', () => {
    expect(marked('no-thanks', 'Sehr geehrte Frau Okonkwo,\n\nes war mir eine Freude, Sie gestern in Ihrem Haus kennenzulernen und den Kühlraum zu sehen.\n\nMit freundlichen Grüßen\nTomasz Nowak')).toEqual([]);
  });
});
