import fc from 'fast-check';
import type { LogEntry } from '../../src/domain/contact-log';
import type { MessageKind } from '../../src/domain/composer/message-kind';
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
  const one = (...of: MessageKind[]) => fc.constantFrom(...of).map((kind) => [kind]);
  const kinds = fc.oneof(
    { weight: 5, arbitrary: one('M1', 'M1p', 'M2', 'M10') },
    { weight: 6, arbitrary: one('M7a', 'M7b', 'M7c', 'M7d', 'M11', 'M4', 'M5') },
    { weight: 4, arbitrary: one('M3', 'M8', 'M9', 'M12', 'M25', 'M26') },
    { weight: 4, arbitrary: one('M13', 'M14', 'M15', 'M16', 'M17', 'M18', 'M19', 'M20', 'M21', 'M22', 'M23') },
    { weight: 1, arbitrary: fc.constantFrom<MessageKind[]>(['M1', 'M7b'], ['M1', 'M9'], ['M20', 'M22']) },
  );
  const news = fc.constantFrom('reply', 'call-back', 'update', 'next-round', 'info-request', 'we-will-contact', 'offer', 'rejection');
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({
      direction: fc.constant('out'), at, channel: fc.constantFrom('email', 'email', 'email', 'phone', 'post'), kinds, with: person,
      scheduled: fc.option(fc.constant(true), { nil: undefined, freq: 1 }),
    }) },
    { weight: 2, arbitrary: fc.record({ direction: fc.constant('in'), at, channel: fc.constant('email'), news, with: person }) },
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
    signal: maybe(fc.constantFrom('neutral', 'negative', 'positive', 'keep-posted', 'we-will-contact')),
    rating: maybe(fc.constantFrom('outstanding', 'good', 'slip', 'bad')),
    rapport: maybe(fc.constant('strong')),
    callOk: fc.constantFrom(undefined, undefined, undefined, false),
    trade: maybe(fc.constant('traditional')),
    cardWanted: maybe(fc.constant(true)),
    material: maybe(fc.constantFrom('short', 'long')),
    contactInside: maybe(fc.constant(true)),
    wantsFeedback: maybe(fc.constant(true)),
    wantsJob: fc.constantFrom(undefined, undefined, undefined, undefined, false),
    outcome: maybe(fc.constantFrom('pending', 'update', 'next-round', 'info-request', 'offer', 'rejection')),
    offer: maybe(fc.record({
      deadline: maybe(later), reviewedOn: maybe(later), agreedOn: maybe(later), declinedOn: maybe(later),
      openPoints: maybe(fc.constantFrom('clarify', 'negotiate')),
    }).map(withoutBlanks)),
    log: fc.array(entryFrom(date), { maxLength: 6 }),
  }).map((facts) => withoutBlanks(facts) as unknown as Facts);
}

/** An outcome is stated only where a message has brought it by then (guidance A42). */
function heardOf({ facts, now, ...rest }: PlanInput): PlanInput {
  const heard = facts.log.some(({ direction, at }) => direction === 'in' && at <= now);
  return { ...rest, now, facts: heard || !facts.outcome ? facts : { ...facts, outcome: 'pending' } };
}

/** Any process that makes sense, at any time in its first months, with some days off. */
export const anyPlan: fc.Arbitrary<PlanInput> = dayWithin(FIRST_DAY, 60).chain((date) =>
  fc.record({
    facts: factsOn(date),
    now: momentWithin(addDays(date, -1), 75),
    holidays: fc.uniqueArray(dayWithin(date, 60), { maxLength: 6 }),
  })).map(heardOf);
