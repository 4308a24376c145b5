import { describe, expect, test } from 'vitest';
import { isSameName, lettersApart } from '../../../src/domain/composer/name-spellings';

describe('the same name', () => {
  test.each([
    ['Müller', 'Mueller'], ['Müller', 'Muller'], ['Größler', 'Groessler'], ['Łucja', 'Lucja'], ['Søren', 'Soeren'], ['Åkesson', 'Aakesson'], ['José', 'JOSE'],
    ['O’Neill', "O'Neill"], ["O'Neill", 'ONeill'], ['Þóra', 'Thora'], ['Weiß', 'Weiss'],
  ])('%s and %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
    expect(isSameName(other, one)).toBe(true);
  });

  test.each([['Müller', 'Miller'], ['Ama', 'Anna'], ['Byrne', 'Byrnes']])('is not %s and %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });
});

test.each([
  ['kitten', 'sitting', 3], ['byrne', 'bryne', 1], ['ama', 'ama', 0], ['', 'abc', 3], ['abc', '', 3], ['okonkwo', 'okonwo', 1], ['ann', 'anna', 1],
  ['ab', 'cd', 2], ['ab', 'ca', 2], ['ab', 'bc', 2], ['xab', 'yba', 2], ['ca', 'abc', 3],
])('%s and %s are %i letters apart', (one, other, letters) => {
  expect(lettersApart(one, other)).toBe(letters);
});
