import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { isStatus, isThanks } from '../../../src/domain/contact-log';
import type { MessageKind } from '../../../src/domain/composer/message-kind';
import { addDays, type IsoDate } from '../../../src/domain/iso-date';
import { planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import type { Step, When } from '../../../src/domain/planner/step';
import { dueDate } from '../../../src/domain/promise';
import { instantOf, msOfMoment, wallTimeOf } from '../../../src/domain/zoned-time';
import { anyPlan, type PlanInput } from '../../support/any-plan';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 2000 };
const plan = ({ facts, ...at }: PlanInput): Step[] => planFollowUps(facts, at);
const holds = (property: (input: PlanInput) => void) => { fc.assert(fc.property(anyPlan, property), RUNS); };

const ASKS = new Set(['M7a', 'M7b', 'M7c', 'M7d']);
/** A question that is still to be sent, now or by the forecast. */
const asks = ({ kind, state }: Step): boolean => state !== 'done' && kind !== undefined && kind.split('+').some((each) => ASKS.has(each));
const isOpen = ({ state, forecast }: Step): boolean => state !== 'done' && !forecast;
const ms = (when: When): number => Date.parse(when);
const dayOf = (when: When): IsoDate => when.slice(0, 10) as IsoDate;

test('earliest, ideal and latest stand in that order unless it is overdue', () => {
  holds((input) => {
    for (const { state, earliest, ideal, idealEnd, latest } of plan(input)) {
      if (state === 'overdue') continue;
      const dates = [earliest, ideal, idealEnd, latest].filter((when) => when !== undefined).map(ms);
      expect(dates).toEqual([...dates].sort((one, other) => one - other));
    }
  });
});

test('an open step is never proposed for a time that has passed', () => {
  holds((input) => {
    const { date: today } = wallTimeOf(msOfMoment(input.now), input.facts.tz);
    for (const { ideal, kind } of plan(input).filter(isOpen))
      if (kind && ideal) expect(dayOf(ideal) >= today).toBe(true);
  });
});

test('questions go out on business days', () => {
  holds((input) => {
    for (const { ideal } of plan(input).filter((step) => asks(step) && step.ideal)) {
      const day = dayOf(ideal ?? input.now);
      expect([0, 6]).not.toContain(new Date(`${day}T12:00Z`).getUTCDay());
      expect(input.holidays).not.toContain(day);
    }
  });
});

test('a further closed day never brings a question’s earliest day forward', () => {
  const withOneMore = fc.tuple(anyPlan, fc.integer({ min: -5, max: 60 }));
  fc.assert(fc.property(withOneMore, ([input, days]) => {
    const closed = addDays(input.facts.date, days);
    const before = plan(input).find((step) => asks(step) && isOpen(step));
    const after = plan({ ...input, holidays: [...input.holidays, closed] }).find((step) => asks(step) && isOpen(step));
    if (before?.rule === after?.rule && before && after) expect(dayOf(after.earliest) >= dayOf(before.earliest)).toBe(true);
  }), RUNS);
});

test('nothing is asked on or before the day they named, without an invitation or a wish', () => {
  holds((input) => {
    const { promise, date, invited, instruction, log } = input.facts;
    const news = log.some((entry) => entry.direction === 'in' && entry.news !== 'reply' && entry.news !== 'call-back');
    if (!promise || invited || instruction?.for === 'status' || news) return;
    const read = dueDate(promise, date, input.holidays);
    if (!('due' in read)) return;
    for (const step of plan(input).filter(asks)) expect(dayOf(step.earliest) > read.due).toBe(true);
  });
});

test('each interviewer has one thank-you step at most, and it stays until a note to them is logged', () => {
  holds((input) => {
    const { facts: { interviewers, log, date, tz, start }, now } = input;
    const thanks = plan(input).filter(({ kind }) => kind !== undefined && isThanks({ kinds: kind.split('+') as MessageKind[] } as never));
    const people = thanks.map(({ to }) => to);
    expect(new Set(people).size).toBe(people.length);
    const waits = log.some((entry) => 'scheduled' in entry && msOfMoment(entry.at) > msOfMoment(now));
    const logged = log.some((entry) => entry.direction === 'out' && isThanks(entry));
    if (!waits) expect(people.length).toBe(Math.max(1, interviewers.length));
    if (!logged) expect(thanks.every(({ state }) => state !== 'done'), `${date} ${start} ${tz ?? ''}`).toBe(true);
  });
});

/** Questions since they last wrote or met the person, those scheduled included. */
function unansweredIn({ facts: { log, date, start, tz }, now }: PlanInput): number {
  const counted = log
    .filter((entry) => ms(entry.at) >= instantOf(date, start, tz) && (ms(entry.at) <= ms(now) || ('scheduled' in entry && entry.scheduled)))
    .sort((one, other) => ms(one.at) - ms(other.at));
  const since = counted.slice(counted.findLastIndex(({ direction }) => direction === 'in') + 1);
  return since.filter((entry) => entry.direction === 'out' && isStatus(entry)).length;
}

test('nobody is ever asked a third time without having answered, unless they wished it', () => {
  holds((input) => {
    if (input.facts.instruction?.for === 'status') return;
    expect(plan(input).filter(asks).length).toBeLessThanOrEqual(Math.max(0, 2 - unansweredIn(input)));
  });
});

test('exactly one status step is in force at most, and a forecast ends in moving on', () => {
  holds((input) => {
    const steps = plan(input);
    const open = steps.filter((step) => isOpen(step) && !step.rule.startsWith('TY'));
    expect(open.length).toBeLessThanOrEqual(1);
    const ahead = steps.filter(({ forecast }) => forecast);
    if (ahead.length) expect(ahead.map(({ rule }) => rule).indexOf('MV1')).toBe(ahead.length - 1);
  });
});

const BEFORE = process.env.TZ;
afterEach(() => {
  if (BEFORE === undefined) delete process.env.TZ;
  else process.env.TZ = BEFORE;
});

test('the machine’s zone changes nothing when the interviewer’s is known', () => {
  holds((input) => {
    const plans = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      return JSON.stringify(plan(input));
    });
    expect(new Set(plans).size).toBe(1);
  });
});

test('every reason fills the blanks of its sentence', () => {
  const sentences = parse(readFileSync(join(import.meta.dirname, '../../../src/content/rules/trace.yaml'), 'utf8')) as Record<string, string>;
  const unfilled = new Set<string>();
  holds((input) => {
    for (const { id, from, to, values } of plan(input).flatMap(({ trace }) => trace)) {
      const known = { from, to, ...values } as Record<string, unknown>;
      for (const [, blank = ''] of (sentences[id] ?? '').matchAll(/\{(\w+)\}/g)) if (known[blank] === undefined) unfilled.add(`${id} ${blank}`);
    }
  });
  expect([...unfilled]).toEqual([]);
});
