import { type Application, type Facts, isApplication } from '../interview';
import { daysBetween, isClockTime, type IsoDate, isIsoDate, type IsoMoment, laterOf } from '../iso-date';
import { dueDate, isPromisePhrase } from '../promise';
import { instantOf, isZone, msOfMoment, wallTimeOf } from '../zoned-time';

/** Everything that can be wrong with facts. Each has its sentence in src/content/rules/problems.yaml. */
export const PROBLEM_IDS = [
  'date-missing', 'date-not-real', 'date-long-ago', 'date-far-ahead',
  'time-missing', 'time-not-real', 'time-skipped', 'end-not-after-start', 'zone-unknown',
  'day-not-real', 'day-before-interview', 'day-far-ahead', 'due-before-interview', 'said-in-future',
  'time-without-day', 'log-moment-not-real', 'log-in-future', 'outcome-without-message', 'applied-in-future',
  'offer-day-in-future',
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
const NOTES: ReadonlySet<ProblemId> = new Set<ProblemId>(['time-skipped', 'time-without-day', 'log-in-future', 'offer-day-in-future']);

const problem = (field: string, id: ProblemId, values?: Problem['values']): Problem =>
  ({ field, id, severity: NOTES.has(id) ? 'note' : 'error', ...(values && { values }) });
const given = <Found>(...found: (Found | false | undefined | '')[]): Found[] =>
  found.filter((each): each is Found => !!each);

/** What a plan is made of, whole or with only the day of an application. */
type Stated = Facts | Application;

const zoneProblem = (tz: string | undefined): Problem | false => !!tz && !isZone(tz) && problem('tz', 'zone-unknown', { tz });

function clockProblems({ date, start, end, tz }: Facts): Problem[] {
  return given(
    !date ? problem('date', 'date-missing') : !isIsoDate(date) && problem('date', 'date-not-real', { date }),
    !start ? problem('start', 'time-missing') : !isClockTime(start) && problem('start', 'time-not-real', { time: start }),
    end && (isClockTime(end) ? end <= start && problem('end', 'end-not-after-start', { start, end }) : problem('end', 'time-not-real', { time: end })),
    zoneProblem(tz),
  );
}

/** The days that were typed, by field. */
function typedDays({ promise, invited, instruction }: Stated): [field: string, day: IsoDate | undefined][] {
  const named = promise && !isPromisePhrase(promise.phrase) ? promise.phrase : undefined;
  return [['promise', named], ['promise.saidOn', promise?.saidOn], ['invited', invited?.on], ['instruction.date', instruction?.date]];
}

/** The days of an offer that were typed, by field. */
function offerDays({ offer = {} }: Stated): [field: string, day: IsoDate | undefined][] {
  const { deadline, reviewedOn, agreedOn, declinedOn } = offer;
  return [['offer.deadline', deadline], ['offer.reviewedOn', reviewedOn], ['offer.agreedOn', agreedOn], ['offer.declinedOn', declinedOn]];
}

function dayProblems(facts: Stated): Problem[] {
  const time = facts.instruction?.time;
  const { appliedOn, agreedCall, taskDue, withdrawsOn, otherOffer } = facts;
  const others: [string, IsoDate | undefined][] = [
    ['appliedOn', appliedOn], ['agreedCall', agreedCall?.on], ['taskDue', taskDue], ['withdrawsOn', withdrawsOn], ['otherOffer', otherOffer],
  ];
  return given(
    ...[...typedDays(facts), ...offerDays(facts), ...others].map(([field, day]) => day && !isIsoDate(day) && problem(field, 'day-not-real', { date: day })),
    time && !isClockTime(time) && problem('instruction.time', 'time-not-real', { time }),
    agreedCall && !isClockTime(agreedCall.at) && problem('agreedCall.at', 'time-not-real', { time: agreedCall.at }),
  );
}

function logProblems({ log, outcome = 'pending' }: Stated, now?: IsoMoment): Problem[] {
  const until = now === undefined ? Infinity : msOfMoment(now);
  const unheard = outcome !== 'pending' && !log.some(({ direction, at }) => direction === 'in' && msOfMoment(at) <= until);
  return given(
    ...log.map(({ at }, index) => Number.isNaN(msOfMoment(at)) && problem(`log.${index}`, 'log-moment-not-real')),
    unheard && problem('outcome', 'outcome-without-message'),
  );
}

/** What makes a plan impossible, whatever the day (guidance A5, A42). */
const impossibilities = (facts: Stated, now?: IsoMoment): Problem[] =>
  [...(isApplication(facts) ? given(zoneProblem(facts.tz)) : clockProblems(facts)), ...dayProblems(facts), ...logProblems(facts, now)];

/** @throws ImpossibleFacts when no plan can be made of the facts */
export function refuseImpossible(facts: Stated, now?: IsoMoment): void {
  const problems = impossibilities(facts, now);
  if (problems.length) throw new ImpossibleFacts(problems);
}

const LONG_AGO = 3 * 365;
const FAR_AHEAD = 366;

/** What contradicts the interview's day, or is so far off that it is a slip of the finger (A60). */
function implausible(facts: Facts, today: IsoDate): Problem[] {
  const { date, promise, agreedCall, taskDue } = facts;
  const due = promise && dueDate(promise, date, []);
  const day = due && 'due' in due ? due.due : undefined;
  const others = typedDays(facts).filter(([field]) => !field.startsWith('promise'));
  return given(
    daysBetween(date, today) > LONG_AGO && problem('date', 'date-long-ago', { date }),
    daysBetween(today, date) > FAR_AHEAD && problem('date', 'date-far-ahead', { date }),
    day && day < date && problem('promise', 'due-before-interview', { day, date }),
    promise?.saidOn && promise.saidOn > today && problem('promise.saidOn', 'said-in-future', { day: promise.saidOn }),
    ...offerDays(facts).map(([field, on]) => field !== 'offer.deadline' && on && on > today && problem(field, 'offer-day-in-future', { day: on })),
    ...others.map(([field, other]) => other && other < date && problem(field, 'day-before-interview', { day: other, date })),
    ...[['promise', day] as const, ...others, ['agreedCall', agreedCall?.on] as const, ['taskDue', taskDue] as const].map(([field, other]) =>
      other && daysBetween(date, other) > FAR_AHEAD && problem(field, 'day-far-ahead', { day: other })),
  );
}

/** An application so long ago, or still ahead, is a slip of the finger. */
const implausibleApplication = ({ appliedOn }: Application, today: IsoDate): Problem[] => given(
  daysBetween(appliedOn, today) > LONG_AGO && problem('appliedOn', 'date-long-ago', { date: appliedOn }),
  appliedOn > today && problem('appliedOn', 'applied-in-future', { date: appliedOn }),
);

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

/** Days are typed on their calendar, which may be a day ahead of the person's own. */
const latestToday = ({ tz }: Facts, today: IsoDate, now: IsoMoment | undefined): IsoDate =>
  (now && tz ? laterOf(today, wallTimeOf(msOfMoment(now), tz).date) : today);

/**
 * What is wrong with the facts, errors first: a day that does not exist, an end before the start, a
 * promise before the interview. Errors of the first kind make `planFollowUps` throw; others give a
 * plan that no one should follow, so a page keeps the last good one on any error. Notes stop nothing.
 * @param today the person's local date
 * @param now where it is given, messages after it do not count as received (A42)
 * @example checkFacts({ …, date: '2026-02-30' }, { today: '2026-03-03' })
 * // [{ field: 'date', id: 'date-not-real', severity: 'error', values: { date: '2026-02-30' } }]
 */
export function checkFacts(facts: Stated, { today, now }: { today: IsoDate; now?: IsoMoment }): Problem[] {
  const errors = impossibilities(facts, now);
  if (errors.length) return errors;
  if (isApplication(facts)) return implausibleApplication(facts, today);
  const latest = latestToday(facts, today, now);
  return [...implausible(facts, latest), ...notes(facts, latest)];
}
