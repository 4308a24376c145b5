import { expect, test } from 'vitest';
import { aKindOf, aLetter, anInterview, marked } from '../read-letter';

const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;
const short = (count: number, id: string, facts: Parameters<typeof anInterview>[0] = {}) =>
  marked('too-short', aLetter({ thanks: '', says: words(count) }), { kindEntry: aKindOf(id), facts: anInterview(facts) }).length;

test.each([['M1', 49, 1], ['M1', 50, 0], ['M7d', 29, 1], ['M7d', 30, 0], ['M7c', 19, 1], ['M7c', 20, 0], ['M21', 29, 1], ['M21', 30, 0]])('%s of %i words', (id, count, found) => {
  expect(short(count, id)).toBe(found);
});

test('after a phone interview, or a very short one, less is enough', () => {
  expect(short(20, 'M1', { kind: 'phone' })).toBe(0);
  expect(short(19, 'M1', { kind: 'phone' })).toBe(1);
  expect(short(20, 'M1', { end: '10:20' })).toBe(0);
});

test('greeting and close do not count in what is written, and all does in what is said', () => {
  const text = `Hello Ama, this is Tomasz Nowak. ${words(40)}\n\nBest regards,\nTomasz Nowak`;
  const entry = { ...aKindOf('M4'), limits: { lower: 90, upper: 200 } };
  expect(marked('too-short', text, { kindEntry: entry })).toEqual([]);
  expect(marked('too-short', text, { kindEntry: { ...entry, medium: 'email' } })).toEqual([text]);
});
