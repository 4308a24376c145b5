import { describe, expect, it } from 'vitest';
import { checklistProgress, type ChecklistKnowledge, type KnownBy, type Ticked } from '../../../src/domain/checklist/checklist-progress';
import type { LogEntry } from '../../../src/domain/contact-log';
import type { Step } from '../../../src/domain/planner/step';

type Notes = NonNullable<ChecklistKnowledge['facts']>;

const nothing: Notes = { interviewers: [], log: [] };
const sent = (...kinds: Extract<LogEntry, { direction: 'out' }>['kinds']): LogEntry =>
  ({ direction: 'out', at: '2026-03-03T16:00Z', channel: 'email', kinds });
const step = (rule: Step['rule'], state: Step['state']): Step =>
  ({ rule, state, earliest: '2026-03-03', forecast: false, trace: [] });

/** What becomes of one item that is settled by `knownBy`. */
function settled(knownBy: KnownBy, facts: Partial<Notes> | undefined, steps: Step[] = [], ticks = {}): Ticked | undefined {
  const stated = facts && { ...nothing, ...facts };
  return checklistProgress([{ id: 'item', knownBy: [knownBy] }], { ticks, facts: stated, steps })['item'];
}

describe('the checklist', () => {
  it.each<[KnownBy, Partial<Notes>, Step[]?]>([
    ['facts:interviewers', { interviewers: [{ id: 'a', name: 'Ama' }] }],
    ['facts:topics', { interviewers: [{ id: 'a', name: 'Ama', topic: 'shifts' }] }],
    ['facts:emails', { interviewers: [{ id: 'a', name: 'Ama', email: 'ama@firm.example' }] }],
    ['facts:promise', { promise: { phrase: 'by-monday' } }],
    ['facts:invited', { invited: { on: '2026-03-10', mode: 'on' } }],
    ['facts:instruction', { instruction: { for: 'thanks' } }],
    ['facts:rating', { rating: 'good' }],
    ['facts:wantsJob', { wantsJob: false }],
    ['log:M1', { log: [sent('M1')] }],
    ['log:M7b', { log: [sent('M1', 'M7b')] }],
    ['log:secondStatus', { log: [sent('M7a'), sent('M7d')] }],
    ['news:next-round', { log: [{ direction: 'in', at: '2026-03-05T09:00Z', channel: 'phone', news: 'next-round' }] }],
    ['plan:thankYouPlanned', {}, [step('TY2', 'future')]],
    ['plan:movedOn', {}, [step('MV1', 'movedOn')]],
  ])('ticks by itself what %s settles, and says so', (knownBy, facts, steps) => {
    expect(settled(knownBy, facts, steps)).toEqual({ done: true, because: knownBy });
    expect(settled(knownBy, {})).toEqual({ done: false });
  });

  it.each<[KnownBy, Partial<Notes>]>([
    ['facts:interviewers', { interviewers: [{ id: 'a', name: ' ' }] }],
    ['facts:topics', { interviewers: [{ id: 'a', name: 'Ama', topic: 'shifts' }, { id: 'j', name: 'Jonas' }] }],
    ['log:secondStatus', { log: [sent('M1'), sent('M7a')] }],
    ['log:M1', { interviewers: [{ id: 'a', name: 'Ama' }, { id: 'j', name: 'Jonas' }], log: [{ ...sent('M1'), with: 'a' }] }],
    ['plan:movedOn', {}],
  ])('is not satisfied with less than %s asks', (knownBy, facts) => {
    expect(settled(knownBy, facts, [step('NR1', 'due')])).toEqual({ done: false });
  });

  it('lets the person’s own tick win, either way', () => {
    const facts = { rating: 'good' } as const;
    expect(settled('facts:rating', facts, [], { item: false })).toEqual({ done: false });
    expect(settled('facts:rating', {}, [], { item: true })).toEqual({ done: true });
  });

  it('is satisfied with any one of several reasons and names the first that holds', () => {
    const items = [{ id: 'send-thanks', knownBy: ['log:M1', 'log:M1p', 'log:M2'] as const }];
    const facts = { ...nothing, log: [sent('M2')] };
    expect(checklistProgress(items, { ticks: {}, facts, steps: [] })).toEqual({ 'send-thanks': { done: true, because: 'log:M2' } });
  });

  it('counts a panel as thanked when the last one is, a nameless note standing for one of them', () => {
    const interviewers = [{ id: 'a', name: 'Ama' }, { id: 'j', name: 'Jonas' }];
    const log = [{ ...sent('M1p'), with: 'a' }, sent('M1p')];
    expect(settled('log:M1p', { interviewers, log })).toEqual({ done: true, because: 'log:M1p' });
  });

  it('leaves everything open while no interview is open', () => {
    expect(settled('log:M1', undefined)).toEqual({ done: false });
  });
});
