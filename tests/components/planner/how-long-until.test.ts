import { expect, test } from 'vitest';
import { howLongUntil } from '../../../src/components/planner/how-long-until';

const EVENING = '2026-03-03T18:00+00:00';

test.each([
  ['2026-03-04T09:00+00:00', 'in 15 hours'],
  ['2026-03-03T18:20+00:00', 'in 20 minutes'],
  ['2026-03-03T18:00+00:00', 'now'],
  ['2026-03-03T17:00+00:00', '1 hour ago'],
  ['2026-03-05T18:00+00:00', 'in 2 days'],
  ['2026-03-04T10:00+01:00', 'in 15 hours'],
  ['2026-03-03', 'today'],
  ['2026-03-04', 'tomorrow'],
  ['2026-03-02', 'yesterday'],
  ['2026-03-13', 'in 10 days'],
  ['2026-02-27', '4 days ago'],
] as const)('says %s as "%s"', (when, words) => {
  expect(howLongUntil(when, EVENING)).toBe(words);
});
