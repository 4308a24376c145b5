import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, anInterview, marked } from '../read-letter';

const chat = (says: string) => marked('informal', aLetter({ thanks: '', says }));

describe('informal points at chat', () => {
  test.each([
    ['Thx for the tour.', 'Thx'], ['I am gonna love it.', 'gonna'], ['It was gr8.', 'gr8'], ['See u soon.', 'u'], ['Pls let me know.', 'Pls'], ['That was soooo good.', 'soooo'], ['What a day 😊', '😊'], ['Great talk :)', ':)'],
    ['lol, that parrot.', 'lol'], ['im so glad', 'im'], ['I cant wait.', 'cant'], ['Thanks <3', '<3'], ['Yeh, I would love it.', 'Yeh'], ['You guys rock.', 'You guys'], ['Cheers mate.', 'mate'], ['btw, the lamp is fine', 'btw'], ['Want 2 see it again.', '2 see'],
    ['Works for me 👍🏽', '👍🏽'], ['I wanna join.', 'wanna'], ['Kinda funny.', 'Kinda'],
    ['All of us 👩‍👧', '👩‍👧'], ['My thanks ❤️', '❤️'], ['LOL, that parrot.', 'LOL'], ['I am GONNA love it.', 'GONNA'], ['Nooo, I forgot.', 'Nooo'], ['It was ssso good.', 'ssso'],
    ['(I had a day off.) It was fine :)', ':)'], ['It was fine (so fine :D and more).', ':D'], ['It was Gr8 there.', 'Gr8'],
  ])('%s', (says, words) => {
    expect(chat(says)).toContain(words);
  });

  test('all of it, in the order in which it stands there', () => {
    expect(chat('I am gonna love it 😊 and sooo would you :)')).toEqual(['gonna', '😊', 'sooo', ':)']);
    expect(marked('informal', aLetter({ close: 'Best regards,\nTomasz :)' }))).toEqual([':)']);
  });

  test.each([['Hey Ama,', 'Hey'], ['Hiya Ama!', 'Hiya'], ['Yo Ama,', 'Yo']])('%s', (greeting, word) => {
    expect(marked('informal', aLetter({ greeting }))).toEqual([word]);
  });

  test('in a question asked by letter, though it may be asked aloud', () => {
    expect(marked('informal', aLetter({ greeting: 'Hi Ama,', says: 'So am I gonna be in the running?' }), { kindEntry: aKindOf('M27') })).toEqual(['gonna']);
    expect(marked('informal', 'So, Ama, am I gonna be in the running?', { kindEntry: aKindOf('M27') })).toEqual([]);
  });

  test('an emoji counts in any language', () => {
    expect(marked('informal', 'Sehr geehrte Frau Okonkwo,\n\nvielen Dank für das sooo gute Gespräch über die Stelle, lol 😀\n\nMit freundlichen Grüßen\nTomasz Nowak')).toEqual(['😀']);
  });
});

describe('informal leaves alone', () => {
  test.each([
    'I thank you for the sup of tea.', 'Much SIL 4 work is patience.', "I can't wait, and I'd love it.", 'We use R and U-shaped desks.', 'The M8 and the B4 sheet.', 'I am an RN on nights.', 'You said "gonna" and laughed.', 'It is in section (see 2:) of the plan.', 'The www.example.org page.', 'Chapter III and page xxxi.',
    'We are three and you are 2 of them.', 'I was sick for a day.', 'A dimly lit hall.', 'Sooner or later.', 'My class mate came.', 'The ® and © signs, and 3 < 4.', 'It was ... long.', 'At 2 the meeting ended.',
    'It was LOL to some.', 'It runs on AAA batteries.', 'The part is number 4aaab.', 'The file is called plan.aaa today.', 'Those are 3 of them (at 8:) in all.', 'The list is long (the list of all that I saw on the day :) and good.',
  ])('%s', (says) => {
    expect(chat(says)).toEqual([]);
  });

  test('names, a greeting with a name, and what is said aloud', () => {
    expect(marked('informal', aLetter({ greeting: 'Hi Ama,' }))).toEqual([]);
    expect(marked('informal', aLetter({ close: 'Best regards,\nYo Yooon' }))).toEqual([]);
    expect(marked('informal', aLetter({ says: 'I liked Yo at once.' }), { facts: anInterview({ employer: 'Yo Sushi' }) })).toEqual([]);
    expect(marked('informal', aLetter({ says: 'Yeh, I would.' }), { kindEntry: aKindOf('M4') })).toEqual([]);
  });
});
