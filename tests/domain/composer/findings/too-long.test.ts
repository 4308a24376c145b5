import { describe, expect, test } from 'vitest';
import { aLetter, kindOf, marked } from '../read-letter';

const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;
const long = (says: string, kind = 'M1') => marked('too-long', aLetter({ thanks: '', says }), { kindEntry: kindOf(kind) }).length;

describe('too-long counts the body alone', () => {
  test.each([
    ['M1', 200, 0], ['M1', 201, 1], ['M2', 135, 0], ['M2', 136, 1], ['M7a', 135, 0], ['M7a', 136, 1], ['M7b', 135, 0], ['M7b', 136, 1],
    ['M7c', 105, 0], ['M7c', 106, 1], ['M7d', 150, 0], ['M7d', 151, 1], ['M1+M7b', 200, 0], ['M1+M7b', 201, 1],
  ])('%s of %i words', (kind, count, found) => {
    expect(long(words(count), kind)).toBe(found);
  });

  test('three paragraphs are enough for thanks', () => {
    expect(long('One.\n\nTwo.\n\nThree.')).toBe(0);
    expect(long('One.\n\nTwo.\n\nThree.\n\nFour.')).toBe(1);
  });

  test('paragraphs set apart by a line end alone count too', () => {
    expect(long('One is here.\nTwo is here.\nThree is here.\nFour is here.')).toBe(1);
  });

  test('lines wrapped by a mail program are no paragraphs', () => {
    expect(long('I keep thinking about the cold\nstore that you showed me and\nabout the pallets that moved\nby themselves all along the\nwall, which I liked.')).toBe(0);
  });

  test('a greeting and a close in another language are no paragraphs', () => {
    const letter = (close: string, greeting: string) => marked('too-long', aLetter({ greeting, thanks: '', says: 'One is here.\n\nTwo is here.\n\nThree is here.', close })).length;
    expect(letter('Ngā mihi mahana,\nTomasz Nowak', 'Tēnā koe Ama,')).toBe(0);
    expect(letter('Mit besten Grüßen\nTomasz Nowak', 'Sehr geehrte Frau Okonkwo,')).toBe(0);
    expect(letter('Four is a line,\nand it goes on here.\n\nBest regards,\nTomasz Nowak', 'Dear Ama,')).toBe(1);
  });

  test('a status question may have more than three', () => {
    expect(long('One.\n\nTwo.\n\nThree.\n\nFour.', 'M7a')).toBe(0);
  });

  test('a long signature and a list of attachments do not count', () => {
    const close = `Attachments:\n${words(90)}\n${words(90)}\n\nBest regards,\nTomasz Nowak\n${words(40)}`;
    expect(marked('too-long', aLetter({ says: words(150), close }))).toEqual([]);
  });

  test('the words of a postscript count, but it is no paragraph', () => {
    const close = (words: string) => `Best regards,\nTomasz Nowak\n\nPS ${words}`;
    expect(marked('too-long', aLetter({ says: words(190), close: close(words(20)) }))).toHaveLength(1);
    expect(marked('too-long', aLetter({ thanks: '', says: 'One.\n\nTwo.\n\nThree.', close: close('The clock is slow.') }))).toEqual([]);
  });

  test('what leads up to the close is no paragraph', () => {
    const letter = (close: string) => marked('too-long', aLetter({ thanks: '', says: 'One.\n\nTwo.\n\nThree.', close: `${close}\nTomasz Nowak` }));
    expect(letter('Until then, with kind regards,')).toEqual([]);
    expect(letter('Thanking you once again,\nYours sincerely,')).toEqual([]);
  });
});
