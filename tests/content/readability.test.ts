import { describe, expect, test } from 'vitest';
import { countSyllables, fleschKincaidGrade } from '../support/readability';

describe('the reading grade', () => {
  test.each([
    ['note', 1], ['asked', 1], ['needed', 2], ['boxes', 2], ['times', 1], ['table', 2], ['candidate', 3],
    ['interviewer', 1], ['manager’s', 1], ['employers', 1], ['opportunity', 5], ['the', 1], ['be', 1],
  ])('%s counts %i syllables', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });

  test('is low for short words in short sentences', () => {
    expect(fleschKincaidGrade('The cat sat on the mat. It was warm. We all like cats.')).toBeLessThan(1);
  });

  test('is high for long words in long sentences', () => {
    const stiff =
      'Notwithstanding considerable organisational difficulties, professional communication necessitates ' +
      'appropriate consideration of institutional expectations regarding punctuality and appreciation.';
    expect(fleschKincaidGrade(stiff)).toBeGreaterThan(20);
  });
});
