import { readdirSync } from 'node:fs';
import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { placesOf } from '../../domain/place/listed-places';

/** The countries whose days off lie in public/holidays. */
const withHolidays = () => new Set(
  readdirSync('public/holidays').filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -'.js'.length).toUpperCase()),
);

/** Countries with their clocks, fetched when somebody says where the employer is. */
export const GET: APIRoute = async () => {
  const [countries, ours] = await Promise.all([getEntry('countries', 'countries'), getEntry('ownPlaces', 'ours')]);
  if (!countries || !ours) throw new Error('src/content/places lacks countries.json or ours.yaml.');
  const places = placesOf(countries.data, ours.data, withHolidays());
  return new Response(`export const places = ${JSON.stringify(places)};\n`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
