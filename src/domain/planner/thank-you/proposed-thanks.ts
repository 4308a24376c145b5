import { isThanks } from '../../contact-log';
import type { IsoDate } from '../../iso-date';
import { dayOfMoment, type Situation } from '../process/situation';
import { thankYouTimes } from './thank-you-rule';
import { thankYouToday } from './thank-you-today';

/** The day on which a thank-you still to be sent is proposed, or scheduled (A43, U31). */
export function proposedThanksDay(situation: Situation): IsoDate {
  const scheduled = situation.scheduled.filter(isThanks).at(-1);
  if (scheduled) return scheduled.day;
  const { day, ideal } = thankYouToday(situation, thankYouTimes(situation));
  return day ? (day < situation.today ? situation.today : day) : dayOfMoment(situation, ideal.ms);
}
