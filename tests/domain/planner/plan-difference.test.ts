import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDifferent, planDifference } from '../../../src/domain/planner/plan-difference';
import type { InterviewBuilder } from '../../support/an-interview';
import { anInterview } from '../../support/an-interview';
import { planAt } from '../../support/a-plan';
import { runs } from '../../support/property-runs';

const NOW = '2026-12-01 10:00';
const thanked = anInterview().on('2026-11-30').sent('M1', '2026-11-30 15:00');
const promised = thanked.promised('2026-12-07');
const between = (before: InterviewBuilder, after: InterviewBuilder, now = NOW) => planDifference(planAt(before, now), planAt(after, now));
const rules = (steps: readonly { rule: string }[]) => steps.map(({ rule }) => rule);

describe('what a change makes of a plan', () => {
  test('is a hold and the next question moved to the new day, where they slip', () => {
    const { moved, gone } = between(promised, thanked.promised('2026-12-14', '2026-12-01'));
    expect(moved.map(({ rule, from, day, forecast }) => [rule, from, day, forecast])).toEqual([
      ['PR1', '2026-12-07', '2026-12-14', false], ['PR2', '2026-12-09', '2026-12-16', true],
    ]);
    expect(gone).toEqual([]);
  });

  test('says what the new day hangs on', () => {
    const { moved: [hold] } = between(promised, thanked.promised('2026-12-14', '2026-12-01'));
    expect(hold?.why).toMatchObject({ id: 'due-day', to: '2026-12-14' });
  });

  test('still shows where the question goes while their news is not answered', () => {
    const slipped = thanked.promised('2026-12-14', '2026-12-01').heard('update', '2026-12-01 09:00').with({ outcome: 'update' });
    const { moved, gone, came } = between(promised, slipped);
    expect(moved.map(({ rule, from, day }) => [rule, from, day])).toEqual([['PR2', '2026-12-09', '2026-12-16']]);
    expect(gone).toEqual([]);
    expect(rules(came)).toEqual(['UP1']);
  });

  test('is an open question gone, with the hold that stands in its place', () => {
    expect(between(thanked, promised)).toMatchObject({ gone: [{ rule: 'NT1', because: 'PR1' }], came: [{ rule: 'PR1' }] });
  });

  test('is all questions gone after an offer, with nothing in their place', () => {
    const { gone, came } = between(promised, promised.heard('offer', '2026-12-01 09:00').with({ outcome: 'offer' }));
    expect(gone).toEqual([expect.not.objectContaining({ because: expect.anything() })]);
    expect(rules(came)).toEqual(['OF1']);
  });

  test('is thanks moved, not gone, where another rule speaks for them', () => {
    const fresh = anInterview().on('2026-12-01', '08:00');
    const { moved, gone } = between(fresh, fresh.with({ rating: 'outstanding' }));
    expect(gone).toEqual([]);
    expect(rules(moved).every((rule) => rule === 'TY5' || rule === 'NT1')).toBe(true);
  });

  test('is thanks gone for the honest note that takes their place', () => {
    const fresh = anInterview().on('2026-12-01', '08:00');
    expect(between(fresh, fresh.with({ rating: 'bad' }))).toMatchObject({ gone: [{ because: 'BI1' }], came: [{ rule: 'BI1' }] });
  });

  test('names the message and the person, and no more than there is', () => {
    const [one, other] = [anInterview().on('2026-12-01', '08:00').heldBy('ama'), anInterview().on('2026-12-01', '08:00').heldBy('bo')];
    expect(between(one, other).gone).toEqual([{ rule: 'TY1', kind: 'M1', to: 'ama', day: '2026-12-01', forecast: false }]);
    expect(between(one, other).came).toEqual([{ rule: 'TY1', kind: 'M1', to: 'bo', day: '2026-12-01', forecast: false }]);
    expect(between(thanked, promised).came).toEqual([{ rule: 'PR1', day: '2026-12-07', forecast: false }]);
  });

  test('gives a question its place whoever it goes to', () => {
    expect(between(thanked.with({ reader: 'ama' }), promised.with({ reader: 'ama' })).gone).toMatchObject([{ rule: 'NT1', to: 'ama', because: 'PR1' }]);
  });

  test('is a hold gone where no question comes after it any more', () => {
    expect(between(promised, thanked).gone).toMatchObject([{ rule: 'PR1', because: 'NT1' }]);
  });

  test('says which count it was that a day off made longer', () => {
    const off = planDifference(planAt(thanked, NOW), planAt(thanked, NOW, ['2026-12-07']));
    expect(off.moved.map(({ rule, from, day, why }) => [rule, from, day, why?.id, why?.to]))
      .toContainEqual(['NT1', '2026-12-07', '2026-12-08', 'business-days-later', '2026-12-08']);
    expect(isDifferent(off)).toBe(true);
  });

  test('is material gone, with nothing in its place', () => {
    const without = between(thanked.with({ material: 'long' }), thanked);
    expect(without.gone).toMatchObject([{ rule: 'AI1' }]);
    expect(without.gone[0]).not.toHaveProperty('because');
    expect(isDifferent(without)).toBe(true);
  });

  test('is not that a call might be made or was made, and thanks that were taken back come again', () => {
    const close = thanked.with({ rapport: 'strong' });
    expect(rules(between(thanked, close).came)).toEqual([]);
    expect(rules(between(close, close.sent('M4', '2026-12-01 09:00', { channel: 'phone' })).came)).not.toContain('PH1');
    expect(rules(between(thanked, anInterview().on('2026-11-30')).came)).toHaveLength(1);
  });

  test('is nothing where somebody is given a name or a step is only added', () => {
    expect(isDifferent(between(thanked, thanked.with({ employer: 'Harbour Bakery' })))).toBe(false);
    expect(isDifferent(between(thanked, thanked.with({ contactInside: true })))).toBe(false);
  });

  test('is not that a step was done', () => {
    const { gone } = between(anInterview().on('2026-11-30'), thanked);
    expect(gone).toEqual([]);
  });

  test('is nothing between a plan and itself, and the reverse of its reverse', () => {
    const aDay = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2026, 11, 1 + n)).toISOString().slice(0, 10) as `${number}-${number}-${number}`);
    fc.assert(fc.property(aDay, aDay, (one, other) => {
      const [a, b] = [planAt(thanked.promised(one), NOW), planAt(thanked.promised(other), NOW)];
      expect(isDifferent(planDifference(a, a))).toBe(false);
      expect(rules(planDifference(a, b).gone)).toEqual(rules(planDifference(b, a).came));
    }), runs(200));
  });
});
