import { describe, expect, test } from 'vitest';
import { addBusinessDays, closedDays, isBusinessDay, roll, rollBack, type Skipped } from '../../src/domain/business-days';

const none = closedDays();
/** Friday 6 and Monday 9 March 2026. */
const longWeekend = closedDays(['2026-03-06', '2026-03-09']);

test.each([
  ['2026-03-05', true], ['2026-03-06', false], ['2026-03-07', false], ['2026-03-08', false], ['2026-03-09', false],
  ['2026-03-10', true],
] as const)('%s is a business day: %s', (day, answer) => {
  expect(isBusinessDay(day, longWeekend)).toBe(answer);
});

test.each([
  ['2026-03-03', 1, none, '2026-03-04'],
  ['2026-03-06', 1, none, '2026-03-09'],
  ['2026-03-07', 1, none, '2026-03-09'],
  ['2026-03-03', 5, none, '2026-03-10'],
  ['2026-03-03', 5, longWeekend, '2026-03-12'],
  ['2026-03-05', 1, longWeekend, '2026-03-10'],
  ['2026-03-07', 0, none, '2026-03-09'],
  ['2026-03-04', 0, none, '2026-03-04'],
] as const)('%s and %i business days', (from, n, closed, to) => {
  expect(addBusinessDays(from, n, closed)).toBe(to);
});

test('rolls a closed day over what follows it to the next business day', () => {
  expect(roll('2026-03-06', longWeekend)).toBe('2026-03-10');
});

test('rolls back to the last business day before', () => {
  expect(rollBack('2026-03-09', longWeekend)).toBe('2026-03-05');
  expect(rollBack('2026-03-05', longWeekend)).toBe('2026-03-05');
});

describe('what a count passes over', () => {
  const skippedBy = (count: (onSkip: (skipped: Skipped) => void) => void): string[] => {
    const days: string[] = [];
    count(({ day, because }) => days.push(`${day} ${because}`));
    return days;
  };

  test('is told day by day, with the reason', () => {
    expect(skippedBy((onSkip) => addBusinessDays('2026-03-05', 1, longWeekend, onSkip))).toEqual([
      '2026-03-06 closed', '2026-03-07 weekend', '2026-03-08 weekend', '2026-03-09 closed',
    ]);
  });

  test('is a weekend even where the day is closed as well', () => {
    expect(skippedBy((onSkip) => roll('2026-03-07', closedDays(['2026-03-07']), onSkip))).toEqual([
      '2026-03-07 weekend', '2026-03-08 weekend',
    ]);
  });

  test('does not hold the day on which the count ends', () => {
    expect(skippedBy((onSkip) => addBusinessDays('2026-03-03', 2, longWeekend, onSkip))).toEqual([]);
  });
});

describe('closed days out of what was stated', () => {
  test('are none, and Saturday and Sunday, where nobody said', () => {
    expect(closedDays()).toEqual({ days: new Set(), weekend: [6, 7] });
  });

  test.each([
    [[5, 6], '2026-03-06', false], [[5, 6], '2026-03-08', true], [[7], '2026-03-07', true], [[], '2026-03-07', true],
    [[1, 2, 3, 4, 5, 6, 7], '2026-03-06', true], [[1, 2, 3, 4, 5, 6, 7], '2026-03-07', false],
  ])('with a weekend of %j, %s is a business day: %s', (weekend, day, answer) => {
    expect(isBusinessDay(day as '2026-03-06', closedDays([], weekend))).toBe(answer);
  });
});

test('rolling back names what it passes over', () => {
  const skipped: Skipped[] = [];
  rollBack('2026-03-09', longWeekend, (one) => skipped.push(one));
  expect(skipped).toEqual([
    { day: '2026-03-09', because: 'closed' }, { day: '2026-03-08', because: 'weekend' },
    { day: '2026-03-07', because: 'weekend' }, { day: '2026-03-06', because: 'closed' },
  ]);
});
