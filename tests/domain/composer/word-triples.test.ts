import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../../src/domain/composer/body';
import { composeDraft } from '../../../src/domain/composer/compose-draft';
import { sharedTriples, wordTriples } from '../../../src/domain/composer/word-triples';
import { anInterview, kindOf } from './read-letter';

test('triples are three words in a row, whatever their case and marks', () => {
  expect([...wordTriples('The “Zoë” kiln, the kiln!')]).toEqual(['the zoe kiln', 'zoe kiln the', 'kiln the kiln']);
});

test.each([
  ['one two three four', 'four one two three', 0.5], ['one two three', 'one two three', 1], ['one two', 'one two', 0], ['', 'one two three', 0],
])('%j shares with %j: %d', (text, other, share) => {
  expect(sharedTriples(text, other)).toBe(share);
});

describe('three people who choose the same phrasings write three letters', () => {
  const kind = kindOf('M1');
  const people = [
    ['how your cooks write the prep list backwards from the last seating', 'four winters on the sauce section and a clean station', 'cooking with people who taste everything'],
    ['the trainee who redrew the bus map and turned out to be right', 'an eye for timetables and a great deal of patience with spreadsheets', 'getting children to school on time'],
    ['your worry about patients who nod and then take the wrong tablets', 'two languages at the counter and six years of dispensing', 'the quiet hour you keep for questions'],
  ].map(([topic = '', fit = '', interest = '']) =>
    bodyOf(composeDraft(kind, { parts: { topic: { answer: topic }, fit: { answer: fit }, interest: { answer: interest } } }, anInterview()).text, kind.words));

  test.each([[0, 1], [1, 0], [0, 2], [2, 0], [1, 2], [2, 1]])('letter %i shares less than 60 %% with letter %i', (one, other) => {
    const share = sharedTriples(people[one] ?? '', people[other] ?? '');
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.6);
  });
});
