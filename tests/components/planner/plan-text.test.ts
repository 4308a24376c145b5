import { describe, expect, test } from 'vitest';
import type { PlanWords } from '../../../src/components/planner/later-words';
import { planText } from '../../../src/components/planner/plan-text';
import { planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import { anInterview, type InterviewBuilder, utc } from '../../support/an-interview';
import { DEEDS } from '../../support/deeds';

const words = {
  rules: { TY1: { title: 'Thank-you note' }, PR1: { title: 'Hold' }, PR2: { title: 'Ask after the day they named' } },
  deeds: DEEDS, kinds: { M1: 'Thank-you note' },
} as unknown as PlanWords;

const text = ({ facts }: InterviewBuilder, now: string) => planText({
  process: { id: '1-a', facts, closedDays: [], drafts: {}, ticks: {} }, steps: planFollowUps(facts, { now: utc(now) }), now: utc(now), clock: '24-hour', words,
});

describe('the plan as text', () => {
  const sent = anInterview().with({ employer: 'Larkfield' }).promised('2026-03-13').sent('M1', '2026-03-03 15:00', { with: 'ama' });

  test('says what they said, each step with its dates, and what was sent', () => {
    const lines = text(sent, '2026-03-04 10:00').split('\n');
    expect(lines).toEqual(expect.arrayContaining([
      'Larkfield',
      'Interview on Tue 3 March 2026, 10:00, their clock. As of Wed 4 March 2026, 10:00. They said you would hear by Friday 13 March.',
      '- Thank-you note to Ama. Sent Tue 3 March, 15:00.',
      '- If you hear nothing: ask after the day they named. Not before Mon 16 March; best from Tue 17 March; best until Wed 18 March; by Fri 20 March.',
      '- Tue 3 March, 15:00: Thank-you note, to Ama',
    ]));
  });

  test('has no mark-up and no id of a rule in it', () => {
    expect(text(sent, '2026-03-04 10:00')).not.toMatch(/\*\*|<|\{|PR1|PR2|TY1/);
  });

  test('says of thanks after a wish for silence that they are optional', () => {
    expect(text(anInterview().with({ signal: 'we-will-contact', asksNoContact: true }), '2026-03-03 12:00')).toContain('Up to you: they asked not to be contacted');
  });
});
