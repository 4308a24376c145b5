import { describe, expect, test } from 'vitest';
import { contactBudget } from '../../../src/domain/planner/contact-budget';
import { planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import { anInterview, type InterviewBuilder, utc } from '../../support/an-interview';

const budget = (interview: InterviewBuilder, now = '2026-03-12 10:00') => contactBudget(interview.facts, { now: utc(now) });
const left = (interview: InterviewBuilder, now?: string) => {
  const { questions, call, keepInTouch } = budget(interview, now);
  return [questions.left, call.left, keepInTouch.left];
};
const thanked = anInterview().sent('M1', '2026-03-03 15:00');
const asked = thanked.sent('M7b', '2026-03-10 09:00');

describe('what may still be sent', () => {
  test('is two questions, one call and two lines to keep in touch, whatever thanks went out', () => {
    expect(left(thanked)).toEqual([2, 1, 2]);
  });

  test('loses a question with each that goes out, and keeps the gap', () => {
    expect(budget(asked).questions).toEqual({ left: 1, of: 2, from: '2026-03-17' });
    expect(left(asked.sent('M7d', '2026-03-17 09:00'), '2026-03-18 10:00')).toEqual([0, 1, 2]);
    expect(budget(asked, '2026-03-17 10:00').questions).toEqual({ left: 1, of: 2 });
    expect(budget(asked.sent('M7d', '2026-03-17 09:00'), '2026-03-18 10:00').questions).toEqual({ left: 0, of: 2 });
  });

  test('is filled up by a message of theirs', () => {
    const answered = asked.sent('M7d', '2026-03-17 09:00').heard('reply', '2026-03-18 09:00');
    expect(left(answered, '2026-03-19 10:00')).toEqual([2, 1, 2]);
    expect(budget(answered, '2026-03-19 10:00').filled).toEqual({ on: '2026-03-18', by: 'message' });
  });

  test('is filled up by the next interview, but for the call', () => {
    const again = thanked.sent('M4', '2026-03-10 09:00', { channel: 'phone' }).on('2026-03-11');
    expect(left(again)).toEqual([2, 0, 2]);
    expect(budget(again).filled).toEqual({ on: '2026-03-11', by: 'interview' });
    const next = thanked.sent('M7b', '2026-03-09 09:00').on('2026-03-11');
    expect(budget(next).questions).toEqual({ left: 2, of: 2 });
    expect(budget(next.sent('M7b', '2026-03-12 09:00')).questions).toEqual({ left: 1, of: 2, from: '2026-03-19' });
  });

  test('has a second call only once they rang back', () => {
    const called = asked.sent('M4', '2026-03-16 09:00', { channel: 'phone' });
    expect(budget(called, '2026-03-17 10:00').call.left).toBe(0);
    expect(budget(called.heard('call-back', '2026-03-16 11:00'), '2026-03-17 10:00').call.left).toBe(1);
  });

  test.each([
    ['not wanted', { callOk: false }, 'unwanted'],
    ['ruled out by the way they named', { instruction: { for: 'status', channel: 'email' } }, 'other-channel'],
  ] as const)('has no call where it is %s', (_, more, why) => {
    expect(budget(thanked.with(more)).call).toEqual({ left: 0, of: 1, why });
  });

  test('has its call where the phone is what they named', () => {
    expect(budget(thanked.told({ for: 'status', channel: 'phone' })).call).toEqual({ left: 1, of: 1 });
  });

  test('counts a line to keep in touch', () => {
    expect(budget(thanked.heard('reply', '2026-03-04 09:00').sent('M12', '2026-03-20 09:00'), '2026-03-21 10:00').keepInTouch.left).toBe(1);
    expect(budget(thanked.sent('M12', '2026-03-08 09:00')).keepInTouch.left).toBe(1);
  });

  test('counts no line from before they wrote or before this interview, nor one that has yet to go', () => {
    expect(budget(thanked.sent('M12', '2026-03-08 09:00').heard('reply', '2026-03-09 09:00')).keepInTouch.left).toBe(2);
    expect(budget(thanked.sent('M12', '2026-03-02 09:00')).keepInTouch.left).toBe(2);
    expect(budget(thanked.scheduled('M12', '2026-03-20 09:00')).keepInTouch.left).toBe(2);
  });

  test('is quiet until the day they named, and beside it what they invited', () => {
    expect(budget(thanked.promised('2026-03-13')).quietUntil).toBe('2026-03-13');
    expect(budget(thanked).quietUntil).toBeUndefined();
    expect(budget(thanked.invited('if-nothing-by', '2026-03-13')).invited).toBe('2026-03-16');
  });

  test('is one letter after two quiet weeks where they said they would be in touch', () => {
    const { questions, quietUntil, keepInTouch } = budget(thanked.with({ signal: 'we-will-contact' }));
    expect(questions).toEqual({ left: 1, of: 1 });
    expect(quietUntil).toBe('2026-03-17');
    expect(keepInTouch.left).toBe(0);
  });

  test.each([
    ['not-wanted', thanked.with({ wantsJob: false })],
    ['decided', thanked.heard('offer', '2026-03-11 09:00').with({ outcome: 'offer' })],
    ['decided', thanked.heard('rejection', '2026-03-11 09:00').with({ outcome: 'rejection' })],
    ['answer-first', thanked.heard('update', '2026-03-11 09:00').with({ outcome: 'update' })],
  ] as const)('is nothing: %s', (closed, interview) => {
    expect(left(interview)).toEqual([0, 0, 0]);
    expect(budget(interview).closed).toBe(closed);
  });

  test('is nothing once it counts as moved on', () => {
    const silent = asked.sent('M7d', '2026-03-17 09:00').with({ callOk: false });
    expect(budget(silent, '2026-04-02 10:00').closed).toBe('moved-on');
  });

  test('names what each person was sent, by the way it took', () => {
    const panel = anInterview().heldBy('ama', 'jonas').sent('M1p', '2026-03-03 15:00', { with: 'ama' }).sent('M3', '2026-03-04 09:00', { with: 'ama', channel: 'post' }).sent('M1p', '2026-03-03 15:10', { with: 'jonas' });
    expect(budget(panel).sent).toEqual([
      { id: 'ama', channels: [{ channel: 'email', count: 1 }, { channel: 'post', count: 1 }], last: '2026-03-04' },
      { id: 'jonas', channels: [{ channel: 'email', count: 1 }], last: '2026-03-03' },
    ]);
  });

  test('names what went out in this round and to them alone, each way with its number', () => {
    const more = anInterview().sent('M13', '2026-03-02 09:00').sent('M1', '2026-03-03 15:00').sent('M7b', '2026-03-10 09:00')
      .sent('M25', '2026-03-11 09:00', { with: 'cousin' }).scheduled('M8', '2026-03-20 09:00');
    expect(budget(more).sent).toEqual([{ channels: [{ channel: 'email', count: 2 }], last: '2026-03-10' }]);
  });

  test('never has a question left where the plan asks no more', () => {
    for (let day = 1; day <= 28; day++) {
      const now = `2026-04-${String(day).padStart(2, '0')} 10:00`;
      const silent = asked.sent('M7d', '2026-03-17 09:00');
      const asks = planFollowUps(silent.facts, { now: utc(now) }).some(({ rule, forecast, state }) => !forecast && state !== 'done' && (rule === 'NT1' || rule === 'NR1'));
      expect(budget(silent, now).questions.left > 0).toBe(asks);
    }
  });
});
