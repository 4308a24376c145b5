import { describe, expect, test } from 'vitest';
import { readDrafts } from '../support/draft-corpus';
import { scoreDrafts } from '../support/score-drafts';

/** What a change must not fall below. Raise a floor with the score; lower one only with a reason in a decision. */
const FLOORS = [
  { file: 'drafts-of-another.jsonl', recall: 0.97, precision: 0.94, alarms: 2 },
  { file: 'drafts-held-out.jsonl', recall: 0.9, precision: 1, alarms: 0 },
  { file: 'drafts-of-many.jsonl', recall: 0.97, precision: 0.95, alarms: 3 },
];

describe.each(FLOORS)('the drafts of $file', ({ file, recall, precision, alarms }) => {
  const drafts = readDrafts(`${import.meta.dirname}/${file}`);
  const score = scoreDrafts(drafts);

  test('are found faulty where they are', () => {
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  test('are not found faulty where they are not', () => {
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.alarmsPerHundredGood).toBeLessThanOrEqual(alarms);
  });

  test('have ids of their own, and facts to be read against', () => {
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
    for (const { facts, text } of drafts) {
      expect(facts.interviewers.length + Number(Boolean(facts.employer))).toBeGreaterThan(0);
      expect(text.length).toBeGreaterThan(10);
    }
  });
});
