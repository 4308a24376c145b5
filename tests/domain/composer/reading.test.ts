import { describe, expect, test } from 'vitest';
import { goesTo } from '../../../src/domain/composer/goes-to';
import { plainWordsOf } from '../../../src/domain/composer/name-words';
import { readDraft } from '../../../src/domain/composer/reading';
import type { Sentence } from '../../../src/domain/composer/sentences';
import { loadPhrases } from '../../../src/schemas/load-content';
import { anInterview, kindOf } from './read-letter';

const phrases = loadPhrases();
const read = (body: string, more: Partial<Parameters<typeof readDraft>[1]> = {}) =>
  readDraft(`Dear Ama,\n\n${body}\n\nBest regards,\nTomasz Nowak`, { kindEntry: kindOf('M1'), phrases, facts: anInterview(), ...more });
const plain = (sentences: readonly Sentence[]) => sentences.map(({ tokens }) => tokens.map((token) => token.plain).join(' '));

describe('a reading', () => {
  test('keeps quoted speech out of the writer’s own voice, and leaves it among the sentences', () => {
    const { sentences, spoken, quotes } = read('You said "hold the line" to me. I held it.');
    expect(quotes).toHaveLength(1);
    expect(plain(sentences)).toEqual([expect.stringContaining('hold the line'), 'i held it']);
    expect(plain(spoken)).toEqual([expect.not.stringContaining('hold the line'), 'i held it']);
  });

  test('keeps names of this interview, of the others and the writer’s out of it', () => {
    const others = [anInterview({ employer: 'Zell Mills', interviewers: [{ id: 'z', name: 'Zita Zell' }] })];
    const words = 'Fernhill and Byrne, Zita and Nowak met the weaver.';
    const [all = ''] = plain(read(words, { otherInterviews: others, from: { name: 'Tomasz Nowak' } }).spoken);
    expect(all).toMatch(/met the weaver$/);
    expect(['fernhill', 'byrne', 'zita', 'nowak'].filter((name) => all.includes(name))).toEqual([]);
    const [alone = ''] = plain(read(words).spoken);
    expect(['fernhill', 'byrne', 'zita', 'nowak'].filter((name) => alone.includes(name))).toEqual(['zita', 'nowak']);
    expect(plain(read(words).sentences)[0]).toContain('fernhill');
  });

  test('leaves blanks out of its sentences, but not what the role itself is called', () => {
    const { blanks, sentences } = read('I would like the [role] job.');
    expect(blanks).toHaveLength(1);
    expect(plain(sentences)[0]).not.toContain('role');
    expect(read('I would like the role of Nurse [Band 5].', { facts: anInterview({ role: 'Nurse [Band 5]', employer: undefined as never }) }).blanks).toEqual([]);
    expect(read('I liked the hall of [unit] Works.', { facts: anInterview({ employer: '[unit] Works' }) }).blanks).toEqual([]);
  });

  test.each([
    ['Ich danke Ihnen sehr herzlich für das freundliche Gespräch am Dienstag.', false],
    ['I thank you most warmly for the friendly talk we had on Tuesday.', true],
    ['Herzlichen Dank für das freundliche Gespräch gestern.', true],
    ['Herzlichen Dank für das lange freundliche Gespräch gestern.', false],
    ['The kiln hummed of old Töpfe Ofen Gespräch Dienstag Kessel.', true],
    ['The kiln hummed Töpfe Ofen Gespräch Dienstag Kessel Brenner Ton Glasur.', false],
    ['12 13 14 15 16 17 18 19 20 is a row.', true],
  ])('takes %j for English: %s', (body, english) => {
    expect(read(body).english).toBe(english);
  });
});

test.each([
  ['M1', 'each'], ['M1p', 'each'], ['M2', 'each'], ['M3', 'each'], ['M10', 'each'], ['M23', 'each'], ['M4', 'asked'], ['M7b', 'asked'], ['M1+M7b', 'asked'], ['M1p+M7b', 'asked'],
  ['M11', 'asked'], ['M24', 'asked'], ['M6', 'outside'], ['M25', 'outside'], ['M26', 'outside'], ['S10', 'outside'], ['M12', 'one'], ['M20', 'one'], ['M30', 'one'], ['S60', 'one'],
] as const)('%s goes to: %s', (kind, whom) => {
  expect(goesTo(kind)).toBe(whom);
});

test('the words of names, without those that are missing', () => {
  expect(plainWordsOf(['Ama Okonkwo', undefined, '', 'Tom'])).toEqual(['ama', 'okonkwo', 'tom']);
});
