import type { Facts } from '../interview';
import { addDays, type ClockTime, daysBetween, type IsoDate, type IsoMoment, weekday } from '../iso-date';
import { dueDate, PROMISE_PHRASES, type PromisePhrase } from '../promise';
import { planFollowUps } from './plan-follow-ups';
import type { RuleId, Step, When } from './step';

/**
 * A made-up week that stands for every week: no closed days, and clocks that show UTC, so that no
 * daylight saving disturbs it. This is its Monday.
 */
const MONDAY: IsoDate = '2026-03-02';
const TUESDAY: IsoDate = '2026-03-03';

/** The two times of day that the guide tells apart, each with an hour that stands for it. */
const HALVES = { morning: '10:00', afternoon: '14:00' } as const satisfies Record<string, ClockTime>;
export type Half = keyof typeof HALVES;

/** A day or moment, counted from the day of the interview. */
export type RelativeTime = {
  /** 0 is the day of the interview. */
  daysLater: number;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** Left out where the day alone is meant. */
  time?: ClockTime;
};

/** One row of the table "when to say thanks": an hour's interview with one person. */
export type ThankYouRow = {
  /** Day of the interview: 1 is Monday, 7 is Sunday. */
  weekday: number;
  half: Half;
  rule: RuleId;
  earliest: RelativeTime;
  ideal: RelativeTime;
  /** L24: until then it is in good time. */
  goodUntil: RelativeTime;
  /** L48: after that it is overdue, and still sent. */
  lateUntil: RelativeTime;
  /** The next working morning, offered where the ideal falls on a day off (guidance A47). */
  alternative?: RelativeTime;
};

function relative(when: When, date: IsoDate): RelativeTime {
  const day = when.slice(0, 10) as IsoDate;
  const time = when.slice(11, 16) as ClockTime | '';
  return { daysLater: daysBetween(date, day), weekday: weekday(day), ...(time && { time }) };
}

const sampleFacts = (date: IsoDate, start: ClockTime): Facts => ({ date, start, tz: 'UTC', interviewers: [], log: [] });
const atUtc = (date: IsoDate, time: ClockTime): IsoMoment => `${date}T${time}+00:00` as IsoMoment;

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The planner has no such date for its own sample week.');
  return value;
}

function thankYouRow(date: IsoDate, half: Half): ThankYouRow {
  const start = HALVES[half];
  const [step] = planFollowUps(sampleFacts(date, start), { now: atUtc(date, start) });
  const { rule, earliest, ideal, latest, lateUntil, alternative } = required(step);
  return {
    weekday: weekday(date),
    half,
    rule,
    earliest: relative(earliest, date),
    ideal: relative(required(ideal), date),
    goodUntil: relative(required(latest), date),
    lateUntil: relative(required(lateUntil), date),
    ...(alternative && { alternative: relative(alternative, date) }),
  };
}

/**
 * When to say thanks, by weekday and time of day: a row for each, Monday morning first. It comes
 * from the planner itself, so that the guide can never say what the planner does not do.
 */
export const thankYouTable = (): ThankYouRow[] =>
  Array.from({ length: 7 }, (_, n) => addDays(MONDAY, n)).flatMap((date) =>
    (Object.keys(HALVES) as Half[]).map((half) => thankYouRow(date, half)));

/** What they said, or did not say, about hearing from them. */
export type StatusSituation =
  | 'nothing-named' | 'asked-once' | 'if-nothing-by' | 'write-on' | 'we-will-contact' | PromisePhrase;

/** One row of the table "when to ask": the interview was on a Tuesday morning, thanks went out the same day. */
export type StatusRow = {
  situation: StatusSituation;
  rule: RuleId;
  /** D or C: the day they named. */
  named?: RelativeTime;
  earliest: RelativeTime;
  ideal: RelativeTime;
  idealEnd?: RelativeTime;
  latest: RelativeTime;
};

/** Invitations of the sample are for Thursday of the next week. */
const INVITED_ON: IsoDate = '2026-03-12';

const out = (kind: 'M1' | 'M7b', at: IsoMoment): Facts['log'][number] =>
  ({ direction: 'out', channel: 'email', kinds: [kind], at });

function factsFor(situation: StatusSituation): Facts {
  const thanked: Facts = { ...sampleFacts(TUESDAY, HALVES.morning), log: [out('M1', atUtc(TUESDAY, '15:00'))] };
  if (situation === 'nothing-named') return thanked;
  if (situation === 'asked-once') return { ...thanked, log: [...thanked.log, out('M7b', atUtc('2026-03-10', '09:00'))] };
  if (situation === 'we-will-contact') return { ...thanked, signal: situation };
  if (situation === 'if-nothing-by') return { ...thanked, invited: { on: INVITED_ON, mode: situation } };
  if (situation === 'write-on') return { ...thanked, invited: { on: INVITED_ON, mode: 'on' } };
  return { ...thanked, promise: { phrase: situation } };
}

/** The first question still to be asked, in force or, while a day they named runs, foreseen. */
const firstQuestion = (steps: readonly Step[]): Step =>
  required(steps.find(({ rule, state, kind }) => !rule.startsWith('TY') && state !== 'done' && kind));

function statusRow(situation: StatusSituation): StatusRow {
  const facts = factsFor(situation);
  const now = situation === 'asked-once' ? atUtc('2026-03-10', '12:00') : atUtc(TUESDAY, '16:00');
  const steps = planFollowUps(facts, { now });
  const { rule, earliest, ideal, idealEnd, latest } = firstQuestion(steps);
  const named = steps.find((step) => step.rule === 'PR1')?.earliest ?? facts.invited?.on;
  return {
    situation,
    rule,
    ...(named && { named: relative(named, TUESDAY) }),
    earliest: relative(earliest, TUESDAY),
    ideal: relative(required(ideal), TUESDAY),
    ...(idealEnd && { idealEnd: relative(idealEnd, TUESDAY) }),
    latest: relative(required(latest), TUESDAY),
  };
}

/** A phrase that names no day leaves a person where "nothing named" leaves them. */
const namesADay = (phrase: PromisePhrase): boolean => 'due' in dueDate({ phrase }, TUESDAY, []);

/**
 * When to ask for news, by what they said: from the planner itself. The first question in
 * 'asked-once' went out on Tuesday a week after the interview.
 */
export const statusTable = (): StatusRow[] =>
  ([
    'nothing-named', ...PROMISE_PHRASES.filter(namesADay),
    'if-nothing-by', 'write-on', 'we-will-contact', 'asked-once',
  ] satisfies StatusSituation[]).map(statusRow);

/** One row of the table "if nobody answers": what goes out, or ends, and on which day. */
export type SilenceRow = { rule: RuleId; day: RelativeTime };

/**
 * What follows an interview on a Tuesday morning if each message goes on its best day and nothing ever
 * comes back, to the day on which the plan moves on: the planner's own forecast.
 */
export function silenceTable(): SilenceRow[] {
  const steps = planFollowUps(sampleFacts(TUESDAY, HALVES.morning), { now: atUtc(TUESDAY, HALVES.morning) });
  const [thanks, ...rest] = steps;
  return [required(thanks), ...rest.filter(({ forecast, state }) => forecast || state === 'future')]
    .map(({ rule, ideal, earliest }) => ({ rule, day: relative(ideal ?? earliest, TUESDAY) }));
}
