import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cityOf, type Country, findPlaces, placeOfZone } from '../../../src/domain/place/find-place';
import { placesOf } from '../../../src/domain/place/listed-places';
import { isZone, wallTimeOf } from '../../../src/domain/zoned-time';
import { countriesSchema, ownPlacesSchema } from '../../../src/schemas/places';
import { readContentFile } from '../../support/content-files';

const countries: Country[] = placesOf(
  countriesSchema.parse(readContentFile('places/countries.json').data),
  ownPlacesSchema.parse(readContentFile('places/ours.yaml').data),
  new Set(['DE', 'GB']),
);
const best = (typed: string) => {
  const [place] = findPlaces(typed, countries);
  return place && [place.city, place.country?.code, place.zone].filter(Boolean).join(' ');
};

describe('a place', () => {
  test.each([
    ['munich', 'Munich DE Europe/Berlin'],
    ['MÜNCHEN', 'München DE Europe/Berlin'],
    ['zurich', 'Zürich CH Europe/Zurich'],
    ['lodz', 'Łódź PL Europe/Warsaw'],
    ['lond', 'London GB Europe/London'],
    ['new york', 'New York US America/New_York'],
    ['san fran', 'San Francisco US America/Los_Angeles'],
    ['mumbai', 'Mumbai IN Asia/Calcutta'],
    ['kyiv', 'Kyiv UA Europe/Kiev'],
    ['st johns', 'St. John’s CA America/St_Johns'],
    ['utc', 'UTC UTC'],
    ['UTC+2', 'UTC+2 Etc/GMT-2'],
    ['gmt -12', 'UTC−12 Etc/GMT+12'],
    ['utc+14:00', 'UTC+14 Etc/GMT-14'],
  ])('“%s” is %s', (typed, found) => {
    expect(best(typed)).toBe(found);
  });

  test.each([
    ['germany', 'Berlin DE Europe/Berlin'],
    ['scotland', 'London GB Europe/London'],
    ['uk', 'London GB Europe/London'],
    ['holland', 'Amsterdam NL Europe/Amsterdam'],
    ['ivory coast', 'Abidjan CI Africa/Abidjan'],
  ])('is found by its country, “%s”', (typed, found) => {
    expect(best(typed)).toBe(found);
  });

  test('offers every clock of a country, those of many cities first', () => {
    const zones = findPlaces('united states', countries).map(({ zone }) => zone);
    expect(new Set(zones).size).toBe(29);
    expect(zones.slice(0, 6)).toContain('America/New_York');
    expect(zones.slice(0, 6)).toContain('America/Los_Angeles');
  });

  test.each(['', ' ', '!!', 'Atlantis', 'UTC+15', 'gmt-13', 'utc+5:30', '\u0000', '株'])('is nowhere for “%s”', (typed) => {
    expect(findPlaces(typed, countries)).toEqual([]);
  });

  test('is looked for without a fault, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      for (const { zone, city } of findPlaces(typed, countries)) if (!zone || !city) return false;
      return true;
    }), { numRuns: 300 });
  });
});

describe('the clocks of the list', () => {
  const zones = [...new Set(countries.flatMap(({ clocks }) => clocks.map(({ zone }) => zone)))];

  test('are all known here', () => {
    expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
  });

  test('are found again by their own names', () => {
    expect(zones.filter((zone) => placeOfZone(zone, countries)?.zone !== zone)).toEqual([]);
  });

  test.each(['Asia/Kolkata', 'Europe/Kyiv', 'Asia/Ho_Chi_Minh', 'America/Nuuk', 'Atlantic/Faroe', 'America/Argentina/Buenos_Aires', 'Pacific/Kanton', 'Asia/Kathmandu', 'Asia/Yangon'])(
    '%s, a newer name, has its country', (zone) => {
      expect(placeOfZone(zone, countries)?.country?.name).toBeDefined();
    });

  test.each(['UTC', 'Etc/GMT-2', 'Mars/Crater', ''])('“%s” is at home nowhere', (zone) => {
    expect(placeOfZone(zone, countries)).toBeUndefined();
  });

  test('reach from twelve hours behind UTC to fourteen ahead', () => {
    const noon = Date.UTC(2026, 2, 3, 12);
    const typed = ['utc-12', 'utc+14'].map((words) => findPlaces(words, countries)[0]?.zone);
    expect(typed.map((zone) => wallTimeOf(noon, zone))).toEqual([
      { date: '2026-03-03', time: '00:00' }, { date: '2026-03-04', time: '02:00' },
    ]);
  });

  test.each([['Europe/Berlin', 'Berlin'], ['America/Argentina/Salta', 'Salta'], ['Etc/GMT-2', 'UTC+2'], ['Etc/GMT+12', 'UTC−12'], ['UTC', 'UTC']])(
    '%s is called %s', (zone, city) => {
      expect(cityOf(zone)).toBe(city);
    });
});

describe('a country', () => {
  const weekendOf = (code: string) => countries.find((one) => one.code === code)?.weekend;

  test('has its weekend where that is not Saturday and Sunday', () => {
    expect([weekendOf('SA'), weekendOf('IR'), weekendOf('BN')]).toEqual([[5, 6], [5], [5, 7]]);
    expect([weekendOf('DE'), weekendOf('AE'), weekendOf('IN')]).toEqual([undefined, undefined, undefined]);
  });

  test('is in the list once', () => {
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
  });
});

test('what we add is about countries and clocks of the list', () => {
  const ours = ownPlacesSchema.parse(readContentFile('places/ours.yaml').data);
  const zones = new Set(countries.flatMap(({ clocks }) => clocks.map(({ zone }) => zone)));
  const codes = new Set(countries.map(({ code }) => code));
  expect(Object.keys({ ...ours.cities, ...ours.names }).filter((zone) => !zones.has(zone))).toEqual([]);
  expect(Object.keys({ ...ours.alsoCalled, ...ours.weekends }).filter((code) => !codes.has(code))).toEqual([]);
});
