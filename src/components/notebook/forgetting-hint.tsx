import type { JSX } from 'preact';
import { daysBetween, type IsoDate } from '../../domain/iso-date';

/** From so many days on, a browser that forgets after seven may have forgotten by then. */
const FORGETS_AFTER = 6;

type Props = { next: IsoDate | undefined; today: IsoDate | undefined };

/** Told in time: where the next date is far off, the browser may forget before it comes. */
export function ForgettingHint({ next, today }: Props): JSX.Element | null {
  if (next === undefined || today === undefined || daysBetween(today, next) < FORGETS_AFTER) return null;
  return (
    <p class="hint forgetting-hint">
      Some browsers, Safari among them, throw away what a site has kept when you do not visit it for seven days.
      Put the day in your calendar, or save your notes to a file.
    </p>
  );
}
