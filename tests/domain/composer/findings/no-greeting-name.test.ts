import { describe, expect, test } from 'vitest';
import { aLetter, anInterview, kindOf, marked } from '../read-letter';

const nameless = (greeting: string) => marked('no-greeting-name', aLetter({ greeting }));

describe('no-greeting-name fires when the name is known and the greeting names nobody', () => {
  test.each([
    'Dear Hiring Manager,', 'To whom it may concern,', 'Hi,', 'Hello,', 'Hello there,', 'Dear Sir or Madam,', 'Dear Sir/Madam,',
    'Respected Sir,', 'Good morning,', 'Dear Fernhill Foods Team,', 'Dear Recruitment Team', 'Dear all,', 'Dear Interview Panel,',
    'Good day Ma,', 'Dear Professor,', 'Dear Head of Operations,', 'A chara,', 'Greetings!', 'Dear Human Resources Department:', 'Dear Store Manager,',
    'Hi team,', 'To the hiring committee:', 'Dear HR', 'Hi there!',
  ])('%s', (greeting) => {
    expect(nameless(greeting)).toEqual([greeting]);
  });

  test.each([
    'Dear Operations Team,',
    'Dear Hiring Committee Members,',
    'Good afternoon everyone,',
    'Hello Hiring Team!',
    'Dear Recruiter,',
    'Dear colleagues,',
    'Hi again,',
    'Dear Selection Panel:',
    'Dear Fernhill,',
    'Hey there,',
    'Dear friends at Fernhill Foods,',
    'Dear Talent Acquisition Specialist,',
    'Dear Madam,',
    'Dear Sirs',
    'Esteemed panel,',
    'Dear Managing Director,',
    'Dear interviewers,',
    'Dear Director of Operations,',
    'Dear Mr. / Ms.,',
    'Dear Principal,',
  ])('%s', (greeting) => {
    expect(nameless(greeting)).toHaveLength(1);
  });

  test('a letter without any greeting', () => {
    expect(nameless('')).toHaveLength(1);
  });

  test('a status question whose reader is known', () => {
    const facts = anInterview({ reader: 'tom' });
    expect(marked('no-greeting-name', aLetter({ greeting: 'Dear Hiring Manager,' }), { kindEntry: kindOf('M7b'), facts })).toHaveLength(1);
  });
});

describe('no-greeting-name is silent', () => {
  test.each([
    'Dear Ama,', 'Hi Ama', 'Hello Ama!', 'Ama,', 'Dear Ms Okonkwo,', 'Dear Ms. Okonkwo:', 'Dear Dr. A. Okonkwo,', 'Good morning Ama,',
    'dear ama,', 'DEAR MS OKONKWO,', 'Dear Ama Okonkwo (Operations),', 'Respected Okonkwo Ma,', 'Dear Hiring Manager Okonkwo,', 'Good afternoon, Ama,',
    'Hi Ama,', 'Dear Ama and Tom,', 'Dear Ms Okonkwo, Mr Byrne and all,', 'Dear Miss Ókonkwo,', 'Dear Chief Okonkwo,', 'Dear Ammaa,', 'Dear 山田様,',
    'Dear Ms A. Okonkwo',
    'Hi Ama -',
    'Hello again Ama,',
    'Good morning, Ms Okonkwo.',
    'Ms Okonkwo:',
    'Dear Mrs Ama O.,',
    'Dear Ama & Tom,',
    'Dear Okonkwo Ama,',
    'Ama –',
    'Dear Ama and the Fernhill team,',
    'Dearest Ama,',
    'Dear Engr. Okonkwo,',
    'Hiya Ama!',
    'Dear Ms Okonkwo and panel members,',
    'Dear Ama (if I may),',
    'To Ms Okonkwo,',
    'Hey Ama,',
    'Morning Ama!',
    'Dear Amá,',
    'Dear Ms Okonkwo, Operations Manager,',
  ])('%s', (greeting) => {
    expect(nameless(greeting)).toEqual([]);
  });

  test('when the firm bears the name of its owner', () => {
    const facts = anInterview({ employer: 'Delacourt Roy Compliance', interviewers: [{ id: 'ama', name: 'Hélène Delacourt-Roy' }] });
    expect(marked('no-greeting-name', aLetter({ greeting: 'Dear Madame Delacourt,' }), { facts })).toEqual([]);
  });

  test('but not when it holds their title alone', () => {
    const facts = anInterview({ interviewers: [{ id: 'rao', name: 'Dr Rao' }] });
    expect(marked('no-greeting-name', aLetter({ greeting: 'Dear Dr,' }), { facts })).toEqual(['Dear Dr,']);
  });

  test('when it names one of two whose firm it is, though not the one the letter goes to', () => {
    const facts = anInterview({ employer: 'Elder & Finch', interviewers: [{ id: 'ros', name: 'Ros Finch' }, { id: 'ned', name: 'Ned Elder' }] });
    const letter = aLetter({ greeting: 'Dear Mr Elder,' });
    expect(marked('no-greeting-name', letter, { facts, to: 'ros' })).toEqual([]);
    expect(marked('name-mismatch', letter, { facts, to: 'ros' })).toEqual(['Elder']);
    expect(marked('name-mismatch', letter, { facts, to: 'ned' })).toEqual([]);
  });

  test('when no name is known', () => {
    expect(marked('no-greeting-name', aLetter({ greeting: 'Dear Hiring Manager,' }), { facts: anInterview({ interviewers: [] }) })).toEqual([]);
  });

  test('when the name is still a blank, which is another finding', () => {
    expect(nameless('Dear [Who does it go to?],')).toEqual([]);
  });

  test('when the letter begins with the name in its first sentence', () => {
    expect(marked('no-greeting-name', 'Thank you, Ama, for showing me the cold store today.\n\nBest regards,\nTomasz Nowak')).toEqual([]);
  });

  test('when greeting and first sentence share a line', () => {
    expect(marked('no-greeting-name', 'Dear Ms. Okonkwo, thank you for showing me the cold store.\n\nBest regards,\nTomasz Nowak')).toEqual([]);
  });

  test('when a subject line was pasted above the greeting', () => {
    expect(marked('no-greeting-name', `Subject: Thank you\n\n${aLetter()}`)).toEqual([]);
  });
});

test('a name one letter off that is a calling too is a name behind a title alone', () => {
  const facts = anInterview({ interviewers: [{ id: 'cyril', name: 'Cyril Abbott' }] });
  const unnamed = (greeting: string) => marked('no-greeting-name', aLetter({ greeting }), { facts, to: 'cyril' });
  expect([unnamed('Dear Mr Abbot,'), unnamed('Dear Abbot,'), unnamed('Dear Mr Bishop,')].map(({ length }) => length)).toEqual([0, 1, 1]);
});
