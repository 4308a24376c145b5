import { describe, expect, test } from 'vitest';
import type { Application } from '../../../src/domain/interview';
import { withOutcome } from '../../../src/domain/planner/plan-follow-ups';
import { anInterview, utc } from '../../support/an-interview';

const NOW = utc('2026-03-12 10:00');
const outcome = (interview: ReturnType<typeof anInterview>, now = NOW) => withOutcome(interview.facts, now).outcome;

describe('the outcome in force', () => {
  test('is what was stated', () => {
    const facts = anInterview().heard('offer', '2026-03-10 09:00').with({ outcome: 'pending' }).facts;
    expect(withOutcome(facts, NOW)).toBe(facts);
  });

  test.each(['offer', 'rejection'] as const)('is an older notebook’s %s, where nothing was stated', (news) => {
    expect(outcome(anInterview().heard(news, '2026-03-10 09:00'))).toBe(news);
  });

  test('is the last of two in an older notebook', () => {
    expect(outcome(anInterview().heard('offer', '2026-03-10 09:00').heard('rejection', '2026-03-11 09:00'))).toBe('rejection');
  });

  test.each(['update', 'info-request', 'reply', 'we-will-contact'] as const)('is not read out of an older notebook’s %s', (news) => {
    expect(outcome(anInterview().heard(news, '2026-03-10 09:00'))).toBeUndefined();
  });

  test('is an older notebook’s invitation while it has no day and no answer', () => {
    const asked = anInterview().heard('next-round', '2026-03-10 09:00');
    expect(outcome(asked)).toBe('next-round');
    expect(outcome(asked.sent('M14', '2026-03-10 12:00'))).toBeUndefined();
    expect(outcome(asked.on('2026-03-20'))).toBeUndefined();
  });

  test('is no invitation any more once its interview has begun', () => {
    const asked = anInterview().on('2026-03-20', '10:00').heard('next-round', '2026-03-10 09:00').with({ outcome: 'next-round' });
    expect(outcome(asked, utc('2026-03-20 09:59'))).toBe('next-round');
    expect(outcome(asked, utc('2026-03-20 10:00'))).toBe('pending');
  });

  test('is an invitation still where they wrote before it, or once more after it', () => {
    expect(outcome(anInterview().sent('M1', '2026-03-03 15:00').heard('next-round', '2026-03-10 09:00'))).toBe('next-round');
    expect(outcome(anInterview().heard('next-round', '2026-03-10 09:00').heard('reply', '2026-03-11 09:00'))).toBe('next-round');
    const asked = anInterview().on('2026-03-20', '10:00').heard('next-round', '2026-03-10 09:00').heard('reply', '2026-03-21 09:00');
    expect(outcome(asked.with({ outcome: 'next-round' }), utc('2026-03-22 10:00'))).toBe('pending');
  });

  test('is an offer still where an interview came before it', () => {
    const offered = anInterview().on('2026-03-20', '10:00').heard('next-round', '2026-03-10 09:00').heard('offer', '2026-03-21 09:00').with({ outcome: 'offer' });
    expect(outcome(offered, utc('2026-03-22 10:00'))).toBe('offer');
  });

  test('is an application’s invitation, and one that no message brought', () => {
    const { log } = anInterview().heard('next-round', '2026-03-10 09:00').facts;
    const applied: Application = { appliedOn: '2026-03-03', interviewers: [], log };
    expect(withOutcome(applied, NOW).outcome).toBe('next-round');
    expect(outcome(anInterview().with({ outcome: 'next-round' }))).toBe('next-round');
  });

  test('stays an invitation while its interview has no day', () => {
    expect(outcome(anInterview().heard('next-round', '2026-03-10 09:00').with({ outcome: 'next-round' }))).toBe('next-round');
  });
});
