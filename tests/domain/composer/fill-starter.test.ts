import { describe, expect, test } from 'vitest';
import { fillStarter } from '../../../src/domain/composer/fill-starter';
import { kindOf } from './read-letter';

const { words } = kindOf('M1');
const MARK = '\u200E';

/** A phrasing with what is known put in; a blank shows its question in square brackets. */
const said = (text: string, known: Record<string, string>) =>
  fillStarter(text, known, words).map((piece) => ('text' in piece ? piece.text : `[${piece.question}]`)).join('');

describe('what is known goes into a phrasing', () => {
  test.each([
    // What both would say is said once.
    ['I spoke of the  {answer}.', 'The kiln', 'I spoke of The kiln.'],
    ['I spoke of {answer}  at work.', 'the kiln at', 'I spoke of the kiln at work.'],
    ['About {answer} role.', 'the  night  role', 'About the  night  role.'],
    ['The {answer}.', 'kiln the', 'The kiln the.'],
    ['It is {answer}, at work.', 'the kiln at', 'It is the kiln at, at work.'],
    ['{answer}', 'undefined', 'undefined'],
    ['{answer}.', 'the kiln', 'the kiln.'],
    ['{answer}. Then.', 'Hot?', 'Hot? Then.'],
    ['{answer}? Then.', 'Hot.', 'Hot. Then.'],
    ['{answer} now.', 'Hot.', 'Hot. now.'],
    ['{answer}, then.', 'Hot,', 'Hot, then.'],
    ['{answer}, then.', 'Hot', 'Hot, then.'],
    ['{answer}, then.', ',Hot', ',Hot, then.'],
    ['{answer} then,', 'Hot,', 'Hot, then,'],
  ])('%j with %j', (text, answer, sentence) => {
    expect(said(text, { answer })).toBe(sentence);
  });

  test.each([
    ['About the {role} role.', `About the ${MARK}אחות${MARK} role.`],
    ['About {role}', `About ${MARK}אחות${MARK}`],
    ['{role} it is.', `${MARK}אחות${MARK} it is.`],
    ['One\n{role}\nTwo', 'One\nאחות\nTwo'],
    ['One\nthe {role}\nTwo', `One\nthe ${MARK}אחות${MARK}\nTwo`],
    ['One\n{role} too\nTwo', `One\n${MARK}אחות${MARK} too\nTwo`],
    ['{role}', 'אחות'],
  ])('a name of a right-to-left script keeps its order in %j', (text, sentence) => {
    expect(said(text, { role: 'אחות' })).toBe(sentence);
  });

  test('and leaves lines of ours and the words of the person as they are', () => {
    expect(said('About the {role} role.', { role: 'Nurse' })).toBe('About the Nurse role.');
    expect(said('About {answer} now.', { answer: 'אחות' })).toBe('About אחות now.');
  });

  test('what is not known is asked in its place, and a line that nobody is asked for falls out', () => {
    expect(said('The {role} role\n{email}\n{phone}', { phone: '117' })).toBe('The [Which role?] role\n117');
  });
});
