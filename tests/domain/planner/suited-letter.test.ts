import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/interview';
import { planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import { suitedLetter } from '../../../src/domain/planner/suited-letter';

const facts = (more: Partial<Facts> = {}): Facts => ({
  outcome: 'update',
  date: '2026-03-03', start: '10:00', tz: 'UTC', interviewers: [{ id: 'ama', name: 'Ama Okonkwo' }],
  log: [
    { direction: 'out', at: '2026-03-03T15:00Z', channel: 'email', kinds: ['M1'], with: 'ama' },
    { direction: 'in', at: '2026-03-10T11:00Z', channel: 'email', news: 'update' },
  ],
  promise: { phrase: '2026-03-20', saidOn: '2026-03-10' }, ...more,
});

const lettersOf = (given: Facts) =>
  planFollowUps(given, { now: '2026-03-10T12:00Z' }).map((step) => [step.rule, suitedLetter(step, given)]);

describe('the letter that suits', () => {
  test('news of a new day thanks for that day, and only there', () => {
    const letters = lettersOf(facts());
    expect(letters.filter(([, letter]) => letter)).toEqual([['UP1', 'S1']]);
    expect(letters.length).toBeGreaterThan(1);
  });

  test.each<[string, Partial<Facts>]>([
    ['no day was named', { promise: { phrase: 'soon' } }],
    ['it was named at the interview', { promise: { phrase: '2026-03-20' } }],
    ['it was named before that news', { promise: { phrase: '2026-03-20', saidOn: '2026-03-09' } }],
  ])('plain news is answered plainly: %s', (_, more) => {
    const letters = lettersOf(facts(more));
    expect(letters.map(([rule]) => rule)).toContain('UP1');
    expect(letters.filter(([, letter]) => letter)).toEqual([]);
  });
});
