import { describe, expect, test } from 'vitest';
import { sayBoth, sayHours, sayThere } from '../../../src/components/planner/both-clocks';
import { inEachMachineZone } from '../../support/plan-in-machine-zones';

describe('a date where they are', () => {
  test.each([
    ['2026-03-03T16:00-08:00', '2026-03-04T09:00+09:00', 'Wed 4 March, 9:00 there'],
    ['2026-03-03T14:00+00:00', '2026-03-03T09:00-05:00', '9:00 there'],
    ['2026-03-03T09:00+00:00', '2026-03-03T09:00+00:00', undefined],
    ['2026-03-10', '2026-03-11', 'Wed 11 March there'],
    ['2026-03-10', '2026-03-10', undefined],
    ['2026-03-10', undefined, undefined],
  ] as const)('for %s here and %s there is said as %s', (here, there, said) => {
    expect(sayThere(here, there, '24-hour')).toBe(said);
  });
});

describe('office hours', () => {
  test.each([
    ['2026-03-03T15:00+01:00', '2026-03-03T23:00+01:00', '15:00 to 23:00'],
    ['2026-03-03T16:00-08:00', '2026-03-04T00:00-08:00', '16:00 to midnight'],
    ['2026-03-03T21:00+01:00', '2026-03-04T05:00+01:00', '21:00 to 5:00 the next day'],
  ] as const)('from %s to %s are %s', (opens, closes, said) => {
    expect(sayHours({ opens, closes }, '24-hour')).toBe(said);
  });
});

inEachMachineZone('a moment on both clocks', (zone) => {
  test('is said once where both show the same, or no other clock is named', () => {
    expect(sayBoth('2026-03-03T12:00Z', '24-hour', zone)).not.toContain('there');
    expect(sayBoth('2026-03-03T12:00Z', '24-hour', undefined)).not.toContain('there');
    expect(sayBoth('2026-03-03T12:00Z', '24-hour', 'Mars/Crater')).not.toContain('there');
  });

  test('is said on one’s own first', () => {
    expect(sayBoth('2026-03-03T12:00Z', '24-hour', 'Asia/Kathmandu')).toMatch(/ \((Tue 3 March, )?17:45 there\)$/);
  });
});
