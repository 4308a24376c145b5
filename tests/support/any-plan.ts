import fc from 'fast-check';
import type { LogEntry } from '../../src/domain/contact-log';
import type { Facts } from '../../src/domain/interview';
import { addDays, type ClockTime, type IsoDate, type IsoMoment } from '../../src/domain/iso-date';
import { PROMISE_PHRASES } from '../../src/domain/promise';

/** Everything a plan is made from. */
export type PlanInput = { facts: Facts; now: IsoMoment; holidays: IsoDate[] };

const FIRST_DAY: IsoDate = '2026-02-16';
const IDS = ['ama', 'bo', 'cleo'];

const dayWithin = (from: IsoDate, days: number) => fc.integer({ min: 0, max: days }).map((n) => addDays(from, n));
const clock = fc.integer({ min: 0, max: 24 * 12 - 1 }).map((n) => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(n / 12))}:${two((n % 12) * 5)}` as ClockTime;
});
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });
const momentWithin = (from: IsoDate, days: number) =>
  fc.tuple(dayWithin(from, days), clock).map(([day, time]) => `${day}T${time}Z` as IsoMoment);

function entryFrom(date: IsoDate): fc.Arbitrary<LogEntry> {
  const at = momentWithin(addDays(date, -3), 60);
  const person = maybe(fc.constantFrom(...IDS));
  const kinds = fc.constantFrom<('M1' | 'M1p' | 'M7a' | 'M7b' | 'M7c' | 'M7d')[]>(
    ['M1'], ['M1p'], ['M7a'], ['M7b'], ['M7c'], ['M7d'], ['M1', 'M7b']);
  const news = fc.constantFrom('reply', 'call-back', 'update', 'next-round', 'info-request', 'we-will-contact', 'offer', 'rejection');
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({
      direction: fc.constant('out'), at, channel: fc.constant('email'), kinds, with: person,
      scheduled: fc.option(fc.constant(true), { nil: undefined, freq: 1 }),
    }) },
    { weight: 1, arbitrary: fc.record({ direction: fc.constant('in'), at, channel: fc.constant('email'), news }) },
  ).map((entry) => withoutBlanks(entry) as LogEntry);
}

/** Leaves out what is undefined, as stored facts do. */
const withoutBlanks = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

function factsOn(date: IsoDate): fc.Arbitrary<Facts> {
  const later = dayWithin(date, 30);
  return fc.record({
    date: fc.constant(date),
    start: clock,
    tz: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Etc/GMT+12'),
    kind: maybe(fc.constantFrom('phone', 'video')),
    interviewers: fc.subarray(IDS).map((ids) => ids.map((id) => ({ id, name: id }))),
    reader: maybe(fc.constantFrom(...IDS)),
    promise: maybe(fc.record({ phrase: fc.oneof(fc.constantFrom(...PROMISE_PHRASES), later) })),
    invited: fc.option(fc.record({ on: later, mode: fc.constantFrom('if-nothing-by', 'on') }), { nil: undefined, freq: 1 }),
    instruction: fc.option(
      fc.record({ for: fc.constantFrom('thanks', 'status'), date: maybe(later), time: maybe(clock) }).map(withoutBlanks),
      { nil: undefined, freq: 1 }),
    signal: maybe(fc.constantFrom('neutral', 'positive', 'we-will-contact')),
    rating: maybe(fc.constantFrom('outstanding', 'good')),
    wantsJob: fc.constantFrom(undefined, undefined, undefined, undefined, false),
    outcome: maybe(fc.constant('pending')),
    log: fc.array(entryFrom(date), { maxLength: 5 }),
  }).map((facts) => withoutBlanks(facts) as unknown as Facts);
}

/** Any process that makes sense, at any time in its first months, with some days off. */
export const anyPlan: fc.Arbitrary<PlanInput> = dayWithin(FIRST_DAY, 60).chain((date) =>
  fc.record({
    facts: factsOn(date),
    now: momentWithin(addDays(date, -1), 75),
    holidays: fc.uniqueArray(dayWithin(date, 60), { maxLength: 6 }),
  }));
