import { describe, expect, it } from 'vitest';
import { nearDay, sayDate, sayTime, sayWhen, shortDate, tinyDate } from '../../src/components/ui/date-words';
import { clockStyleOf, weekStartOf } from '../../src/components/ui/locale';

describe('dates as people say them', () => {
  it('always carry their weekday', () => {
    expect(sayDate('2026-03-03')).toBe('Tuesday 3 March');
    expect(shortDate('2026-03-01')).toBe('Sun 1 March');
    expect(tinyDate('2026-12-31')).toBe('Thu 31 Dec');
  });

  it('are near when they are near', () => {
    expect(nearDay('2026-03-03', '2026-03-03')).toBe('today');
    expect(nearDay('2026-03-01', '2026-02-28')).toBe('tomorrow, Sunday');
    expect(nearDay('2026-02-28', '2026-03-01')).toBe('yesterday, Saturday');
    expect(nearDay('2026-03-09', '2026-03-03')).toBe('Mon 9 March');
  });

  it.each([
    ['00:05', '0:05', '12:05 am'],
    ['09:00', '9:00', '9:00 am'],
    ['12:30', '12:30', '12:30 pm'],
    ['15:00', '15:00', '3:00 pm'],
  ] as const)('write %s in both clocks', (time, long, short) => {
    expect(sayTime(time, '24-hour')).toBe(long);
    expect(sayTime(time, '12-hour')).toBe(short);
  });

  it('keep the wall clock of the moment they stand for', () => {
    expect(sayWhen('2026-03-04T09:00-05:00', '24-hour')).toBe('Wed 4 March, 9:00');
    expect(sayWhen('2026-03-04', '24-hour')).toBe('Wed 4 March');
  });
});

describe("a locale's habits", () => {
  it('tell the clock', () => {
    expect(clockStyleOf('en-US')).toBe('12-hour');
    expect(clockStyleOf('en-GB')).toBe('24-hour');
    expect(clockStyleOf('not a locale')).toBe('24-hour');
  });

  it('tell where the week starts', () => {
    expect(weekStartOf('en-US')).toBe(0);
    expect(weekStartOf('de-DE')).toBe(1);
    expect(weekStartOf('nonsense!')).toBe(1);
  });
});
