import { closedDays } from '../business-days';
import type { Facts } from '../interview';
import { daysBetween, isClockTime, type IsoDate, isIsoDate } from '../iso-date';
import { msOfMoment, toMinute, wallTimeOf } from '../zoned-time';
import { LIMITS } from './limits';
import { frameOf, situationWith } from './process/situation';
import type { PlanOptions, Step } from './step';
import { stepFor } from './thank-you/thank-you-step';
import { timesByClass } from './thank-you/thank-you-times';
import { thankYouToday } from './thank-you/thank-you-today';

/** What may be stated beside the interview's time without moving the thank-you. */
const HARMLESS: ReadonlySet<string> = new Set(['date', 'start', 'approximate', 'employer', 'role', 'interviewers', 'log']);

const NOTHING_SENT = { log: { answered: false, status: [], thanks: [], unanswered: 0, calls: 0 }, scheduled: [] };

/** Nothing of what the rules go by is known but when the interview was, or will be. */
const isPlain = (facts: Facts): boolean =>
  Object.keys(facts).every((field) => HARMLESS.has(field)) && facts.log.length + facts.interviewers.length === 0;

/**
 * So far ahead a day may be a slip (A60), and a week on the thank-you may become a question as well
 * (A10); whoever asks for the first time mostly has an interview between the two.
 */
const isNear = ({ date, start }: Facts, today: IsoDate): boolean =>
  isIsoDate(date) && isClockTime(start) && daysBetween(today, date) < LIMITS.giveUpDays && daysBetween(date, today) < LIMITS.mergeAfterDays;

/**
 * The thank-you of somebody who has said when the interview was, and nothing else: the first step
 * that `planFollowUps` gives for the same facts, out of a small part of its code, so that a page can
 * answer before the whole planner has come. Undefined where it takes the whole planner to tell.
 * @param now the person's own clock
 * @example firstAnswer({ date: '2026-03-03', start: '10:00', interviewers: [], log: [] }, { now: '2026-03-03T11:30Z' })
 * // [{ rule: 'TY1', kind: 'M1', … }]
 */
export function firstAnswer(
  facts: Facts, { now, holidays, weekend }: PlanOptions,
): Step[] | undefined {
  const ms = toMinute(msOfMoment(now));
  if (!isPlain(facts) || !isNear(facts, wallTimeOf(ms, undefined).date)) return undefined;
  const frame = frameOf(facts, closedDays(holidays, weekend), undefined, []);
  const situation = situationWith(frame, ms, { ...NOTHING_SENT, entries: [] });
  const times = thankYouToday(situation, timesByClass(frame));
  return [stepFor(situation, undefined, times)];
}
