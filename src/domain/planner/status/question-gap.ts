import type { IsoDate } from '../../iso-date';
import { LIMITS } from '../limits';
import type { Situation } from '../process/situation';
import { from, type Marked, plusBusinessDays } from '../process/trail';

const gapAfter = (last: { day: IsoDate } | undefined, { closed }: Situation): Marked | undefined =>
  last && plusBusinessDays(from(last.day, 'from-last-question'), LIMITS.statusGap, closed);

/** The first day that keeps the gap between two emails that ask, where there is an earlier one (A19, A25). */
export const afterEmail = (situation: Situation): Marked | undefined =>
  gapAfter(situation.log.lastEmail, situation);

/** The first day that keeps the gap from the last question, a call included (U28). */
export const afterQuestion = (situation: Situation): Marked | undefined => gapAfter(situation.log.status.at(-1), situation);
