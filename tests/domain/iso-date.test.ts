import { expect, test } from 'vitest';
import { addDays, daysBetween, isClockTime, isIsoDate, laterOf, weekday } from '../../src/domain/iso-date';
import { inEachMachineZone } from '../support/plan-in-machine-zones';

test.each(['2026-03-03', '2024-02-29', '2026-12-31', '0999-01-01'])('%s is a day of the calendar', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  '2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-04-31', '2026-3-3', '3 March 2026', '',
  '2026-03-03T10:00', '+002026-03-03',
])('“%s” is none', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test.each(['00:00', '09:30', '23:59'])('%s is a clock time', (text) => {
  expect(isClockTime(text)).toBe(true);
});

test.each(['24:00', '9:30', '12:60', '12.30', '', 'noon', '109:30', '09:300', '09:30:00'])('“%s” is none', (text) => {
  expect(isClockTime(text)).toBe(false);
});

test('the later of two days is found whichever comes first', () => {
  expect(laterOf('2026-03-03', '2026-02-28')).toBe('2026-03-03');
  expect(laterOf('2026-02-28', '2026-03-03')).toBe('2026-03-03');
});

inEachMachineZone('counting days', () => {
  test.each([
    ['2026-02-27', 2, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'], // Europe's clocks change in between
    ['2026-03-07', 2, '2026-03-09'], // America's do
    ['2026-03-03', 0, '2026-03-03'],
  ] as const)('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([['2026-03-02', 1], ['2026-03-07', 6], ['2026-03-08', 7]] as const)('%s is day %i of its week', (day, n) => {
    expect(weekday(day)).toBe(n);
  });
});
