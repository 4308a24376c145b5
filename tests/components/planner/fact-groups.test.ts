import { describe, expect, test } from 'vitest';
import { groupsNow, openedGroup } from '../../../src/components/planner/fact-groups';
import { anInterview, utc } from '../../support/an-interview';

const EVENING = utc('2026-03-03 18:00');

describe('the groups of facts', () => {
  test('ask nothing of a talk that is still ahead', () => {
    expect(groupsNow(anInterview().facts, utc('2026-03-02 18:00'))).not.toContain('went');
    expect(groupsNow(anInterview().facts, utc('2026-03-02 18:00'))).not.toContain('more');
  });

  test('speak of an offer only once there is one', () => {
    expect(groupsNow(anInterview().facts, EVENING)).not.toContain('offer');
    expect(groupsNow(anInterview().with({ outcome: 'offer' }).facts, EVENING)[0]).toBe('offer');
  });

  test('wait for nothing after a no', () => {
    expect(groupsNow(anInterview().with({ outcome: 'rejection' }).facts, EVENING)).not.toContain('they-said');
  });

  test('hold each group once, whatever happened', () => {
    for (const outcome of ['pending', 'update', 'next-round', 'info-request', 'offer', 'rejection'] as const) {
      const groups = groupsNow(anInterview().with({ outcome }).facts, EVENING);
      expect(new Set(groups).size).toBe(groups.length);
    }
  });

  test('open on what they said until something is known of it, and on the offer', () => {
    expect(openedGroup(anInterview().facts, EVENING)).toBe('they-said');
    expect(openedGroup(anInterview().promised('in-a-week').facts, EVENING)).toBeUndefined();
    expect(openedGroup(anInterview().with({ outcome: 'offer' }).facts, EVENING)).toBe('offer');
  });
});
