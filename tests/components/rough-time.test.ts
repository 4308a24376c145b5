import { describe, expect, it } from 'vitest';
import { ROUGH_TIMES, interviewAt } from '../../src/components/planner/rough-time';

const choice = (id: string) => {
  const found = ROUGH_TIMES.find((one) => one.id === id);
  if (!found) throw new Error(`no rough time "${id}"`);
  return found;
};

describe('a one-tap answer', () => {
  it.each([
    ['this-morning', '2026-03-03T18:10+00:00', '2026-03-03', '10:00'],
    ['this-afternoon', '2026-03-03T18:10+00:00', '2026-03-03', '14:00'],
    ['yesterday', '2026-03-01T08:00+00:00', '2026-02-28', '14:00'],
    ['a-week', '2026-03-03T18:10+00:00', '2026-02-24', '14:00'],
  ] as const)('%s at %s is %s, %s', (id, now, date, start) => {
    expect(interviewAt(choice(id), now)).toEqual({ date, start, approximate: true });
  });

  it('means the day before for someone still up after midnight', () => {
    expect(interviewAt(choice('this-afternoon'), '2026-03-04T00:40+14:00').date).toBe('2026-03-03');
    expect(interviewAt(choice('this-morning'), '2026-03-04T04:59-08:00').date).toBe('2026-03-03');
    expect(interviewAt(choice('yesterday'), '2026-03-04T00:40+00:00').date).toBe('2026-03-03');
  });

  it('means today from five in the morning on', () => {
    expect(interviewAt(choice('this-morning'), '2026-03-04T05:00+00:00').date).toBe('2026-03-04');
  });
});
