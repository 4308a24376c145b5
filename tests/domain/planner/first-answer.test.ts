import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/interview';
import { addDays, type ClockTime, type IsoMoment } from '../../../src/domain/iso-date';
import { firstAnswer } from '../../../src/domain/planner/first-answer';
import { planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import { instantOf, momentOf } from '../../../src/domain/zoned-time';
import { runs } from '../../support/property-runs';

const aDay = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-01-01', n));
const aTime = fc.integer({ min: 0, max: 1439 }).map((n) =>
  `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}` as ClockTime);
const plain: Facts = { date: '2026-03-03', start: '14:00', interviewers: [], log: [] };
const evening: IsoMoment = '2026-03-03T20:00:00Z';

test('the first answer is the thank-you of the whole plan, step for step', () => {
  fc.assert(fc.property(aDay, aTime, fc.integer({ min: -59, max: 6 }), aTime, fc.array(aDay), (date, start, days, time, holidays) => {
    const facts: Facts = { ...plain, date, start, approximate: true };
    const at = { now: momentOf(instantOf(addDays(date, days), time)), holidays };
    const whole = planFollowUps(facts, at).filter(({ rule }) => rule.startsWith('TY'));
    const first = firstAnswer(facts, at);
    expect(first).toEqual(whole);
    expect(first).toHaveLength(1);
  }), runs(2000));
});

test.each<[string, Partial<Facts>]>([
  ['a promise', { promise: { phrase: 'tomorrow' } }],
  ['a sent thank-you', { log: [{ direction: 'out', at: evening, channel: 'email', kinds: ['M1'] }] }],
  ['two people', { interviewers: [{ id: 'a', name: '' }, { id: 'b', name: '' }] }],
  ['a zone of theirs', { tz: 'Europe/Berlin' }],
  ['an end', { end: '15:00' }],
  ['a day that does not exist', { date: '2026-02-30' }],
  ['a start that is no time', { start: '25:00' }],
  ['an interview a week ago, whose thanks may ask as well', { date: '2026-02-24' }],
  ['an interview of last year', { date: '2025-03-03' }],
  ['an interview in a year', { date: '2027-03-03' }],
])('with %s it leaves the answer to the whole planner', (_, stated) => {
  expect(firstAnswer({ ...plain, ...stated }, { now: evening })).toBeUndefined();
});
