import type { ZoneId } from '../iso-date';

/** A clock by the city that gives it its name. */
export type Clock = {
  zone: ZoneId;
  city: string;
  /** Other cities that go by it. */
  also?: readonly string[];
};

/** A country as people look for it. */
export type Country = {
  /** Two capital letters, "DE". */
  code: string;
  name: string;
  /** What else it, or a part of it, is called. */
  also?: readonly string[];
  /** Days of the weekend where it is not Saturday and Sunday; 1 is Monday. */
  weekend?: readonly number[];
  /** There is a file of its days off. */
  hasHolidays?: boolean;
  clocks: readonly Clock[];
};

/** Somewhere an employer can be: a city in its country, or a bare offset from UTC. */
export type Place = { zone: ZoneId; city: string; country?: Country };

/** Letters and figures alone, without accents: "Zürich" and "zurich" are the same. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/[\p{M}’'.]/gu, '').replace(/ł/gi, 'l').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The names of the list, made plain once rather than at each letter that is typed. */
const plainNames = new Map<string, string>();

function plainName(name: string): string {
  const known = plainNames.get(name) ?? plain(name);
  plainNames.set(name, known);
  return known;
}

/** How well a name fits what was typed: 0 the same, 1 its beginning, 2 the beginning of a later word. */
function fit(name: string, typed: string): number | undefined {
  const words = plainName(name);
  if (words === typed) return 0;
  if (words.startsWith(typed)) return 1;
  return words.includes(` ${typed}`) ? 2 : undefined;
}

type Found = { place: Place; rank: number };

/**
 * A city comes before a country that fits no better, the city of the clock before others that go by
 * it; of a country's clocks those of many cities stand first.
 */
function foundIn(country: Country, typed: string): Found[] {
  const fits = [country.name, ...(country.also ?? [])].map((name) => fit(name, typed)).filter((rank) => rank !== undefined);
  const whole = fits.length > 0 ? Math.min(...fits) * 2 + 1 : undefined;
  return country.clocks.flatMap(({ zone, city, also = [] }) => {
    const cities = [city, ...also].flatMap((name) => {
      const rank = fit(name, typed);
      return rank === undefined ? [] : [{ place: { zone, city: name, country }, rank: rank * 2 + (name === city ? 0 : 0.5) }];
    });
    if (cities.length > 0 || whole === undefined) return cities;
    return [{ place: { zone, city, country }, rank: whole + (also.length > 0 ? 0 : 0.5) }];
  });
}

const OFFSET = /^(?:utc|gmt)(?:\s*([+−-])\s*(\d{1,2})(?::?00)?)?$/i;

/** "UTC+2", "gmt -5": a clock without daylight saving. Etc/GMT zones count the other way round. */
function offsetPlace(typed: string): Place[] {
  const match = OFFSET.exec(typed.trim());
  if (!match) return [];
  const size = Number(match[2] ?? 0);
  const isAhead = match[1] === '+';
  if (size > (isAhead ? 14 : 12)) return [];
  const zone = size === 0 ? 'UTC' : `Etc/GMT${isAhead ? '-' : '+'}${size}`;
  return [{ zone, city: cityOf(zone) }];
}

/**
 * The places that fit what was typed, the best first: by city, by country, or an offset from UTC.
 * Whatever is typed, it answers.
 * @example findPlaces('munich', countries)[0] // { zone: 'Europe/Berlin', city: 'Munich', country: Germany }
 */
export function findPlaces(typed: string, countries: readonly Country[]): Place[] {
  const wanted = plain(typed);
  if (!wanted) return [];
  const found = countries.flatMap((country) => foundIn(country, wanted));
  return [...offsetPlace(typed), ...found.sort((one, other) => one.rank - other.rank).map(({ place }) => place)];
}

/** "Europe/Berlin" as "Berlin", "America/Argentina/Salta" as "Salta", "Etc/GMT-2" as "UTC+2". */
export function cityOf(zone: ZoneId): string {
  const [, direction, figures] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  if (figures) return `UTC${direction === '+' ? '−' : '+'}${figures}`;
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Where a clock is at home. Browsers name some clocks anew (Asia/Kolkata), so the city counts too. */
export function placeOfZone(zone: ZoneId, countries: readonly Country[]): Place | undefined {
  const name = plain(cityOf(zone));
  const places = countries.flatMap((country) => country.clocks.map((clock) => ({ clock, country })));
  const found = places.find(({ clock }) => clock.zone === zone)
    ?? places.find(({ clock }) => zone.includes('/') && [clock.city, ...(clock.also ?? [])].some((city) => plainName(city) === name));
  return found && { zone, city: found.clock.city, country: found.country };
}
