import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Country } from '../../domain/place/find-place';
import { publicHolidays } from '../../domain/place/public-holidays';
import type { HolidayFile, Holidays } from '../../domain/place/public-holidays';
import { fetchOnce } from '../../stores/fetch-once';
import { keepHolidays } from '../../stores/on-use/place';
import type { Process } from '../../stores/process';
import { address } from '../ui/address';

/** Each file is a script module, since a page may fetch nothing else. */
const files = new Map<string, () => Promise<unknown>>();

function fetchFile<Holds>(path: `/${string}`): Promise<Holds> {
  const fetch = files.get(path) ?? fetchOnce(() => import(/* @vite-ignore */ address(path)) as Promise<Holds>);
  files.set(path, fetch);
  return fetch() as Promise<Holds>;
}

/** All countries with their clocks. */
export const fetchCountries = (): Promise<readonly Country[]> =>
  fetchFile<{ places: readonly Country[] }>('/plan/places.js').then(({ places }) => places);

/** The days off of a country; undefined where there is no file of them. */
export async function fetchHolidays(code: string): Promise<HolidayFile | undefined> {
  const country = (await fetchCountries()).find((one) => one.code === code);
  if (!country?.hasHolidays) return undefined;
  return (await fetchFile<{ holidays: HolidayFile }>(`/holidays/${code.toLowerCase()}.js`)).holidays;
}

/** `isHere` once it has come, which may be with nothing in it. */
type Fetched<Value> = { value?: Value; isHere?: boolean; failed?: boolean };

/** What `fetch` brings, and whether it failed; asked again whenever `key` changes. No key, nothing to fetch. */
function useFetched<Value>(key: string | undefined, fetch: (key: string) => Promise<Value>): Fetched<Value> {
  const [fetched, setFetched] = useState<Fetched<Value> & { key?: string | undefined }>({});
  useEffect(() => {
    let isWanted = true;
    const keep = (found: Fetched<Value>) => { if (isWanted) setFetched({ ...found, key }); };
    if (key) fetch(key).then((value) => keep({ value, isHere: true }), () => keep({ failed: true }));
    return () => { isWanted = false; };
  }, [key]);
  return fetched.key === key ? fetched : {};
}

/** The countries once they are there. `tries` counts the attempts. */
export const useCountries = (tries = 1): Fetched<readonly Country[]> => useFetched(String(tries), fetchCountries);

/** The file of a country once it is there. `tries` counts the attempts. */
export const useHolidayFile = (code: string | undefined, tries = 1): Fetched<HolidayFile | undefined> =>
  useFetched(code && `${code}/${tries}`, () => fetchHolidays(code ?? ''));

type Located = { country?: string | undefined; region?: string | undefined };

const NONE: Holidays = new Map();

/** Names of days off; none where no country is named, its file has not come, or there is none. */
export function useHolidays({ country, region }: Located): Holidays {
  const { value } = useHolidayFile(country);
  return useMemo(() => (value ? publicHolidays(value, region) : NONE), [value, region]);
}

/** Keeps the holidays of a process up to what their file says; without the file, those stay that are kept. */
export function useKeptHolidays({ id, facts: { country, region } }: Process): void {
  const { value } = useHolidayFile(country);
  useEffect(() => {
    if (!country || !value) return;
    keepHolidays(id, country, region, { days: [...publicHolidays(value, region).keys()], until: value.until });
  }, [id, country, region, value]);
}
