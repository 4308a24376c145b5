import { addDays, type ClockTime, type IsoDate } from '../../iso-date';
import { LIMITS } from '../limits';
import { livePromise } from '../status/live-promise';
import { dayOfMoment, at, type Frame, type Situation } from '../process/situation';
import { clock, goodUntil, limitsOf, type ThankYouTimes, timesByClass, twoHoursAfter } from './thank-you-times';
import type { Note } from '../process/trail';

/** TY5: two hours on, no later than eight in the evening; otherwise at eight in the morning (T10). */
function prompt(frame: Frame, why: readonly Note[]): Pick<ThankYouTimes, 'rule' | 'ideal' | 'why'> {
  const { date } = frame.facts;
  const soon = twoHoursAfter(frame);
  const ideal = soon.ms <= at(frame, date, '20:00')
    ? soon : clock(frame, addDays(date, 1), LIMITS.nightEnds, 'next-day-at-eight');
  return { rule: 'TY5', ideal, why };
}

/** Why TY5 applies: an outstanding interview, or D not later than the day of L24 (A6, A7). */
function urgency(situation: Situation): Note[] {
  const due = livePromise(situation);
  const near = due && due.day <= dayOfMoment(situation, goodUntil(situation).ms);
  return [
    ...(situation.facts.rating === 'outstanding' ? [{ id: 'outstanding' } as const] : []),
    ...(near ? [{ id: 'promise-near', to: due.day } as const] : []),
  ];
}

/** TY4: the instructed moment, not rolled; a day where no time was named (A3, U18). */
function instructed(frame: Frame, date: IsoDate, time?: ClockTime): ThankYouTimes {
  const when = clock(frame, date, time ?? '00:00', time ? 'instructed-moment' : 'instructed-day');
  return { rule: 'TY4', earliest: when, ideal: when, latest: when, ...(!time && { day: date }), why: [] };
}

/** For an apology the first day is no limit: it is due until L48 (A9, U19). */
const withoutFirstDay = ({ lateUntil, ...times }: ThankYouTimes): ThankYouTimes => ({ ...times, ...(lateUntil && { latest: lateUntil }) });

/** The times of the thank-you as its rule gives them, before today has its say (A9). */
export function thankYouTimes(situation: Situation): ThankYouTimes {
  const { instruction, wantsJob, rating } = situation.facts;
  const asked = instruction?.for === 'thanks' ? instruction : undefined;
  if (asked?.date) return instructed(situation, asked.date, asked.time);
  const urgent = asked || rating === 'bad' || wantsJob === false ? [] : urgency(situation);
  if (urgent.length) return { ...limitsOf(situation), ...prompt(situation, urgent) };
  const times = rating === 'bad' ? withoutFirstDay(timesByClass(situation)) : timesByClass(situation);
  if (asked) return { ...times, rule: 'TY4', label: { id: 'instructed-channel' } };
  if (rating === 'bad') return { ...times, rule: 'BI1', label: { id: 'bad-interview' } };
  return wantsJob === false ? { ...times, rule: 'TY8', label: { id: 'job-not-wanted' } } : times;
}
