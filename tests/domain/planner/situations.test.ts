import { describe, expect, test } from 'vitest';
import { planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import { anInterview, type InterviewBuilder, utc } from '../../support/an-interview';

const plan = (interview: InterviewBuilder, now: string) => planFollowUps(interview.facts, { now: utc(now) });
const step = (interview: InterviewBuilder, rule: string, now: string) => plan(interview, now).find((one) => one.rule === rule);
const thanked = anInterview().sent('M1', '2026-03-03 15:00');

describe('an agreed call', () => {
  const agreed = thanked.with({ agreedCall: { on: '2026-03-06', at: '14:00' } });

  test('that did not come asks for one line, twenty minutes later and by the next working day', () => {
    expect(step(agreed, 'CA1', '2026-03-06 14:10')).toMatchObject({
      kind: 'S2', earliest: utc('2026-03-06 14:20'), ideal: utc('2026-03-06 14:20'), latest: utc('2026-03-09 17:00'), state: 'future',
    });
    expect(step(agreed, 'CA1', '2026-03-06 15:00')).toMatchObject({ state: 'due', ideal: utc('2026-03-06 15:00') });
  });

  test('that did not come takes the place of that day’s question, and gives it back the next day', () => {
    const dueToo = thanked.with({ agreedCall: { on: '2026-03-12', at: '09:00' } });
    expect(step(dueToo, 'NT1', '2026-03-12 08:00')?.state).toBe('due');
    expect(step(dueToo, 'NT1', '2026-03-12 10:00')).toBeUndefined();
    const written = dueToo.sent('S2', '2026-03-12 10:00');
    expect(step(written, 'NT1', '2026-03-12 11:00')).toBeUndefined();
    expect(step(written, 'NT1', '2026-03-13 09:00')?.state).toBe('due');
  });

  test('that did not come may have its line in the evening, and names its hour and the minutes of grace', () => {
    const late = step(thanked.with({ agreedCall: { on: '2026-03-06', at: '16:30' } }), 'CA1', '2026-03-06 18:00');
    expect(late?.ideal).toBe(utc('2026-03-06 18:00'));
    expect(late?.trace.filter(({ about }) => about === 'earliest')).toEqual([
      { id: 'agreed-call', about: 'earliest', to: utc('2026-03-06 16:30') },
      { id: 'minutes-later', about: 'earliest', to: utc('2026-03-06 16:50'), values: { n: 20 } },
    ]);
  });

  test('that did not come leaves what is not due yet in the plan, and so does anything else that is due', () => {
    expect(step(agreed, 'NT1', '2026-03-06 15:00')?.state).toBe('future');
    expect(step(thanked.with({ taskDue: '2026-03-13' }), 'NT1', '2026-03-12 10:00')?.state).toBe('due');
  });

  test('is not made good by a message of one’s own, or by what came before it', () => {
    expect(step(agreed.sent('M8', '2026-03-06 14:05'), 'CA1', '2026-03-06 15:00')?.state).toBe('due');
    expect(step(agreed.heard('reply', '2026-03-05 10:00'), 'CA1', '2026-03-06 15:00')?.state).toBe('due');
    expect(step(agreed.sent('S2', '2026-03-05 10:00'), 'CA1', '2026-03-06 15:00')?.state).toBe('due');
  });

  test('that came needs no line', () => {
    expect(step(agreed.heard('call-back', '2026-03-06 13:55'), 'CA1', '2026-03-06 15:00')).toBeUndefined();
  });

  test('is done by the line, and forgotten after a week', () => {
    expect(step(agreed.sent('S2', '2026-03-06 14:30'), 'CA1', '2026-03-06 15:00')?.state).toBe('done');
    expect(step(agreed.sent(['S2', 'M8'], '2026-03-06 14:30'), 'CA1', '2026-03-06 15:00')?.state).toBe('done');
    expect(step(agreed, 'CA1', '2026-03-13 10:00')?.state).toBe('overdue');
    expect(step(agreed, 'CA1', '2026-03-14 10:00')).toBeUndefined();
  });
});

describe('a task to do at home', () => {
  const given = thanked.with({ taskDue: '2026-03-09' });

  test('goes out on the working day before their own, which stays the last', () => {
    expect(step(given, 'TA1', '2026-03-04 10:00')).toMatchObject({ kind: 'S8', ideal: '2026-03-06', latest: '2026-03-09', state: 'due' });
  });

  test('is overdue without a day of ours once theirs is gone', () => {
    expect(step(given, 'TA1', '2026-03-10 10:00')).toMatchObject({ state: 'overdue', latest: '2026-03-09' });
    expect(step(given, 'TA1', '2026-03-10 10:00')?.ideal).toBeUndefined();
  });

  test('may go in the evening, and falls away with an offer or with stepping out', () => {
    expect(step(given, 'TA1', '2026-03-06 20:00')?.ideal).toBe('2026-03-06');
    expect(step(given.heard('offer', '2026-03-04 10:00').with({ outcome: 'offer' }), 'TA1', '2026-03-04 12:00')).toBeUndefined();
    expect(step(given.with({ withdrawsOn: '2026-03-04' }), 'TA1', '2026-03-04 12:00')).toBeUndefined();
  });

  test('is done once it is handed in, and answers their request as well', () => {
    expect(step(given.sent('S8', '2026-03-06 11:00'), 'TA1', '2026-03-06 12:00')?.state).toBe('done');
    const asked = thanked.heard('info-request', '2026-03-05 09:00').with({ outcome: 'info-request' }).sent('S8', '2026-03-05 15:00');
    expect(step(asked, 'UP1', '2026-03-05 16:00')?.state).toBe('done');
  });
});

test('a slipped date is acknowledged by the letter for it as by a plain reply', () => {
  const slipped = thanked.heard('update', '2026-03-06 09:00').with({ outcome: 'update', promise: { phrase: '2026-03-20', saidOn: '2026-03-06' } });
  expect(step(slipped, 'UP1', '2026-03-06 10:00')?.state).toBe('due');
  expect(step(slipped.sent('S1', '2026-03-06 11:00'), 'UP1', '2026-03-06 12:00')?.state).toBe('done');
});

describe('stepping out', () => {
  const out = thanked.with({ wantsJob: false, withdrawsOn: '2026-03-06' });

  test('is told on the day, or on the next working day', () => {
    expect(step(out, 'WD1', '2026-03-06 10:00')).toMatchObject({ kind: 'S5', ideal: '2026-03-06', latest: '2026-03-09', state: 'due' });
  });

  test('may be told in the evening, and after a weekend on its Monday', () => {
    expect(step(out, 'WD1', '2026-03-06 20:00')?.ideal).toBe('2026-03-06');
    expect(step(out, 'WD1', '2026-03-07 10:00')?.ideal).toBe('2026-03-09');
  });

  test('leaves nothing else to do once they know', () => {
    expect(plan(out.sent('S5', '2026-03-06 11:00'), '2026-03-20 10:00').filter(({ state }) => state !== 'done')).toEqual([]);
  });
});

test('after “please do not contact us” thanks that have gone are as any others', () => {
  const [thanks] = plan(thanked.with({ signal: 'we-will-contact', asksNoContact: true }), '2026-03-04 12:00');
  expect(thanks).toMatchObject({ rule: 'TY1', state: 'done' });
  expect(thanks?.optional).toBeUndefined();
});

test('after “please do not contact us” a thank-you is there and may be left out', () => {
  const quiet = anInterview().with({ signal: 'we-will-contact', asksNoContact: true });
  const [thanks] = plan(quiet, '2026-03-03 12:00');
  expect(thanks).toMatchObject({ rule: 'TY1', optional: true });
  expect(thanks?.trace[0]?.id).toBe('asked-not-to-write');
});
