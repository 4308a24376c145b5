import { z } from 'astro/zod';

const code = z.string().regex(/^[A-Z]{2}$/);
const zone = z.string().regex(/^[A-Z]\w+(\/[\w-]+)+$/);
const name = z.string().min(2).max(60);
/** Days of a weekend by ISO number, 1 is Monday; some days are left to work on. */
const weekend = z.array(z.number().int().min(1).max(7)).min(1).max(3);

/** The countries of src/content/places/countries.json, as `npm run places` writes them. */
export const countriesSchema = z.array(z.strictObject({
  code,
  name,
  /** The clocks of the country, by the names that every browser knows. */
  zones: z.array(zone).min(1),
  /** Where it is not Saturday and Sunday. */
  weekend: weekend.optional(),
}));

/** What we add to them (src/content/places/ours.yaml). */
export const ownPlacesSchema = z.strictObject({
  /** More cities, by the clock they go by. */
  cities: z.record(zone, z.array(name).min(1)),
  /** The present name of the city that a clock is named after. */
  names: z.record(zone, name),
  /** What else people call a country, by its code. */
  alsoCalled: z.record(code, z.array(name).min(1)),
  /** Weekends that the Unicode data has otherwise, by country. */
  weekends: z.record(code, weekend),
});
