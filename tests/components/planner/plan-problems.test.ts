import { expect, test } from 'vitest';
import { hiddenErrors, problemSayer } from '../../../src/components/planner/plan-problems';
import type { Problem } from '../../../src/domain/planner/plan-follow-ups';

const problems: Problem[] = [
  { field: 'date', id: 'date-long-ago', severity: 'error', values: { date: '1970-01-01' } },
  { field: 'promise.saidOn', id: 'said-in-future', severity: 'error', values: { day: '2026-03-09' } },
  { field: 'end', id: 'time-skipped', severity: 'note', values: { time: '01:30', shown: '02:30' } },
];

test('says a problem at its own field only, days with their year', () => {
  const say = problemSayer(problems, { 'date-long-ago': '{date} is long ago.' });
  expect(say('date')).toBe('Thursday 1 January 1970 is long ago.');
  expect(say('start')).toBeUndefined();
});

test('points to the group that holds what stops the plan; notes and fields in sight are not pointed to', () => {
  expect(hiddenErrors(problems)).toEqual([{ field: 'promise.saidOn', anchor: 'they-said' }]);
});
