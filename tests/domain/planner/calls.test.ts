import { describe, expect, test } from 'vitest';
import { planAt, row, toDo } from '../../support/a-plan';
import { anInterview, type InterviewBuilder } from '../../support/an-interview';

const thanked = anInterview().sent('M1', '2026-03-03 15:00');
const of = (rule: string, interview: InterviewBuilder, now: string): string[] =>
  planAt(interview, now).filter((step) => step.rule === rule && !step.forecast).map((step) => `${row(step)}${step.alternativeTo ? ` for ${step.alternativeTo}` : ''}`);

describe('a call in the place of a question (PH1)', () => {
  const close = thanked.with({ rapport: 'strong' });

  test('may come early while no day was named, from a day after the interview (A16)', () => {
    expect(of('PH1', close, '2026-03-04 10:00')).toEqual(['PH1 M4 future 2026-03-04 11:00 | 2026-03-10 | 2026-03-17 for NT1']);
    expect(of('PH1', close, '2026-03-04 11:00')[0]).toMatch('PH1 M4 due');
  });

  test('is moved into office hours', () => {
    const evening = close.on('2026-03-03', '18:00');
    expect(of('PH1', evening, '2026-03-04 10:00')[0]).toMatch('2026-03-05 09:00');
    expect(of('PH1', close.on('2026-03-06', '10:00'), '2026-03-06 12:00')[0]).toMatch('2026-03-09 09:00');
  });

  test('stands beside the email once that is due, with its days', () => {
    expect(of('PH1', close, '2026-03-10 10:00')).toEqual(['PH1 M4 due 2026-03-10 09:00 | 2026-03-10 | 2026-03-17 for NT1']);
    expect(of('PH1', close.promised('2026-03-09'), '2026-03-10 10:00'))
      .toEqual(['PH1 M4 due 2026-03-10 09:00 | 2026-03-11 to 2026-03-12 | 2026-03-16 for PR2']);
    expect(of('PH1', close.invited('on', '2026-03-12'), '2026-03-06 10:00'))
      .toEqual(['PH1 M4 future 2026-03-12 09:00 | 2026-03-12 | 2026-03-16 for IC1']);
  });

  test('waits for the next morning on a day on which they were written to (U26)', () => {
    expect(of('PH1', close.sent('M8', '2026-03-10 08:00'), '2026-03-10 10:00')[0]).toMatch('PH1 M4 future 2026-03-11 09:00 | 2026-03-11');
    expect(of('PH1', close.sent('M3', '2026-03-10 08:00', { channel: 'post' }), '2026-03-10 10:00')[0]).toMatch('2026-03-10 09:00 | 2026-03-10');
  });

  test('waits for the next morning where its best day is over and today they were written to', () => {
    expect(of('PH1', close.sent('M8', '2026-03-12 08:00'), '2026-03-12 10:00')[0]).toMatch('2026-03-13 09:00 | 2026-03-13');
  });

  test('keeps its own day where that is another one than the day of the letter', () => {
    expect(of('PH1', close.sent('M8', '2026-03-05 08:00'), '2026-03-05 10:00')[0]).toMatch('2026-03-04 11:00 | 2026-03-10');
  });

  test('does not wait where it was they who wrote that day', () => {
    const heard = close.promised('2026-03-09').heard('reply', '2026-03-11 08:00');
    expect(of('PH1', heard, '2026-03-11 09:30')[0]).toMatch('2026-03-10 09:00 | 2026-03-11 to');
  });

  test.each<[string, string | undefined, string | undefined, string]>([
    ['the reader', 'ama', 'ama', '2026-03-11 09:00 | 2026-03-11'],
    ['somebody else', 'ama', 'bo', '2026-03-10 09:00 | 2026-03-10'],
    ['nobody in particular', 'ama', undefined, '2026-03-11 09:00 | 2026-03-11'],
    ['anybody, while it is not known who reads', undefined, 'bo', '2026-03-11 09:00 | 2026-03-11'],
  ])('waits for a letter of the day to %s as it should (A49)', (_, reader, to, expected) => {
    const panel = anInterview().heldBy('ama', 'bo').with({ rapport: 'strong', ...(reader && { reader }) })
      .sent('M1p', '2026-03-03 15:00', { with: 'ama' }).sent('M1p', '2026-03-03 15:00', { with: 'bo' });
    expect(of('PH1', panel.sent('M8', '2026-03-10 08:00', to ? { with: to } : {}), '2026-03-10 10:00')[0]).toMatch(expected);
  });

  test('is offered where the phone is what they named (A3)', () => {
    expect(of('PH1', close.told({ for: 'thanks', channel: 'phone' }), '2026-03-11 10:00')).toHaveLength(1);
  });

  test.each<[string, InterviewBuilder]>([
    ['terms are ordinary', thanked],
    ['no call is wanted', close.with({ callOk: false })],
    ['the day they named is still running', close.promised('2026-03-20')],
    ['they named another channel (A3)', close.told({ for: 'thanks', channel: 'email' })],
    ['a question is unanswered', close.sent('M7b', '2026-03-05 09:00')],
    ['a question before the day they named is unanswered', close.promised('2026-03-09').sent('M7b', '2026-03-05 09:00')],
    ['a call was made in an earlier round (A41)', close.sent('M4', '2026-02-10 10:00', { channel: 'phone' })],
    ['they are warm, and a check-in is due (U27)', close.with({ signal: 'positive' }).heard('reply', '2026-03-04 09:00')],
  ])('is not offered where %s', (_, interview) => {
    expect(of('PH1', interview, '2026-03-11 10:00')).toEqual([]);
  });

  test('a call back frees another one (A19)', () => {
    const called = close.sent('M4', '2026-02-10 10:00', { channel: 'phone' }).heard('call-back', '2026-02-11 10:00');
    expect(of('PH1', called, '2026-03-11 10:00')).toHaveLength(1);
  });

  test('made is done, counts as the first question, and takes the email away', () => {
    const called = close.sent('M4', '2026-03-05 10:00', { channel: 'phone' });
    expect(of('PH1', called, '2026-03-06 10:00')[0]).toMatch('PH1 M4 done');
    expect(toDo(planAt(called, '2026-03-06 10:00'))).toEqual(['NR1 M7d future 2026-03-12 | 2026-03-12 | 2026-03-19']);
  });
});

describe('one call after several emails (PH2)', () => {
  const asked = thanked.sent('M7b', '2026-03-10 09:00').sent('M7d', '2026-03-17 09:00');

  test.each([
    ['2026-03-19 10:00', 'PH2 M4 future 2026-03-20 | 2026-03-24 | 2026-03-31'],
    ['2026-03-20 00:00', 'PH2 M4 due 2026-03-20 | 2026-03-24 | 2026-03-31'],
    ['2026-04-14 10:00', 'PH2 M4 overdue 2026-03-20 | 2026-04-14 | 2026-03-31'],
  ])('at %s: %s (V12)', (now, expected) => {
    expect(toDo(planAt(asked, now))).toEqual([expected]);
  });

  test('not made by the twenty-eighth day is given up (A28, U7)', () => {
    expect(toDo(planAt(asked, '2026-04-15 00:00'))).toEqual(['MV1 - movedOn 2026-04-15 | - | -']);
  });

  test('unanswered ends it five business days later; a voicemail of that day is part of it (A19)', () => {
    const called = asked.sent('M4', '2026-03-24 10:00', { channel: 'phone' }).sent('M5', '2026-03-24 10:05', { channel: 'voicemail' });
    expect(toDo(planAt(called, '2026-03-25 10:00'))).toEqual(['MV1 - future 2026-03-31 | - | -']);
  });

  test('is not there where it is unwanted, used or ruled out: the end comes ten business days after the email', () => {
    for (const over of [asked.with({ callOk: false }), asked.sent('M4', '2026-02-10 10:00', { channel: 'phone' }), asked.told({ for: 'status', channel: 'email' })])
      expect(toDo(planAt(over, '2026-03-18 10:00'))).toEqual(['MV1 - future 2026-03-31 | - | -']);
  });
});

describe('a warm employer (SG1, WS1)', () => {
  const warm = thanked.heard('reply', '2026-03-04 09:00').with({ signal: 'positive' });

  test('gets the warm note in the place of the timeline question, with its own days (A21)', () => {
    expect(toDo(planAt(warm, '2026-03-05 10:00'))).toEqual(['SG1 M11 future 2026-03-10 | 2026-03-10 to 2026-03-13 | -']);
    expect(toDo(planAt(warm.with({ signal: 'keep-posted' }), '2026-03-05 10:00'))[0]).toMatch('SG1');
  });

  test('not while the last message is unanswered, before a named day, or with a cool signal (A21, A52)', () => {
    expect(of('SG1', thanked.with({ signal: 'positive' }), '2026-03-11 10:00')).toEqual([]);
    expect(of('SG1', warm.promised('2026-03-20', '2026-03-04'), '2026-03-11 10:00')).toEqual([]);
    expect(of('SG1', warm.with({ signal: 'negative' }), '2026-03-11 10:00')).toEqual([]);
  });

  test('is never overdue, and over sixty days after its ideal days (U8)', () => {
    expect(toDo(planAt(warm, '2026-05-11 10:00'))[0]).toMatch('SG1 M11 due 2026-03-10 | 2026-05-11');
    expect(toDo(planAt(warm, '2026-05-12 10:00'))).toEqual(['MV1 - movedOn 2026-05-12 | - | -']);
  });

  test('counts its sixty days from the day on which it could go at the latest', () => {
    const shut = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13'] as const;
    expect(toDo(planAt(warm, '2026-05-15 10:00', [...shut]))[0]).toMatch('SG1 M11 due 2026-03-17');
    expect(toDo(planAt(warm, '2026-05-16 10:00', [...shut]))[0]).toMatch('MV1');
  });

  test('counts as a question: unanswered, a second one follows', () => {
    const asked = warm.sent('M11', '2026-03-10 09:00');
    expect(of('SG1', asked, '2026-03-11 10:00')[0]).toMatch('SG1 M11 done');
    expect(toDo(planAt(asked, '2026-03-11 10:00'))).toEqual(['NR1 M7d future 2026-03-17 | 2026-03-17 | 2026-03-24']);
  });

  test('is not asked by a letter about something else', () => {
    expect(of('SG1', warm.sent('M8', '2026-03-06 10:00'), '2026-03-09 10:00')).toEqual([]);
  });

  test('may be asked where one stands, on good terms (K7)', () => {
    expect(of('WS1', warm, '2026-03-11 10:00')).toEqual([]);
    expect(of('WS1', warm.with({ rapport: 'strong' }), '2026-03-11 10:00')).toEqual(['WS1 M27 due 2026-03-10 | 2026-03-11 to 2026-03-13 | -']);
    expect(of('WS1', warm.with({ rapport: 'strong', signal: 'keep-posted' }), '2026-03-11 10:00')).toEqual([]);
    expect(of('WS1', thanked.with({ rapport: 'strong', signal: 'positive' }), '2026-03-11 10:00')).toEqual([]);
  });
});
