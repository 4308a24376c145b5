import { expect, test } from 'vitest';
import { stepKeys } from '../../../src/components/planner/step-key';
import type { RuleId, Step } from '../../../src/domain/planner/step';

const step = (rule: RuleId, to?: string): Step =>
  ({ rule, earliest: '2026-03-03', state: 'due', forecast: false, trace: [], ...(to && { to }) });

test('a thank-you keeps its name as its rule changes with the hours', () => {
  expect(stepKeys([step('TY2', 'ama')])).toEqual(stepKeys([step('TY6', 'ama')]));
});

test('no two steps of a plan share a name', () => {
  const keys = stepKeys([step('TY1'), step('TY1'), step('NT1'), step('NR1'), step('NR1')]);
  expect(new Set(keys).size).toBe(5);
});
