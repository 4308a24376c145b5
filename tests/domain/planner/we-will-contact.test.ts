import { describe, expect, test } from 'vitest';
import { planAt, toDo } from '../../support/a-plan';
import { anInterview, type InterviewBuilder } from '../../support/an-interview';

/** Interviewed and thanked on Tuesday 3 March 2026. */
const thanked = anInterview().sent('M1', '2026-03-03 15:00');
const at = (interview: InterviewBuilder, now: string): string[] => toDo(planAt(interview, now));

describe('“we will contact you” (WC1)', () => {
  const waiting = thanked.with({ signal: 'we-will-contact' });

  test.each([
    ['2026-03-16 23:59', 'WC1 M7d hold 2026-03-17 | 2026-03-17 | 2026-03-24'],
    ['2026-03-17 00:00', 'WC1 M7d due 2026-03-17 | 2026-03-17 | 2026-03-24'],
    ['2026-03-25 12:00', 'WC1 M7d overdue 2026-03-17 | 2026-03-25 | 2026-03-24'],
    ['2026-05-22 12:00', 'WC1 M7d overdue 2026-03-17 | 2026-05-22 | 2026-03-24'],
    ['2026-05-23 12:00', 'MV1 - movedOn 2026-05-23 | - | -'],
  ])('at %s: %s', (now, expected) => {
    expect(at(waiting, now)).toEqual([expected]);
  });

  test('rolls its days (A27)', () => {
    expect(at(waiting.on('2026-03-07'), '2026-03-09 10:00').at(-1)).toMatch('WC1 M7d hold 2026-03-23 | 2026-03-23 | 2026-03-30');
  });

  test('counts from the day they said it (U23)', () => {
    const said = thanked.heard('we-will-contact', '2026-03-06 10:00').heard('reply', '2026-03-09 10:00');
    expect(at(said, '2026-03-10 10:00')).toEqual(['WC1 M7d hold 2026-03-20 | 2026-03-20 | 2026-03-27']);
  });

  test('lets one question through and then moves on (A27)', () => {
    expect(at(waiting.sent('M7d', '2026-03-17 09:00'), '2026-03-18 10:00')).toEqual(['MV1 - future 2026-03-31 | - | -']);
  });

  test('gives way to a named day', () => {
    expect(at(waiting.promised('2026-03-12'), '2026-03-04 10:00')[0]).toMatch('PR1');
  });

  test('begins anew with their news where it is still their signal', () => {
    expect(at(waiting.heard('update', '2026-03-09 10:00'), '2026-03-09 12:00')[0]).toMatch('WC1 M7d hold 2026-03-23');
  });

  test('is over with their news where only the log says so', () => {
    const said = thanked.heard('we-will-contact', '2026-03-06 10:00').heard('update', '2026-03-09 10:00');
    expect(at(said, '2026-03-09 12:00')[0]).toMatch('NT1');
  });

  test('lets an early question pass without being spent by it', () => {
    expect(at(waiting.sent('M7b', '2026-03-06 09:00'), '2026-03-09 12:00')).toEqual(['WC1 M7d hold 2026-03-17 | 2026-03-17 | 2026-03-24']);
  });

  test('keeps holding after a question that they answered without news', () => {
    const answered = waiting.sent('M7b', '2026-03-06 09:00').heard('reply', '2026-03-09 10:00');
    expect(at(answered, '2026-03-10 10:00')[0]).toMatch('WC1 M7d hold 2026-03-17');
  });

  test('is spent by its question, even if that was answered without news', () => {
    const answered = waiting.sent('M7d', '2026-03-17 09:00').heard('reply', '2026-03-18 10:00');
    expect(at(answered, '2026-03-18 12:00')[0]).toMatch('NT1');
  });

  test('spent and answered, lets one more question through and then moves on', () => {
    const answered = waiting.sent('M7d', '2026-03-17 09:00').heard('reply', '2026-03-18 10:00').sent('M7b', '2026-03-30 09:00');
    expect(at(answered, '2026-03-31 10:00')).toEqual(['MV1 - future 2026-04-13 | - | -']);
  });

  test('moves on where two questions went early and neither was answered', () => {
    const pressed = waiting.sent('M7b', '2026-03-05 09:00').sent('M7d', '2026-03-09 09:00');
    expect(at(pressed, '2026-03-10 10:00')).toEqual(['MV1 - future 2026-03-23 | - | -']);
  });

  test('is what a letter about the silence may bring: it was answered before, so it spends nothing', () => {
    const said = thanked.sent('M7d', '2026-03-05 09:00').heard('we-will-contact', '2026-03-06 10:00');
    expect(at(said, '2026-03-09 10:00')[0]).toMatch('WC1 M7d hold 2026-03-20');
  });

  test('goes on after an early letter that is unanswered, whatever they wrote before it', () => {
    const early = waiting.heard('reply', '2026-03-04 09:00').sent('M7d', '2026-03-06 09:00');
    expect(at(early, '2026-03-09 10:00')[0]).toMatch('WC1 M7d hold 2026-03-17');
  });

  test('is over where its letter went on the very day they said it, and was answered', () => {
    const answered = thanked.heard('we-will-contact', '2026-03-06 10:00').sent('M7d', '2026-03-06 12:00').heard('reply', '2026-03-09 10:00');
    expect(at(answered, '2026-03-10 10:00')[0]).toMatch('NT1');
  });

  test('is over once its letter went early and was answered: the next silence is asked about like any other', () => {
    const answered = waiting.sent('M7d', '2026-03-06 09:00').heard('reply', '2026-03-09 10:00');
    expect(at(answered.sent('M7b', '2026-03-18 09:00'), '2026-03-19 10:00')[0]).toMatch('NR1 M7d future 2026-03-25');
  });
});
