import { expect, test } from 'vitest';
import { stepState } from '../../../src/components/planner/step-state';
import type { Step } from '../../../src/domain/planner/step';

const held = (rule: Step['rule']): Step => ({ rule, earliest: '2026-03-13', state: 'hold', forecast: false, trace: [] });

test.each([
  ['PR1', 'Hold: the day they named is in 10 days'],
  ['WC1', 'Hold: the first day to write is in 10 days'],
] as const)('says of %s what is waited for', (rule, said) => {
  expect(stepState(held(rule), '2026-03-03T18:00+00:00', '24-hour')).toBe(said);
});
