import { atom, computed } from 'nanostores';
import type { IsoDate, IsoMoment } from '../domain/iso-date';

/*
 * The one clock. Everything else takes "now" as an argument or from here.
 */

const two = (number: number) => String(number).padStart(2, '0');

/**
 * A moment to the minute on this device's clock, with its offset. Built from the local getters,
 * because `toISOString` would give the day in Greenwich.
 * @example localMoment(date) // '2026-03-03T23:30+14:00'
 */
export function localMoment(date: Date): IsoMoment {
  const east = -date.getTimezoneOffset();
  const offset = `${east < 0 ? '-' : '+'}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}${offset}` as IsoMoment;
}

/** Now, to the minute, with the local offset; undefined until the clock is started. */
export const $now = atom<IsoMoment | undefined>(undefined);

/** Today on this device's calendar; undefined until the clock is started. */
export const $today = computed($now, (now) => now?.slice(0, 10) as IsoDate | undefined);

function readClock() {
  $now.set(localMoment(new Date()));
}

/** Now, read at this moment: for what is recorded, where a minute-old `$now` would be wrong. */
export function rightNow(): IsoMoment {
  readClock();
  return $now.get() as IsoMoment;
}

let stop: (() => void) | undefined;

/**
 * Starts the clock: at once, at each full minute, and when the page comes back to view or out of the
 * browser's page cache. Call it after mount; a second call does nothing. Returns how to stop it.
 */
export function startClock(): () => void {
  if (stop !== undefined) return stop;
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const beat = () => {
    readClock();
    timer = setTimeout(beat, 60_000 - (Date.now() % 60_000));
  };
  beat();
  document.addEventListener('visibilitychange', readClock, { signal: ended.signal });
  addEventListener('pageshow', readClock, { signal: ended.signal });
  stop = () => {
    clearTimeout(timer);
    ended.abort();
    stop = undefined;
  };
  return stop;
}
