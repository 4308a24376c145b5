import type { Facts } from '../interview';
import { daysBetween, isClockTime, type IsoDate, isIsoDate } from '../iso-date';
import { dueDate, isPromisePhrase } from '../promise';
import { instantOf, isZone, msOfMoment, wallTimeOf } from '../zoned-time';

/** Everything that can be wrong with facts. Each has its sentence in src/content/rules/problems.yaml. */
export const PROBLEM_IDS = [
  'date-missing', 'date-not-real', 'date-long-ago', 'date-far-ahead',
  'time-missing', 'time-not-real', 'time-skipped', 'end-not-after-start', 'zone-unknown',
  'day-not-real', 'day-before-interview', 'day-far-ahead', 'due-before-interview', 'said-in-future',
  'time-without-day', 'log-moment-not-real', 'log-in-future', 'outcome-without-message',
] as const;
export type ProblemId = (typeof PROBLEM_IDS)[number];

/** Something about the facts that the person should look at. */
export type Problem = {
  /** The field it belongs to: 'date', 'promise.saidOn', 'log.2'. */
  field: string;
  /** The sentence for `id` is content; `values` fill its blanks, dates as IsoDate. */
  id: ProblemId;
  /** An error stops the plan; a note only says what was made of it. */
  severity: 'error' | 'note';
  values?: Record<string, string | number>;
};

/** The facts contradict the calendar or themselves, so that no plan can be made of them. */
export class ImpossibleFacts extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ field, id }) => `${field}: ${id}`).join(', '));
    this.name = 'ImpossibleFacts';
    this.problems = problems;
  }
}

/** What stops no plan. */
const NOTES: ReadonlySet<ProblemId> = new Set<ProblemId>(['time-skipped', 'time-without-day', 'log-in-future']);

const problem = (field: string, id: ProblemId, values?: Problem['values']): Problem =>
  ({ field, id, severity: NOTES.has(id) ? 'note' : 'error', ...(values && { values }) });
const given = <Found>(...found: (Found | false | undefined | '')[]): Found[] =>
  found.filter((each): each is Found => !!each);

function clockProblems({ date, start, end, tz }: Facts): Problem[] {
  return given(
    !date ? problem('date', 'date-missing') : !isIsoDate(date) && problem('date', 'date-not-real', { date }),
    !start ? problem('start', 'time-missing') : !isClockTime(start) && problem('start', 'time-not-real', { time: start }),
    end && !isClockTime(end) && problem('end', 'time-not-real', { time: end }),
    end && start && isClockTime(end) && end <= start && problem('end', 'end-not-after-start', { start, end }),
    tz && !isZone(tz) && problem('tz', 'zone-unknown', { tz }),
  );
}

/** The days that were typed, by field. */
function typedDays({ promise, invited, instruction }: Facts): [field: string, day: IsoDate | undefined][] {
  const named = promise && !isPromisePhrase(promise.phrase) ? promise.phrase : undefined;
  return [['promise', named], ['promise.saidOn', promise?.saidOn], ['invited', invited?.on], ['instruction.date', instruction?.date]];
}

function dayProblems(facts: Facts): Problem[] {
  const time = facts.instruction?.time;
  return given(
    ...typedDays(facts).map(([field, day]) => day && !isIsoDate(day) && problem(field, 'day-not-real', { date: day })),
    time && !isClockTime(time) && problem('instruction.time', 'time-not-real', { time }),
  );
}

function logProblems({ log, outcome = 'pending' }: Facts): Problem[] {
  const unheard = outcome !== 'pending' && !log.some(({ direction }) => direction === 'in');
  return given(
    ...log.map(({ at }, index) => Number.isNaN(msOfMoment(at)) && problem(`log.${index}`, 'log-moment-not-real')),
    unheard && problem('outcome', 'outcome-without-message'),
  );
}

/** What makes a plan impossible, whatever the day (guidance A5, A42). */
const impossibilities = (facts: Facts): Problem[] =>
  [...clockProblems(facts), ...dayProblems(facts), ...logProblems(facts)];

/** @throws ImpossibleFacts when no plan can be made of the facts */
export function refuseImpossible(facts: Facts): void {
  const problems = impossibilities(facts);
  if (problems.length) throw new ImpossibleFacts(problems);
}

const LONG_AGO = 3 * 365;
const FAR_AHEAD = 366;

/** What contradicts the interview's day, or is so far off that it is a slip of the finger (A60). */
function implausible(facts: Facts, today: IsoDate): Problem[] {
  const { date, promise } = facts;
  const due = promise && dueDate(promise, date, []);
  const day = due && 'due' in due ? due.due : undefined;
  const others = typedDays(facts).filter(([field]) => !field.startsWith('promise'));
  return given(
    daysBetween(date, today) > LONG_AGO && problem('date', 'date-long-ago', { date }),
    daysBetween(today, date) > FAR_AHEAD && problem('date', 'date-far-ahead', { date }),
    day && day < date && problem('promise', 'due-before-interview', { day, date }),
    promise?.saidOn && promise.saidOn > today && problem('promise.saidOn', 'said-in-future', { day: promise.saidOn }),
    ...others.map(([field, other]) => other && other < date && problem(field, 'day-before-interview', { day: other, date })),
    ...[['promise', day] as const, ...others].map(([field, other]) =>
      other && daysBetween(date, other) > FAR_AHEAD && problem(field, 'day-far-ahead', { day: other })),
  );
}

/** What was made of something odd: a skipped clock time moves on, an entry ahead waits (A42, A55). */
function notes({ date, start, end, tz, log, instruction }: Facts, today: IsoDate): Problem[] {
  const skipped = ([['start', start], ['end', end]] as const).map(([field, time]) => {
    const shown = time && wallTimeOf(instantOf(date, time, tz), tz).time;
    return time && shown && shown !== time && problem(field, 'time-skipped', { time, shown });
  });
  const ahead = log.map((entry, index) => {
    const { date: day } = wallTimeOf(msOfMoment(entry.at), tz);
    return day > today && !('scheduled' in entry && entry.scheduled) && problem(`log.${index}`, 'log-in-future', { day });
  });
  const timeAlone = instruction?.time && !instruction.date && problem('instruction.date', 'time-without-day', { time: instruction.time });
  return given(...skipped, timeAlone, ...ahead);
}

/**
 * What is wrong with the facts, errors first: a day that does not exist, an end before the start, a
 * promise before the interview. Errors of the first kind make `planFollowUps` throw; others give a
 * plan that no one should follow, so a page keeps the last good one on any error. Notes stop nothing.
 * @param today the person's local date
 * @example checkFacts({ …, date: '2026-02-30' }, { today: '2026-03-03' })
 * // [{ field: 'date', id: 'date-not-real', severity: 'error', values: { date: '2026-02-30' } }]
 */
export function checkFacts(facts: Facts, { today }: { today: IsoDate }): Problem[] {
  const errors = impossibilities(facts);
  return errors.length ? errors : [...implausible(facts, today), ...notes(facts, today)];
}
