import type { ZoneId } from '../iso-date';
import { cityOf, type Clock, type Country } from './find-place';

/** A country as the Unicode data has it (src/content/places/countries.json). */
type ListedCountry = { code: string; name: string; zones: readonly ZoneId[]; weekend?: readonly number[] | undefined };

/** What we add to that (src/content/places/ours.yaml), by zone or by code. */
type OwnPlaces = {
  cities: Readonly<Record<ZoneId, readonly string[]>>;
  names: Readonly<Record<ZoneId, string>>;
  alsoCalled: Readonly<Record<string, readonly string[]>>;
  weekends: Readonly<Record<string, readonly number[]>>;
};

const SATURDAY_AND_SUNDAY = [6, 7];

/**
 * The countries as people look for them, out of the two files of src/content/places.
 * @param withHolidays codes of the countries whose days off are known
 */
export function placesOf(countries: readonly ListedCountry[], ours: OwnPlaces, withHolidays: ReadonlySet<string>): Country[] {
  const clockOf = (zone: ZoneId): Clock => {
    const also = ours.cities[zone];
    return { zone, city: ours.names[zone] ?? cityOf(zone), ...(also && { also }) };
  };
  return countries.map(({ code, name, zones, weekend: listed }) => {
    const also = ours.alsoCalled[code];
    const weekend = ours.weekends[code] ?? listed ?? SATURDAY_AND_SUNDAY;
    return {
      code, name, clocks: zones.map(clockOf),
      ...(also && { also }),
      ...(weekend.join() !== SATURDAY_AND_SUNDAY.join() && { weekend }),
      ...(withHolidays.has(code) && { hasHolidays: true }),
    };
  });
}
