import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/interview';
import type { IsoDate } from '../../../src/domain/iso-date';
import { checkFacts, ImpossibleFacts, planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import { anInterview, type InterviewBuilder } from '../../support/an-interview';

const today: IsoDate = '2026-03-05';
const problems = (interview: InterviewBuilder): string[] =>
  checkFacts(interview.facts, { today }).map(({ severity, field, id }) => `${severity} ${field} ${id}`);
const told = (instruction: Omit<NonNullable<Facts['instruction']>, 'for'>) => anInterview().told({ for: 'thanks', ...instruction });
const berlin = anInterview().inZone('Europe/Berlin');

test('sound facts have no problems', () => {
  const sound = anInterview().on('2026-03-03', '10:00', '11:00').promised('by-friday', '2026-03-02').invited('on', '2026-03-12')
    .told({ for: 'thanks', date: '2026-03-04', time: '10:00' }).sent('M1', '2026-03-04 10:00').scheduled('M7b', '2026-03-11 09:00');
  expect(problems(sound)).toEqual([]);
});

describe('facts of which no plan can be made', () => {
  const cases: [string, InterviewBuilder][] = [
    ['date date-missing', anInterview().with({ date: '' as IsoDate })],
    ['date date-not-real', anInterview().on('2026-02-30')],
    ['start time-missing', anInterview().with({ start: '' as Facts['start'] })],
    ['start time-not-real', anInterview().on('2026-03-03', '25:00')],
    ['end time-not-real', anInterview().on('2026-03-03', '10:00', '11:75')],
    ['end end-not-after-start', anInterview().on('2026-03-03', '10:00', '09:00')],
    ['end end-not-after-start', anInterview().on('2026-03-03', '10:00', '10:00')],
    ['tz zone-unknown', anInterview().inZone('Europe/Atlantis')],
    ['promise day-not-real', anInterview().promised('2026-02-30')],
    ['promise day-not-real', anInterview().promised('next-blue-moon' as IsoDate)],
    ['promise.saidOn day-not-real', anInterview().promised('in-a-week', '2026-02-30')],
    ['invited day-not-real', anInterview().invited('on', '2026-02-30')],
    ['instruction.date day-not-real', told({ date: '2026-02-30' })],
    ['instruction.time time-not-real', told({ date: '2026-03-04', time: '9:5' })],
    ['offer.deadline day-not-real', anInterview().with({ offer: { deadline: '2026-02-30' } })],
    ['offer.reviewedOn day-not-real', anInterview().with({ offer: { reviewedOn: '2026-02-30' } })],
    ['offer.agreedOn day-not-real', anInterview().with({ offer: { agreedOn: '2026-02-30' } })],
    ['offer.declinedOn day-not-real', anInterview().with({ offer: { declinedOn: '2026-02-30' } })],
    ['taskDue day-not-real', anInterview().with({ taskDue: '2026-02-30' })],
    ['withdrawsOn day-not-real', anInterview().with({ withdrawsOn: '2026-02-30' })],
    ['log.0 log-moment-not-real', anInterview().sent('M1', '2026-03-99 10:00')],
    ['outcome outcome-without-message', anInterview().with({ outcome: 'offer' })],
  ];

  test.each(cases)('%s', (problem, interview) => {
    expect(problems(interview)).toEqual([`error ${problem}`]);
    const plan = () => planFollowUps(interview.facts, { now: '2026-03-05T10:00Z' });
    expect(plan).toThrow(ImpossibleFacts);
    expect(plan).toThrow(problem.replace(' ', ': '));
  });

  test('are all named at once', () => {
    expect(problems(anInterview().on('2026-02-30', '25:00').inZone('Mars'))).toHaveLength(3);
  });
});

describe('facts that cannot be meant', () => {
  test.each<[string, InterviewBuilder]>([
    ['date date-long-ago', anInterview().on('1970-01-01')],
    ['date date-far-ahead', anInterview().on('2199-01-01')],
    ['promise due-before-interview', anInterview().promised('2026-03-02')],
    ['promise due-before-interview', anInterview().promised('tomorrow', '2026-02-20')],
    ['promise.saidOn said-in-future', anInterview().promised('in-a-week', '2026-03-06')],
    ['agreedCall day-far-ahead', anInterview().with({ agreedCall: { on: '2062-03-12', at: '14:00' } })],
    ['agreedCall day-not-real', anInterview().with({ agreedCall: { on: '2026-02-30', at: '14:00' } })],
    ['agreedCall.at time-not-real', anInterview().with({ agreedCall: { on: '2026-03-12', at: '25:00' } })],
    ['taskDue day-far-ahead', anInterview().with({ taskDue: '2199-03-12' })],
    ['otherOffer day-not-real', anInterview().with({ otherOffer: '2026-13-01' as '2026-12-01' })],
    ['promise day-far-ahead', anInterview().promised('2027-05-01')],
    ['invited day-before-interview', anInterview().invited('on', '2026-03-02')],
    ['invited day-far-ahead', anInterview().invited('on', '2062-03-12')],
    ['instruction.date day-before-interview', told({ date: '2026-03-02' })],
  ])('%s', (problem, interview) => {
    expect(problems(interview)).toEqual([`error ${problem}`]);
  });

  test.each(['2023-03-06', '2027-03-05', '2027-03-06'])('an interview on %s can', (date) => {
    expect(problems(anInterview().on(date))).toEqual([]);
  });

  test('days on the very day of the interview, or a year and a day after it, can', () => {
    expect(problems(anInterview().promised('2026-03-03').invited('on', '2026-03-03'))).toEqual([]);
    expect(problems(anInterview().promised('2027-03-04').with({ taskDue: '2027-03-04' }))).toEqual([]);
  });

  test('an outcome whose message is in the log can', () => {
    expect(problems(anInterview().heard('offer', '2026-03-04 10:00').with({ outcome: 'offer', offer: { deadline: '2026-03-20', reviewedOn: '2026-03-05' } }))).toEqual([]);
  });
});

describe('facts that are odd and still planned', () => {
  test.each<[string, InterviewBuilder]>([
    ['start time-skipped', berlin.on('2026-03-29', '02:30')],
    ['end time-skipped', berlin.on('2026-03-29', '01:30', '02:15')],
    ['instruction.date time-without-day', told({ time: '10:00' })],
    ['log.0 log-in-future', anInterview().sent('M1', '2026-03-06 10:00')],
    ['offer.reviewedOn offer-day-in-future', anInterview().with({ offer: { deadline: '2026-03-20', reviewedOn: '2026-03-06' } })],
    ['offer.agreedOn offer-day-in-future', anInterview().with({ offer: { agreedOn: '2026-03-06' } })],
  ])('%s', (problem, interview) => {
    expect(problems(interview)).toEqual([`note ${problem}`]);
    expect(planFollowUps(interview.facts, { now: '2026-03-30T10:00Z' })).not.toEqual([]);
  });

  test('say what was made of a skipped time', () => {
    expect(checkFacts(berlin.on('2026-03-29', '02:30').facts, { today })[0]?.values).toEqual({ time: '02:30', shown: '03:30' });
  });
});

describe('what a sentence about a problem can name', () => {
  test.each<[string, InterviewBuilder, Record<string, string>]>([
    ['the zone', anInterview().inZone('Europe/Atlantis'), { tz: 'Europe/Atlantis' }],
    ['the day of the interview', anInterview().on('2026-02-30'), { date: '2026-02-30' }],
    ['the start', anInterview().on('2026-03-03', '25:00'), { time: '25:00' }],
    ['the end', anInterview().on('2026-03-03', '10:00', '11:75'), { time: '11:75' }],
    ['start and end', anInterview().on('2026-03-03', '10:00', '09:00'), { start: '10:00', end: '09:00' }],
    ['a day', anInterview().promised('2026-02-30'), { date: '2026-02-30' }],
    ['a time they asked for', told({ date: '2026-03-04', time: '9:5' }), { time: '9:5' }],
    ['the time of a call', anInterview().with({ agreedCall: { on: '2026-03-12', at: '25:00' } }), { time: '25:00' }],
    ['an interview long ago', anInterview().on('1970-01-01'), { date: '1970-01-01' }],
    ['an interview far ahead', anInterview().on('2199-01-01'), { date: '2199-01-01' }],
    ['both days', anInterview().promised('2026-03-02'), { day: '2026-03-02', date: '2026-03-03' }],
    ['the day it was said', anInterview().promised('in-a-week', '2026-03-06'), { day: '2026-03-06' }],
    ['an invited day and the interview', anInterview().invited('on', '2026-03-02'), { day: '2026-03-02', date: '2026-03-03' }],
    ['a day far ahead', anInterview().invited('on', '2062-03-12'), { day: '2062-03-12' }],
    ['a day of the offer', anInterview().with({ offer: { agreedOn: '2026-03-06' } }), { day: '2026-03-06' }],
    ['the day of a message', anInterview().sent('M1', '2026-03-06 10:00'), { day: '2026-03-06' }],
    ['a time without a day', told({ time: '10:00' }), { time: '10:00' }],
  ])('%s', (_, interview, values) => {
    expect(checkFacts(interview.facts, { today })[0]?.values).toEqual(values);
  });
});

describe('an application', () => {
  const applied = (appliedOn: string) => checkFacts({ appliedOn: appliedOn as IsoDate, interviewers: [], log: [] }, { today });

  test.each(['2026-03-05', '2026-03-01', '2023-03-06'])('of %s is sound', (day) => {
    expect(applied(day)).toEqual([]);
  });

  test.each([['2026-03-06', 'applied-in-future'], ['2023-03-05', 'date-long-ago']])('of %s cannot be meant: %s', (day, id) => {
    expect(applied(day)).toEqual([{ field: 'appliedOn', id, severity: 'error', values: { date: day } }]);
  });

  test('on a day that does not exist is refused', () => {
    expect(applied('2026-02-30')).toMatchObject([{ field: 'appliedOn', id: 'day-not-real' }]);
  });
});

test('a day that has come where they are is not ahead, though it is here', () => {
  const facts = anInterview().on('2026-03-06', '08:00').inZone('Asia/Tokyo').promised('by-friday', '2026-03-06').facts;
  const logged: Facts = { ...facts, log: [{ direction: 'out', at: '2026-03-06T09:30+09:00', channel: 'email', kinds: ['M1'] }] };
  expect(checkFacts(logged, { today, now: '2026-03-05T18:00-08:00' })).toEqual([]);
  expect(checkFacts(logged, { today, now: '2026-03-05T05:00-08:00' }).map(({ id }) => id)).toContain('said-in-future');
});
