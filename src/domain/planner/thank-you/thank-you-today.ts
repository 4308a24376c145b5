import { addDays } from '../../iso-date';
import { momentOf, wallTimeOf } from '../../zoned-time';
import { LIMITS } from '../limits';
import { at, type Situation } from '../process/situation';
import type { Step } from '../step';
import { goodUntil, lateUntil, type Instant, type ThankYouTimes } from './thank-you-times';

export type ThankYouToday = ThankYouTimes & { state: Step['state'] };

/**
 * Now, in place of an ideal that has passed; at night eight in the morning instead, if that is
 * within 24 hours of the interview's end (A48, U3).
 */
export function nextGoodMoment(situation: Situation, ideal: Instant): Instant {
  const { facts: { tz }, now } = situation;
  const { date, time } = wallTimeOf(now, tz);
  const why = [...ideal.why, { id: 'moved-to-now', from: momentOf(ideal.ms, tz), to: momentOf(now, tz) }] as const;
  if (time >= LIMITS.nightEnds && time < LIMITS.nightBegins) return { ms: now, why };
  const eight = at(situation, time < LIMITS.nightEnds ? date : addDays(date, 1), LIMITS.nightEnds);
  if (eight > goodUntil(situation).ms) return { ms: now, why };
  return { ms: eight, why: [...why, { id: 'out-of-night', to: momentOf(eight, tz) }] };
}

/** With its rule's own dates; a bad interview's note keeps them past L48 too, and is overdue then (A9, U19). */
function openToday(situation: Situation, times: ThankYouTimes): ThankYouToday {
  const { now } = situation;
  const { earliest, ideal, latest } = times;
  return {
    ...times,
    ideal: now > ideal.ms ? nextGoodMoment(situation, ideal) : ideal,
    state: now < earliest.ms ? 'future' : latest && now > latest.ms ? 'overdue' : 'due',
  };
}

/** TY6 and TY7: the first day is over; TY4 and TY8 keep their ids (A9, A40, U19). */
function afterFirstDay(situation: Situation, { rule, label }: ThankYouTimes): ThankYouToday {
  const latest = lateUntil(situation);
  const late = situation.now <= latest.ms;
  const now: Instant = { ms: situation.now, why: [] };
  const kept = rule === 'TY4' || rule === 'TY8';
  return {
    rule: kept ? rule : late ? 'TY6' : 'TY7',
    earliest: now,
    ideal: now,
    ...(late && { latest }),
    ...(label && { label }),
    why: [{ id: late ? 'first-day-over' : 'two-days-over' }],
    state: late ? 'late' : 'overdue',
  };
}

/** The thank-you as it stands today, from the times that its rule gives: its rule, its times and its state (A9, A39, A40, A48). */
export function thankYouToday(situation: Situation, times: ThankYouTimes): ThankYouToday {
  const { now, today } = situation;
  const { latest, lateUntil: second, day } = times;
  if (day) return { ...times, state: today < day ? 'future' : today > day ? 'overdue' : 'due' };
  return latest && second && now > latest.ms ? afterFirstDay(situation, times) : openToday(situation, times);
}
