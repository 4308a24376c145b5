import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, anInterview, marked } from '../read-letter';

const loud = (says: string) => marked('shouting', aLetter({ thanks: '', says }));

describe('shouting points at what is loud', () => {
  test.each([
    ['That is SO COOL.', ['COOL']], ['I REALLY want it.', ['REALLY']], ['That was AMAZING.', ['AMAZING']], ['PLEASE let me know.', ['PLEASE']], ['I would LOVE to.', ['LOVE']], ['ABSOLUTELY yes.', ['ABSOLUTELY']],
    ['What a day!!', ['!!']], ['Great! Super! Yes!', ['!', '!', '!']], ['I am READY NOW.', ['READY', 'NOW']], ['NOBODY KNOWS THE TROUBLE WE SAW', ['NOBODY', 'KNOWS', 'THE', 'TROUBLE', 'WE', 'SAW']],
    ['I DON’T mind.', ['DON’T']], ['It was SO kind of you.', ['SO']], ['You were ALL very warm.', ['ALL']], ['I CAN weld overhead.', ['CAN']], ['We DO miss the lake.', ['DO']],
    ['The QZX ZRT WVB PLK sign hung low.', ['QZX', 'ZRT', 'WVB', 'PLK']], ['PLK QZX ZRT WVB', ['PLK', 'QZX', 'ZRT', 'WVB']], ['I am READY and ALWAYS there.', ['READY', 'ALWAYS']], ['I passed QZX, so NOW I wait.', ['NOW']],
    ['It was WONDERFUL.', ['WONDERFUL']], ['It was DAZZLING.', ['DAZZLING']], ['It was BULKED up.', ['BULKED']], ['I met your TEAM.', ['TEAM']], ['I like cakes and ALWAYS will.', ['ALWAYS']], ['It was good！！', ['！！']], ['What a day!! I REALLY liked it.', ['!!', 'REALLY']],
  ])('%s', (says, words) => {
    expect(loud(says)).toEqual(words);
  });
});

describe('shouting leaves alone', () => {
  test.each([
    'I passed IELTS, TOEFL and the HACCP course.', 'We use SQL, AWS and UNICEF data.', 'I am in the US and work in IT.', 'You shouted "SOLD TO THE MAN IN THE HAT!!!" at me.', 'Thank you! It was a joy!', 'OK, I AM there at 9 AM.',
    'I hold an MBA and a PhD.', 'IKEA and ASDA are near.', 'I read the SOP and the COSHH sheet.', 'A day in A&E.', 'I worked on a CAN bus and with an SO of the embassy.', 'The DO signs the log.', 'It is ISO work, as the ALL ward knows.', 'You are SO.', 'It was IS support.',
    'The QZX ZRT WVB sign hung low.', 'QZX ZRT WVB', 'I passed QZX and NOW wait.', 'It was SO, kind of.', 'It was SO Kind.', 'The QING sign.', 'The INGRAM sign.', '[WHAT DO YOU WANT THEM TO KNOW MOST OF ALL]',
  ])('%s', (says) => {
    expect(loud(says)).toEqual([]);
  });

  test('names that are written so, signatures, and what is said aloud', () => {
    expect(marked('shouting', aLetter({ says: 'I admire GREAT at once.' }), { facts: anInterview({ employer: 'GREAT' }) })).toEqual([]);
    expect(marked('shouting', aLetter({ says: 'Yahoo! is good. Yahoo! is old. Yahoo! is here.' }), { facts: anInterview({ employer: 'Yahoo!' }) })).toEqual([]);
    expect(marked('shouting', aLetter({ says: 'Yahoo! is good!! I like it.' }), { facts: anInterview({ employer: 'Yahoo!' }) })).toEqual(['!!']);
    expect(marked('shouting', aLetter({ says: 'I like the GREAT and SPECIAL class.' }), { facts: anInterview({ role: 'GREAT and SPECIAL Teacher' }) })).toEqual([]);
    expect(marked('shouting', aLetter({ says: 'Ask ALWAYS or NOW at the desk.' }), { facts: anInterview({ interviewers: [{ id: 'ama', name: 'ALWAYS Lee' }] }), from: { name: 'NOW Adu' } })).toEqual([]);
    expect(marked('shouting', aLetter({ close: 'Best regards,\nTOMASZ NOWAK' }))).toEqual([]);
    expect(marked('shouting', aLetter({ says: 'I REALLY want it!!!' }), { kindEntry: aKindOf('M4') })).toEqual([]);
  });

  test('not a postscript', () => {
    expect(marked('shouting', aLetter({ close: 'Best regards,\nTOMASZ NOWAK\n\nPS I REALLY mean it.' }))).toEqual(['REALLY']);
  });

  test('what is said aloud, but not the same words sent as a letter', () => {
    const says = 'I REALLY want it! It is my dream! Please tell me!';
    expect(marked('shouting', `Ama, ${says}`, { kindEntry: aKindOf('M27') })).toEqual([]);
    expect(marked('shouting', aLetter({ says }), { kindEntry: aKindOf('M27') })).toHaveLength(4);
  });
});
