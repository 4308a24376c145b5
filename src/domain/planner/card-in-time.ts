import { addBusinessDays, type ClosedDays, roll } from '../business-days';
import type { IsoDate } from '../iso-date';
import { LIMITS } from './limits';

/** Whether a card is likely there before they decide. */
export type CardVerdict = 'in-time' | 'perhaps' | 'too-late' | 'no-day';

/** When a card would arrive, at the soonest and at the latest that is usual, and what that means. */
export type CardInTime = { posted: IsoDate; soonest: IsoDate; latest: IsoDate; verdict: CardVerdict };

export type CardQuestion = {
  today: IsoDate;
  /** The day it went into the post, if it did. */
  postedOn?: IsoDate | undefined;
  /** The day by which they decide, as far as it is known. */
  due?: IsoDate | undefined;
  /** It goes to another country. */
  abroad: boolean;
  closed: ClosedDays;
};

function verdictOf(soonest: IsoDate, latest: IsoDate, due: IsoDate | undefined): CardVerdict {
  if (!due) return 'no-day';
  if (latest < due) return 'in-time';
  return soonest < due ? 'perhaps' : 'too-late';
}

/**
 * Will a card arrive before they decide? The days in the post are ours: they differ by country and season.
 * Only a day before the one they named counts, since on that day they may decide in the morning.
 * @example cardInTime({ today: '2026-03-03', due: '2026-03-09', abroad: false, closed }).verdict // 'in-time'
 */
export function cardInTime({ today, postedOn, due, abroad, closed }: CardQuestion): CardInTime {
  const posted = postedOn ?? roll(today, closed);
  const [fast, slow] = abroad ? LIMITS.postAbroad : LIMITS.postAtHome;
  const soonest = addBusinessDays(posted, fast, closed);
  const latest = addBusinessDays(posted, slow, closed);
  return { posted, soonest, latest, verdict: verdictOf(soonest, latest, due) };
}
