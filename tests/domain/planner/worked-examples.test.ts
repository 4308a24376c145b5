import { expect, test } from 'vitest';
import { planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import { ifSilent, planAt, plain, row, stepOf, toDo } from '../../support/a-plan';
import { anInterview } from '../../support/an-interview';
import { inEachMachineZone } from '../../support/plan-in-machine-zones';

/** The worked examples V1 to V22 of guidance.md that concern the rules of this build. */
inEachMachineZone('a zone nobody named', (zone) => {
  test('is the one of the person’s own device', () => {
    const facts = { ...anInterview().on('2026-03-07', '14:00', '15:00').facts };
    delete facts.tz;
    const now = '2026-03-07T23:00Z';
    expect(planFollowUps(facts, { now })).toEqual(planFollowUps({ ...facts, tz: zone }, { now }));
  });
});

inEachMachineZone('the worked examples', () => {
  test.each([
    ['V1', '2026-03-03', '10:00', '11:00', 'TY1', '2026-03-03 12:00', '2026-03-03 15:00', '2026-03-04 11:00', '2026-03-05 11:00'],
    ['V2', '2026-03-03', '11:30', '12:30', 'TY1', '2026-03-03 13:30', '2026-03-03 15:00', '2026-03-04 12:30', '2026-03-05 12:30'],
    ['V3', '2026-03-03', '14:00', '15:00', 'TY2', '2026-03-03 16:00', '2026-03-04 09:00', '2026-03-04 15:00', '2026-03-05 15:00'],
    ['V4', '2026-03-03', '09:00', '16:30', 'TY2', '2026-03-03 17:30', '2026-03-04 09:00', '2026-03-04 16:30', '2026-03-05 16:30'],
    ['V5', '2026-03-05', '15:00', '16:00', 'TY2', '2026-03-05 17:00', '2026-03-06 09:00', '2026-03-06 16:00', '2026-03-09 12:00'],
    ['V6', '2026-03-06', '10:00', '11:00', 'TY1', '2026-03-06 12:00', '2026-03-06 15:00', '2026-03-07 11:00', '2026-03-09 12:00'],
    ['V7', '2026-03-06', '14:00', '15:00', 'TY3', '2026-03-06 16:00', '2026-03-06 17:00', '2026-03-07 15:00', '2026-03-09 12:00'],
    ['V8', '2026-03-06', '16:30', '17:30', 'TY3', '2026-03-06 18:30', '2026-03-07 09:00', '2026-03-07 17:30', '2026-03-09 12:00'],
    ['V9', '2026-03-07', '14:00', '15:00', 'TY3', '2026-03-07 16:00', '2026-03-08 09:00', '2026-03-08 15:00', '2026-03-09 15:00'],
  ] as const)('%s: %s %s to %s', (_, date, start, end, rule, earliest, ideal, good, late) => {
    const [step] = planAt(anInterview().on(date, start, end), `${date} ${end}`);
    expect([step?.rule, ...[step?.earliest, step?.ideal, step?.latest, step?.lateUntil].map(plain)])
      .toEqual([rule, earliest, ideal, good, late]);
  });

  test.each([
    ['V7', '2026-03-06', '14:00', '15:00', undefined],
    ['V8', '2026-03-06', '16:30', '17:30', '2026-03-09 09:00'],
    ['V9', '2026-03-07', '14:00', '15:00', '2026-03-09 09:00'],
  ] as const)('%s: the next working morning beside it is %5$s (A47)', (_, date, start, end, alternative) => {
    const [step] = planAt(anInterview().on(date, start, end), `${date} ${end}`);
    expect(plain(step?.alternative)).toBe(alternative);
  });

  test('V10: nothing promised', () => {
    const thanked = anInterview().sent('M1', '2026-03-03 15:00');
    expect(toDo(planAt(thanked, '2026-03-04 10:00'))).toEqual(['NT1 M7b future 2026-03-10 | 2026-03-10 | 2026-03-17']);
  });

  test('V11: no reply to the first question', () => {
    const asked = anInterview().sent('M1', '2026-03-03 15:00').sent('M7b', '2026-03-10 09:00');
    expect(toDo(planAt(asked, '2026-03-10 12:00'))).toEqual(['NR1 M7d future 2026-03-17 | 2026-03-17 | 2026-03-24']);
  });

  test('V12: no reply to the second question', () => {
    const asked = anInterview().sent('M1', '2026-03-03 15:00').sent('M7b', '2026-03-10 09:00').sent('M7d', '2026-03-17 09:00');
    expect(toDo(planAt(asked, '2026-03-17 12:00'))).toEqual(['PH2 M4 future 2026-03-20 | 2026-03-24 | 2026-03-31']);
  });

  test('V13: no reply to the call', () => {
    const called = anInterview().sent('M1', '2026-03-03 15:00').sent('M7b', '2026-03-10 09:00').sent('M7d', '2026-03-17 09:00')
      .sent('M4', '2026-03-24 09:00', { channel: 'phone' });
    expect(toDo(planAt(called, '2026-03-24 12:00'))).toEqual(['MV1 - future 2026-03-31 | - | -']);
    expect(toDo(planAt(called, '2026-03-31 00:00'))).toEqual(['MV1 - movedOn 2026-03-31 | - | -']);
  });

  test('V13 without calls: moved on ten business days after the last email (A19)', () => {
    const asked = anInterview().with({ callOk: false }).sent('M1', '2026-03-03 15:00').sent('M7b', '2026-03-10 09:00').sent('M7d', '2026-03-17 09:00');
    expect(toDo(planAt(asked, '2026-03-17 12:00'))).toEqual(['MV1 - future 2026-03-31 | - | -']);
    expect(toDo(planAt(asked, '2026-03-31 00:00'))).toEqual(['MV1 - movedOn 2026-03-31 | - | -']);
  });

  test('V10 to V13 are one forecast (A38)', () => {
    expect(ifSilent(planAt(anInterview(), '2026-03-03 11:30'))).toEqual([
      'NR1 M7d future 2026-03-17 | 2026-03-17 | 2026-03-24', 'PH2 M4 future 2026-03-20 | 2026-03-24 | 2026-03-31',
      'MV1 - future 2026-03-31 | - | -',
    ]);
  });

  test('V14: thanked the next morning', () => {
    const thanked = anInterview().on('2026-03-03', '14:00').sent('M1', '2026-03-04 09:00');
    expect(toDo(planAt(thanked, '2026-03-04 10:00'))).toEqual(['NT1 M7b future 2026-03-10 | 2026-03-11 | 2026-03-17']);
  });

  test.each([
    ['V15', 'by-monday', '2026-03-09', '2026-03-10 | 2026-03-11 to 2026-03-12 | 2026-03-16'],
    ['V16', 'end-of-next-week', '2026-03-13', '2026-03-16 | 2026-03-17 to 2026-03-18 | 2026-03-20'],
    ['V17', 'in-a-week', '2026-03-10', '2026-03-11 | 2026-03-12 to 2026-03-13 | 2026-03-17'],
  ] as const)('%s: %s is %s, and the check-in %s', (_, phrase, due, dates) => {
    const steps = planAt(anInterview().promised(phrase).sent('M1', '2026-03-03 15:00'), '2026-03-04 10:00');
    expect(stepOf(steps, 'PR1').earliest).toBe(due);
    expect(row(stepOf(steps, 'PR2'))).toBe(`PR2 M7a future ${dates}`);
  });

  test('V18: invited', () => {
    const invited = anInterview().invited('if-nothing-by', '2026-03-12').sent('M1', '2026-03-03 15:00');
    expect(toDo(planAt(invited, '2026-03-04 10:00'))).toEqual(['IC1 M7c future 2026-03-13 | 2026-03-13 | 2026-03-17']);
  });

  test('V22: hours are elapsed time across a clock change (A1)', () => {
    const newYork = anInterview().inZone('America/New_York').on('2026-03-07', '14:00', '15:00');
    const [step] = planAt(newYork, '2026-03-07 20:00');
    expect([step?.latest, step?.lateUntil]).toEqual(['2026-03-08T16:00-04:00', '2026-03-09T16:00-04:00']);
  });
});
