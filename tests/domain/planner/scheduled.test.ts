import { describe, expect, test } from 'vitest';
import { ifSilent, planAt, row, toDo } from '../../support/a-plan';
import { anInterview, type InterviewBuilder } from '../../support/an-interview';

const thanked = anInterview().sent('M1', '2026-03-03 15:00');

/** What waits in a mail program, with its moment. */
const waiting = (interview: InterviewBuilder, now: string): string[] =>
  planAt(interview, now).filter(({ scheduled }) => scheduled).map((step) => `${row(step)} at ${step.doneAt ?? ''}`);

describe('a thank-you left to go out later (A63)', () => {
  const tonight = anInterview().on('2026-03-03', '14:00').scheduled('M1', '2026-03-04 09:00');

  test('is done as scheduled until then', () => {
    expect(waiting(tonight, '2026-03-03 20:00')).toEqual([
      'TY2 M1 done 2026-03-03 16:00 | 2026-03-04 09:00 | 2026-03-04 15:00 (2026-03-05 15:00) at 2026-03-04T09:00+00:00',
    ]);
  });

  test('counts as sent from then on', () => {
    expect(waiting(tonight, '2026-03-04 09:00')).toEqual([]);
    expect(planAt(tonight, '2026-03-04 09:00')[0]).toMatchObject({ rule: 'TY2', state: 'done' });
  });

  test('lets its day stand in for the first question, which stays listed (U31)', () => {
    const late = anInterview().scheduled('M1', '2026-03-09 09:00');
    expect(toDo(planAt(late, '2026-03-06 10:00'))).toEqual(['NT1 M7d future 2026-03-12 | 2026-03-16 | 2026-03-17']);
  });

  test('keeps a question that is due back until it has gone', () => {
    const panel = anInterview().heldBy('ama', 'bo').with({ reader: 'ama' }).sent('M1p', '2026-03-03 15:00', { with: 'bo' });
    const toReader = panel.scheduled('M1p', '2026-03-11 09:00', { with: 'ama' });
    expect(toDo(planAt(toReader, '2026-03-10 10:00'))).toEqual([]);
    expect(ifSilent(planAt(toReader, '2026-03-10 10:00'))[0]).toBe('NT1 M7d future 2026-03-16 | 2026-03-18 | 2026-03-18');
  });

  test('to one interviewer leaves the others’ steps alone', () => {
    const panel = anInterview().heldBy('ama', 'bo').scheduled('M1p', '2026-03-03 20:00', { with: 'bo' });
    expect(toDo(planAt(panel, '2026-03-03 15:00'))[0]).toMatch('TY1 M1p due');
  });
});

describe('a question left to go out later', () => {
  const scheduled = thanked.scheduled('M7b', '2026-03-11 09:00');

  test('is done as scheduled, and what follows counts from its day', () => {
    expect(waiting(scheduled, '2026-03-10 10:00')).toEqual([
      'NT1 M7b done 2026-03-10 | 2026-03-10 | 2026-03-17 at 2026-03-11T09:00+00:00',
    ]);
    expect(toDo(planAt(scheduled, '2026-03-10 10:00'))).toEqual([]);
    expect(ifSilent(planAt(scheduled, '2026-03-10 10:00'))[0]).toMatch('NR1 M7d future 2026-03-18');
  });

  test('holds nothing back from its own minute on, nor does one that is only dated ahead', () => {
    const other = thanked.scheduled('M9', '2026-03-11 09:00');
    expect(toDo(planAt(other, '2026-03-11 08:59'))).toEqual([]);
    expect(toDo(planAt(other, '2026-03-11 09:00'))[0]).toMatch('NT1 M7b due');
    const ahead = planAt(thanked.sent('M7b', '2026-03-20 09:00'), '2026-03-11 10:00');
    expect(ahead.filter(({ state }) => state === 'done').map(({ rule }) => rule)).toEqual(['TY1']);
    expect(toDo(ahead)[0]).toMatch('NT1 M7b due');
  });

  test('is not proposed beside itself, be it long before its day', () => {
    expect(toDo(planAt(scheduled, '2026-03-05 10:00'))).toEqual([]);
  });

  test.each<[string, string | undefined, Parameters<InterviewBuilder['scheduled']>, string[]]>([
    ['a letter to the reader', 'ama', ['M8', '2026-03-20 09:00', { with: 'ama' }], []],
    ['a letter to nobody named', 'ama', ['M8', '2026-03-20 09:00'], []],
    ['a letter to anybody, while it is not known who reads', undefined, ['M8', '2026-03-20 09:00', { with: 'bo' }], []],
    ['a letter to another', 'ama', ['M8', '2026-03-20 09:00', { with: 'bo' }], ['NT1']],
    ['a letter to somebody outside', 'ama', ['M25', '2026-03-20 09:00'], ['NT1']],
  ])('keeps a question that is due or overdue back as it should: %s (A63)', (_, reader, message, expected) => {
    const panel = anInterview().heldBy('ama', 'bo').with(reader ? { reader } : {})
      .sent('M1p', '2026-03-03 15:00', { with: 'ama' }).sent('M1p', '2026-03-03 15:00', { with: 'bo' }).scheduled(...message);
    for (const now of ['2026-03-11 10:00', '2026-03-18 10:00'])
      expect(planAt(panel, now).filter(({ rule, state, forecast }) => rule === 'NT1' && state !== 'done' && !forecast).map(({ rule }) => rule)).toEqual(expected);
  });

  test('for after a named day leaves the hold in force', () => {
    const held = thanked.promised('2026-03-09').scheduled('M7a', '2026-03-11 09:00');
    expect(waiting(held, '2026-03-05 10:00')[0]).toMatch('PR2 M7a done 2026-03-10 | 2026-03-11 to 2026-03-12');
    expect(toDo(planAt(held, '2026-03-05 10:00'))).toEqual(['PR1 - hold 2026-03-09 | - | -']);
    expect(ifSilent(planAt(held, '2026-03-05 10:00'))[0]).toMatch('NR1');
  });

  test('goes out in the forecast after the answer to their news (U13)', () => {
    const moved = scheduled.heard('next-round', '2026-03-09 10:00').with({ outcome: 'next-round' });
    expect(ifSilent(planAt(moved, '2026-03-09 12:00'))[0]).toMatch('NR1 M7d future 2026-03-18');
  });

  test('that leaves the hold in force does not repeat it in the forecast', () => {
    const held = thanked.with({ signal: 'we-will-contact' }).scheduled('M11', '2026-03-09 09:00');
    expect(toDo(planAt(held, '2026-03-05 10:00')).map((step) => step.slice(0, 3))).toContain('WC1');
    expect(ifSilent(planAt(held, '2026-03-05 10:00')).map((step) => step.slice(0, 3))).toEqual(['MV1']);
  });

  test('keeps thanks to the same reader back, not to the others', () => {
    const panel = anInterview().heldBy('ama', 'bo').with({ reader: 'ama' }).scheduled('M7b', '2026-03-04 09:00');
    expect(planAt(panel, '2026-03-03 15:00').filter(({ rule }) => rule === 'TY1').map(({ to }) => to)).toEqual(['bo']);
  });
});
