import { onOwnClock } from '../../../src/domain/planner/own-clock';
import { msOfMoment } from '../../../src/domain/zoned-time';
import { expect, test } from 'vitest';
import { entryOf, proposedMoment, sentEntry } from '../../../src/components/planner/sent-entry';
import type { Step } from '../../../src/domain/planner/step';

const note: Step = {
  rule: 'TY7', kind: 'M1p+M7b', to: 'ama', earliest: '2026-03-11', ideal: '2026-03-11', state: 'overdue', forecast: false, trace: [],
};
const done = (at: Step['doneAt']): Step => ({ ...note, state: 'done', ...(at && { doneAt: at }) });

test('logs a merged message as both of its kinds', () => {
  expect(sentEntry(note, '2026-03-11T09:30+00:00').kinds).toEqual(['M1p', 'M7b']);
});

test('finds the line that made a step done, written on another clock', () => {
  const entry = sentEntry(note, '2026-03-11T09:30+00:00');
  expect(entryOf(done('2026-03-11T10:30+01:00'), [entry])).toBe(entry);
});

test('of two lines of one moment takes the one to the step’s own reader', () => {
  const toJonas = sentEntry({ ...note, to: 'jonas' }, '2026-03-11T09:30+00:00');
  const toAma = sentEntry(note, '2026-03-11T09:30+00:00');
  expect(entryOf(done('2026-03-11T09:30+00:00'), [toJonas, toAma])).toBe(toAma);
});

test('proposes nine in the morning, on their clock, where the plan names a day', () => {
  const there = onOwnClock({ ...note, ideal: '2026-03-11' }, 'Europe/Berlin');
  expect(msOfMoment(proposedMoment(there) ?? '2026-01-01T')).toBe(msOfMoment('2026-03-11T09:00+01:00'));
});
