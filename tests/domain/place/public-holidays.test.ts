import { describe, expect, test } from 'vitest';
import { publicHolidays, regionOf, type HolidayFile } from '../../../src/domain/place/public-holidays';

const FILE: HolidayFile = {
  country: 'GB',
  until: '2027-12-31',
  days: { 'Good Friday': '2026-04-03 2027-03-26', 'Easter Monday': '2026-04-06 2027-03-29' },
  regions: [
    { id: 'SCT', name: 'Scotland', more: { 'St Andrew’s Day': '2026-11-30' }, not: '2026-04-06 2027-03-29' },
    { id: 'X', name: 'A place with two on one day', more: { 'Founders’ Day': '2026-04-03' } },
  ],
};

describe('public holidays', () => {
  test('are those of the whole country where no region is named, in order of time', () => {
    expect([...publicHolidays(FILE)]).toEqual([
      ['2026-04-03', 'Good Friday'], ['2026-04-06', 'Easter Monday'],
      ['2027-03-26', 'Good Friday'], ['2027-03-29', 'Easter Monday'],
    ]);
  });

  test('of a region have what it adds and not what it leaves out', () => {
    expect([...publicHolidays(FILE, 'SCT').keys()]).toEqual(['2026-04-03', '2026-11-30', '2027-03-26']);
  });

  test('that fall on one day stand there together', () => {
    expect(publicHolidays(FILE, 'X').get('2026-04-03')).toBe('Good Friday and Founders’ Day');
  });

  test.each(['ENG', '', 'toString', '__proto__'])('of the unknown region “%s” are the country’s', (region) => {
    expect(regionOf(FILE, region)).toBeUndefined();
    expect(publicHolidays(FILE, region)).toEqual(publicHolidays(FILE));
  });
});
