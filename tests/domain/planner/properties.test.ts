import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { dateLog, isCall, isOut, isReplyWithThanks, isStatus, isThanks, type LogEntry, type Outgoing } from '../../../src/domain/contact-log';
import type { MessageKind } from '../../../src/domain/composer/message-kind';
import { addDays, type IsoDate } from '../../../src/domain/iso-date';
import { planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import type { RuleId, Step, StepState, When } from '../../../src/domain/planner/step';
import { dueDate } from '../../../src/domain/promise';
import { instantOf, momentOf, msOfMoment, wallTimeOf } from '../../../src/domain/zoned-time';
import { anyPlan, type PlanInput } from '../../support/any-plan';

/** 2,000 cases each; the full run asks for more. */
const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 2000) };
vi.setConfig({ testTimeout: 1_800_000 });

const plan = ({ facts, ...at }: PlanInput): Step[] => planFollowUps(facts, at);
const holds = (property: (input: PlanInput) => void) => { fc.assert(fc.property(anyPlan, property), RUNS); };

const kindsOf = ({ kind }: Step): MessageKind[] => (kind?.split('+') ?? []) as MessageKind[];
const isOf = (test: (entry: Pick<Outgoing, 'kinds'>) => boolean) => (step: Step): boolean => test({ kinds: kindsOf(step) });
/** A question, by letter or by phone, that is still to be sent, now or by the forecast. */
const asks = (step: Step): boolean => step.state !== 'done' && isOf(isStatus)(step);
const isEmail = (step: Step): boolean => !isOf(isCall)(step);
const isOpen = ({ state, forecast }: Step): boolean => state !== 'done' && !forecast;
const ms = (when: When): number => Date.parse(when);
const dayOf = (when: When): IsoDate => when.slice(0, 10) as IsoDate;
/** A day is as early as its first moment, an instant counts for its day beside a day. */
const comesBefore = (one: When, other: When): boolean =>
  one.length > 10 && other.length > 10 ? ms(one) < ms(other) : dayOf(one) < dayOf(other);

test('earliest, ideal and latest stand in that order, unless it is overdue or a late card', () => {
  holds((input) => {
    for (const { state, earliest, ideal, idealEnd, latest } of plan(input)) {
      if (state === 'overdue' || state === 'late' || state === 'done') continue;
      const dates = [earliest, ideal, idealEnd, latest].filter((when) => when !== undefined);
      for (const [index, when] of dates.entries()) if (index > 0) expect(comesBefore(when, dates[index - 1] ?? when)).toBe(false);
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

/** Questions, keeping in touch and the answer to a no keep office hours (guidance A46). */
const keepsOfficeHours = (step: Step): boolean => step.state !== 'done' && (asks(step) || step.rule === 'LP1' || step.rule === 'RJ1' || step.rule === 'AP1');

test('questions, keeping in touch and the answer to a no go out on business days', () => {
  holds((input) => {
    for (const { ideal } of plan(input).filter((step) => keepsOfficeHours(step) && step.ideal)) {
      const day = dayOf(ideal ?? input.now);
      expect([0, 6]).not.toContain(new Date(`${day}T12:00Z`).getUTCDay());
      expect(input.holidays).not.toContain(day);
    }
  });
});

test('a further closed day never brings the earliest day of a question by email forward', () => {
  const withOneMore = fc.tuple(anyPlan, fc.integer({ min: -5, max: 60 }));
  fc.assert(fc.property(withOneMore, ([input, days]) => {
    const closed = addDays(input.facts.date, days);
    const question = (step: Step) => asks(step) && isOpen(step) && isEmail(step);
    const before = plan(input).find(question);
    const after = plan({ ...input, holidays: [...input.holidays, closed] }).find(question);
    if (before?.rule === after?.rule && before && after) expect(comesBefore(after.earliest, before.earliest)).toBe(false);
  }), RUNS);
});

test('nothing is asked on or before the day they named, without an invitation or a wish', () => {
  holds((input) => {
    const { promise, date, start, tz, invited, instruction, log, outcome = 'pending' } = input.facts;
    const began = instantOf(date, start, tz);
    const heard = log.some((entry) => entry.direction === 'in' && ms(entry.at) >= began);
    const asked = log.some((entry) => entry.direction === 'out' && isStatus(entry));
    if (!promise || invited || instruction?.for === 'status' || heard || asked || outcome !== 'pending') return;
    const read = dueDate(promise, date, input.holidays);
    if (!('due' in read)) return;
    for (const step of plan(input).filter(asks)) expect(dayOf(step.earliest) > read.due).toBe(true);
  });
});

const isThankYou = ({ rule }: Step): boolean => rule.startsWith('TY') || rule === 'BI1';

test('each interviewer has one thank-you step at most, and it stays until a note to them is logged or a reply takes its place', () => {
  holds((input) => {
    const { facts: { interviewers, log, outcome }, now } = input;
    const thanks = plan(input).filter((step) => isThankYou(step) && !isOf(isStatus)({ ...step, kind: step.kind === 'M4' || step.kind?.startsWith('M7') ? step.kind : 'M1' }));
    const people = thanks.map(({ to }) => to);
    expect(new Set(people).size).toBe(people.length);
    const waits = log.some((entry) => 'scheduled' in entry && msOfMoment(entry.at) > msOfMoment(now));
    const logged = log.some((entry) => entry.direction === 'out' && (isThanks(entry) || isReplyWithThanks(entry)));
    const final = outcome === 'offer' || outcome === 'rejection';
    if (!waits) expect(people.length).toBeGreaterThanOrEqual(Math.max(1, interviewers.length) - (final ? 1 : 0));
    if (!logged) expect(thanks.every(({ state }) => state !== 'done')).toBe(true);
  });
});

/** Questions since they last wrote or met the person, those scheduled included; a voicemail is part of its call, though they wrote in between (guidance A19). */
function unansweredIn({ facts: { log, date, start, tz }, now }: PlanInput): number {
  const known = dateLog(log, tz).filter((entry) => entry.ms <= ms(now) || ('scheduled' in entry && entry.scheduled));
  const isPartOfCall = (entry: (typeof known)[number]) =>
    known.slice(0, known.indexOf(entry)).some((other) => isOut(other) && isCall(other) && other.day === entry.day);
  const since = known.filter((entry) => entry.ms >= instantOf(date, start, tz));
  const asked = since.slice(since.findLastIndex(({ direction }) => direction === 'in') + 1).filter(isOut).filter(isStatus);
  return asked.filter((entry) => !(isCall(entry) && isPartOfCall(entry))).length;
}

test('a voicemail on the day of a call is no question of its own, though they wrote in between', () => {
  const call: LogEntry = { direction: 'out', channel: 'phone', at: '2026-04-25T12:00Z', kinds: ['M4'] };
  const reply: LogEntry = { direction: 'in', channel: 'email', at: '2026-04-25T12:30Z', news: 'reply' };
  const voicemail: LogEntry = { direction: 'out', channel: 'voicemail', at: '2026-04-25T13:00Z', kinds: ['M5'] };
  const emails = (...log: PlanInput['facts']['log']) =>
    plan({ now: '2026-04-25T14:00Z', holidays: [], facts: { date: '2026-03-27', start: '10:00', interviewers: [], log } }).filter((step) => asks(step) && isEmail(step)).length;
  expect([emails(call, reply), emails(call, reply, voicemail), emails(call, voicemail)]).toEqual([2, 2, 1]);
});

test('nobody is asked by email a third time without having answered, nor rung a second time, unless they wished it', () => {
  holds((input) => {
    if (input.facts.instruction?.for === 'status') return;
    const ahead = plan(input).filter((step) => asks(step) && step.alternativeTo === undefined);
    expect(ahead.filter(isEmail).length).toBeLessThanOrEqual(Math.max(0, 2 - unansweredIn(input)));
    expect(ahead.filter((step) => !isEmail(step)).length).toBeLessThanOrEqual(1);
    const kept = plan(input).filter(({ rule, state }) => rule === 'LP1' && state !== 'done');
    expect(kept.length).toBeLessThanOrEqual(1);
  });
});

const STATUS_RULES: ReadonlySet<RuleId> = new Set(['PR1', 'PR2', 'IC1', 'WC1', 'SG1', 'NT1', 'NR1', 'PH2', 'MV1']);

test('exactly one status step is in force at most, a call stands beside its email, and a forecast ends in moving on', () => {
  holds((input) => {
    const steps = plan(input);
    const open = steps.filter(isOpen);
    const status = open.filter(({ rule, kind }) => STATUS_RULES.has(rule) || (rule === 'TY4' && kind?.startsWith('M7')));
    expect(status.length).toBeLessThanOrEqual(1);
    for (const { rule, alternativeTo } of open) if (rule === 'PH1') expect(status.map((step) => step.rule)).toContain(alternativeTo);
    const ahead = steps.filter(({ forecast }) => forecast);
    if (ahead.length) expect(ahead.map(({ rule }) => rule).indexOf('MV1')).toBe(ahead.length - 1);
  });
});

/** How far along a state is; a step never goes back (guidance A39). */
const AGE: Record<StepState, number> = { future: 0, hold: 0, due: 1, late: 2, overdue: 3, movedOn: 4, done: 5 };
/** The thank-you goes by other names as it grows late; one step for one person. */
const idOf = (step: Step): string => `${isThankYou(step) && step.kind !== 'M4' && !step.kind?.startsWith('M7') ? 'thanks' : step.rule} ${step.to ?? ''}`;
/** What may end a step as time goes by alone: each is named in guidance (A10, A17, A18, A24, A26, A28, A34, U25). */
const MAY_END: ReadonlySet<RuleId> = new Set(['PR1', 'HW1', 'MC1', 'AI1', 'LP1', 'PH1', 'WS1', 'NW1', 'NT1', 'MV1']);

test('with the same log a step only grows older, or ends where guidance lets it', () => {
  const later = fc.tuple(anyPlan, fc.integer({ min: 1, max: 60 * 24 * 40 }));
  fc.assert(fc.property(later, ([input, minutes]) => {
    const now = momentOf(msOfMoment(input.now) + minutes * 60_000, 'UTC');
    // What happens in between is another log; what is in it already stands still.
    const log = input.facts.log.filter(({ at }) => ms(at) <= ms(input.now));
    const facts = { ...input.facts, log };
    const [before, after] = [input.now, now].map((at) => planFollowUps(facts, { now: at, holidays: input.holidays }).filter(isOpen)) as [Step[], Step[]];
    const movedOn = after.some(({ state }) => state === 'movedOn');
    for (const step of before) {
      const then = after.find((other) => idOf(other) === idOf(step));
      if (then) expect(AGE[then.state]).toBeGreaterThanOrEqual(AGE[step.state]);
      else expect(movedOn || MAY_END.has(step.rule)).toBe(true);
    }
  }), RUNS);
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
