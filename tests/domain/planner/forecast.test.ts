import { describe, expect, test } from 'vitest';
import { ifSilent, planAt } from '../../support/a-plan';
import { anInterview, type InterviewBuilder } from '../../support/an-interview';

const thanked = anInterview().sent('M1', '2026-03-03 15:00');

describe('what follows if nothing comes back (A38, U12)', () => {
  test.each<[string, InterviewBuilder, string, string[]]>([
    ['no day named', thanked, '2026-03-04 10:00', [
      'NR1 M7d future 2026-03-17 | 2026-03-17 | 2026-03-24', 'PH2 M4 future 2026-03-20 | 2026-03-24 | 2026-03-31', 'MV1 - future 2026-03-31 | - | -',
    ]],
    ['a named day still running', thanked.promised('2026-03-09'), '2026-03-04 10:00', [
      'PR2 M7a future 2026-03-10 | 2026-03-11 to 2026-03-12 | 2026-03-16',
      'NR1 M7d future 2026-03-18 | 2026-03-18 | 2026-03-25', 'PH2 M4 future 2026-03-23 | 2026-03-25 | 2026-04-01', 'MV1 - future 2026-04-01 | - | -',
    ]],
    ['an invitation before a named day', thanked.promised('2026-03-20').invited('on', '2026-03-12'), '2026-03-04 10:00', [
      'PR2 M7a future 2026-03-23 | 2026-03-24 to 2026-03-25 | 2026-03-27',
      'PH2 M4 future 2026-03-27 | 2026-03-31 | 2026-04-07', 'MV1 - future 2026-04-07 | - | -',
    ]],
    ['“we will contact you”', thanked.with({ signal: 'we-will-contact' }), '2026-03-04 10:00', ['MV1 - future 2026-03-31 | - | -']],
    ['a wish about questions', thanked.told({ for: 'status', date: '2026-03-12' }), '2026-03-04 10:00', [
      'NR1 M7d future 2026-03-19 | 2026-03-19 | 2026-03-26', 'PH2 M4 future 2026-03-24 | 2026-03-26 | 2026-04-02', 'MV1 - future 2026-04-02 | - | -',
    ]],
    ['a question unanswered', thanked.sent('M7b', '2026-03-10 09:00'), '2026-03-11 10:00', [
      'PH2 M4 future 2026-03-20 | 2026-03-24 | 2026-03-31', 'MV1 - future 2026-03-31 | - | -',
    ]],
    ['no call is wanted', thanked.with({ callOk: false }), '2026-03-04 10:00', [
      'NR1 M7d future 2026-03-17 | 2026-03-17 | 2026-03-24', 'MV1 - future 2026-03-31 | - | -',
    ]],
    ['an overdue question, sent today', thanked, '2026-03-25 10:00', [
      'NR1 M7d future 2026-04-01 | 2026-04-01 | 2026-04-08', 'PH2 M4 future 2026-04-06 | 2026-04-08 | 2026-04-15', 'MV1 - future 2026-04-15 | - | -',
    ]],
    ['late thanks that ask as well', anInterview(), '2026-03-12 10:00', [
      'NR1 M7d future 2026-03-19 | 2026-03-19 | 2026-03-26', 'PH2 M4 future 2026-03-24 | 2026-03-26 | 2026-04-02', 'MV1 - future 2026-04-02 | - | -',
    ]],
  ])('%s', (_, interview, now, expected) => {
    expect(ifSilent(planAt(interview, now))).toEqual(expected);
  });

  test('counts from thanks that are still owed', () => {
    const later = anInterview().told({ for: 'thanks', date: '2026-03-10' });
    expect(ifSilent(planAt(later, '2026-03-04 10:00'))[0]).toBe('NR1 M7d future 2026-03-24 | 2026-03-24 | 2026-03-31');
  });

  test('counts from the answer to their news, which goes out first (U13)', () => {
    const moved = thanked.heard('next-round', '2026-03-09 10:00').with({ outcome: 'next-round' });
    expect(ifSilent(planAt(moved, '2026-03-11 10:00'))[0]).toBe('NT1 M7b future 2026-03-16 | 2026-03-18 | 2026-03-23');
  });

  test('leaves a letter that waits to go out to somebody else out of it', () => {
    const held = thanked.promised('2026-03-09').scheduled('M25', '2026-03-25 09:00');
    expect(ifSilent(planAt(held, '2026-03-04 10:00'))[0]).toBe('PR2 M7a future 2026-03-10 | 2026-03-11 to 2026-03-12 | 2026-03-16');
  });

  test('is the same where the job is said to be wanted', () => {
    expect(ifSilent(planAt(thanked.with({ wantsJob: true }), '2026-03-04 10:00'))).toEqual(ifSilent(planAt(thanked, '2026-03-04 10:00')));
  });

  test('passes over closed days', () => {
    expect(ifSilent(planAt(thanked, '2026-03-04 10:00', ['2026-03-17']))[0]).toBe('NR1 M7d future 2026-03-18 | 2026-03-18 | 2026-03-24');
  });

  test.each<[string, InterviewBuilder]>([
    ['the job is not wanted', thanked.with({ wantsJob: false })],
    ['the next round is not wanted', thanked.with({ wantsJob: false, outcome: 'next-round' }).heard('next-round', '2026-04-09 10:00')],
    ['there is an outcome', thanked.heard('offer', '2026-03-06 10:00').with({ outcome: 'offer' })],
    ['it is over', thanked.with({ callOk: false }).sent('M7b', '2026-03-10 09:00').sent('M7d', '2026-03-17 09:00')],
  ])('is nothing where %s', (_, interview) => {
    expect(ifSilent(planAt(interview, '2026-04-10 10:00'))).toEqual([]);
  });
});
