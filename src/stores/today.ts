import { atom, computed } from 'nanostores';
import type { IsoDate, IsoMoment } from '../domain/iso-date';
import { momentOf } from '../domain/zoned-time';

/*
 * The one clock. Everything else takes "now" as an argument or from here. No zone is named: the
 * device's own clock counts, and today is its calendar's day, never the day in Greenwich.
 */

/** Now, to the minute, with the local offset; undefined until the clock is started. */
export const $now = atom<IsoMoment | undefined>(undefined);

/** Today on this device's calendar; undefined until the clock is started. */
export const $today = computed($now, (now) => now?.slice(0, 10) as IsoDate | undefined);

function readClock() {
  $now.set(momentOf(Date.now()));
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
