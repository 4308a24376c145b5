import { describe, expect, test } from 'vitest';
import { bodyOf, countedText, paragraphsOf } from '../../../src/domain/composer/body';
import { countWords } from '../../../src/domain/composer/count-words';
import { kindOf } from './read-letter';

const body = (text: string) => bodyOf(text, kindOf('M1').words);

describe('the body is what stands between greeting and close', () => {
  test.each([
    ['Dear Ama,\n\nThank you.\n\nBest regards,\nTomasz Nowak', 'Thank you.'],
    ['Dear Ms. Okonkwo, thank you for today. Best regards, Tomasz Nowak', 'thank you for today.'],
    ['Subject: Thanks\n\nDear Ama,\nThank you.\nRegards\nTomasz', 'Thank you.'],
    ['Thank you for today.\n\nTomasz Nowak\n0117 496 0182', 'Thank you for today.'],
    ['Dear Ama,\r\n\r\nOne.\r\n\r\nTwo.\r\n\r\nSincerely,\r\nTomasz Nowak', 'One.\r\n\r\nTwo.'],
    ['Dear Ama,\n\nThank you.\n\nYours,\nTomasz Nowak\n\nPS The bus came.', 'Thank you.\n\nPS The bus came.'],
    ['Dear Ama,\n\nThank you.\n\nAttachments:\n- a list\n- a plan\n\nYours,\nTomasz Nowak', 'Thank you.'],
    ['Dear Ama,\n\nMany thanks.\n\nIt was good to see the kiln.\n\nBest,\nTomasz Nowak', 'Many thanks.\n\nIt was good to see the kiln.'],
    ['Dear Ama,\n\nThank you.\n\nOn Tuesday, Ama wrote:\n> Any questions?\n> Ask.\n\nI have one.\n\nYours,\nTomasz Nowak', 'Thank you.\n\nI have one.'],
    ['Hello! It was good to see the kiln.', 'It was good to see the kiln.'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(body(text)).toBe(expected);
  });
});

test('all that is said aloud counts, and of what is written the body', () => {
  const text = 'Hello Ama,\n\nThank you.\n\nYours,\nTomasz';
  expect(countedText(text, kindOf('M5'))).toBe(text);
  expect(countedText(text, kindOf('M1'))).toBe('Thank you.');
});

test.each([
  ['One.\n\nTwo.\n \t\n\nThree.', ['One.', 'Two.', 'Three.']],
  ['One.\nTwo.', ['One.', 'Two.']],
  ['One line\nthat goes on.', ['One line\nthat goes on.']],
  ['Three things:\n\n- one\n- two\n\nYours.', ['Three things:\n\n- one\n- two', 'Yours.']],
  ['"One."\nTwo (three.) \nFour', ['"One."', 'Two (three.)', 'Four']],
  ['One.\n \t\nTwo.\n\n \n\n Three. ', ['One.', 'Two.', 'Three.']],
  ['One.\n\nA line.\nAnother.', ['One.', 'A line.\nAnother.']],
  ['- one\n\n2) two', ['- one\n\n2) two']],
  ['', []],
])('paragraphs of %j', (text, expected) => {
  expect(paragraphsOf(text)).toEqual(expected);
});

test.each([
  ['Thank you for today.', 4], ["I don't follow-up e-mails.", 4], ['one—two – three', 3], ['a @ b / c ...', 3], ['£4.50 + 20%', 2],
  ['会議ありがとう', 7], ['', 0], [' \n ', 0], ['you@example.org', 1],
])('%j counts %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
