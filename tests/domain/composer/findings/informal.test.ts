import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, anInterview, marked } from '../read-letter';

const chat = (says: string) => marked('informal', aLetter({ thanks: '', says }));

describe('informal points at chat', () => {
  test.each([
    ['Thx for the tour.', 'Thx'], ['I am gonna love it.', 'gonna'], ['It was gr8.', 'gr8'], ['See u soon.', 'u'], ['Pls let me know.', 'Pls'], ['That was soooo good.', 'soooo'], ['What a day 😊', '😊'], ['Great talk :)', ':)'],
    ['lol, that parrot.', 'lol'], ['im so glad', 'im'], ['I cant wait.', 'cant'], ['Thanks <3', '<3'], ['Yeh, I would love it.', 'Yeh'], ['You guys rock.', 'You guys'], ['Cheers mate.', 'mate'], ['btw, the lamp is fine', 'btw'], ['Want 2 see it again.', '2 see'],
    ['Works for me 👍🏽', '👍🏽'], ['I wanna join.', 'wanna'], ['Kinda funny.', 'Kinda'],
  ])('%s', (says, words) => {
    expect(chat(says)).toContain(words);
  });

  test.each([['Hey Ama,', 'Hey'], ['Hiya Ama!', 'Hiya'], ['Yo Ama,', 'Yo']])('%s', (greeting, word) => {
    expect(marked('informal', aLetter({ greeting }))).toEqual([word]);
  });

  test('in a question asked by letter, though it may be asked aloud', () => {
    expect(marked('informal', aLetter({ greeting: 'Hi Ama,', says: 'So am I gonna be in the running?' }), { kindEntry: aKindOf('M27') })).toEqual(['gonna']);
    expect(marked('informal', 'So, Ama, am I gonna be in the running?', { kindEntry: aKindOf('M27') })).toEqual([]);
  });

  test('an emoji counts in any language', () => {
    expect(marked('informal', 'Sehr geehrte Frau Okonkwo,\n\nvielen Dank für das gute Gespräch über die Stelle 😀\n\nMit freundlichen Grüßen\nTomasz Nowak')).toEqual(['😀']);
  });
});

describe('informal leaves alone', () => {
  test.each([
    "I can't wait, and I'd love it.", 'We use R and U-shaped desks.', 'The M8 and the B4 sheet.', 'I am an RN on nights.', 'You said "gonna" and laughed.', 'It is in section (see 2:) of the plan.', 'The www.example.org page.', 'Chapter III and page xxxi.',
    'We are three and you are 2 of them.', 'I was sick for a day.', 'A dimly lit hall.', 'Sooner or later.', 'My class mate came.', 'The ® and © signs, and 3 < 4.', 'It was ... long.', 'At 2 the meeting ended.',
  ])('%s', (says) => {
    expect(chat(says)).toEqual([]);
  });

  test('names, a greeting with a name, and what is said aloud', () => {
    expect(marked('informal', aLetter({ greeting: 'Hi Ama,' }))).toEqual([]);
    expect(marked('informal', aLetter({ says: 'I liked Yo at once.' }), { facts: anInterview({ employer: 'Yo Sushi' }) })).toEqual([]);
    expect(marked('informal', aLetter({ says: 'Yeh, I would.' }), { kindEntry: aKindOf('M4') })).toEqual([]);
  });
});
