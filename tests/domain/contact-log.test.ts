import { describe, expect, test } from 'vitest';
import { dateLog, type LogReading, readLog } from '../../src/domain/contact-log';
import { msOfMoment } from '../../src/domain/zoned-time';
import { anInterview, type InterviewBuilder } from '../support/an-interview';

/** What the log says of the interview on 3 March 2026 at 10:00. */
const read = ({ facts }: InterviewBuilder, reader?: string): LogReading =>
  readLog(dateLog(facts.log, 'UTC'), { start: msOfMoment('2026-03-03T10:00Z'), reader });

const thanked = anInterview().sent('M1', '2026-03-03 15:00');

describe('unanswered', () => {
  test.each<[string, InterviewBuilder, number]>([
    ['thanks alone', thanked, 0],
    ['one question', thanked.sent('M7b', '2026-03-10 09:00'), 1],
    ['two questions', thanked.sent('M7b', '2026-03-10 09:00').sent('M7d', '2026-03-17 09:00'), 2],
    ['thanks and question in one', anInterview().sent(['M1', 'M7b'], '2026-03-10 09:00'), 1],
    ['a question and an answer', thanked.sent('M7b', '2026-03-10 09:00').heard('reply', '2026-03-11 09:00'), 0],
    ['an answer at the very minute, after it in the log', thanked.sent('M7b', '2026-03-10 09:00').heard('reply', '2026-03-10 09:00'), 0],
    ['an answer at the very minute, before it in the log', thanked.heard('reply', '2026-03-10 09:00').sent('M7b', '2026-03-10 09:00'), 1],
    ['a question of an earlier round', anInterview().sent('M7b', '2026-03-03 09:59'), 0],
    ['a question at the very beginning', anInterview().sent('M7b', '2026-03-03 10:00'), 1],
  ])('after %2$s %3$s', (_, log, unanswered) => {
    expect(read(log).unanswered).toBe(unanswered);
  });

  test('does not depend on the order in which it was entered (A42)', () => {
    expect(read(anInterview().heard('reply', '2026-03-11 09:00').sent('M7b', '2026-03-10 09:00')).unanswered).toBe(0);
  });
});

describe('calls (A19)', () => {
  const called = thanked.sent('M4', '2026-03-10 09:00', { channel: 'phone' });
  const voicemail = (at: string) => called.sent('M5', at, { channel: 'voicemail' });

  test('a voicemail of the same day is part of the call, one of another day a second one', () => {
    expect(read(called)).toMatchObject({ calls: 1, unanswered: 1 });
    expect(read(voicemail('2026-03-10 09:10'))).toMatchObject({ calls: 1, unanswered: 1 });
    expect(read(voicemail('2026-03-11 09:10'))).toMatchObject({ calls: 2, unanswered: 2 });
  });

  test('a question by email on the day of a call is a question of its own', () => {
    expect(read(called.sent('M7b', '2026-03-10 11:00'))).toMatchObject({ calls: 1, unanswered: 2 });
  });
});

describe('whether the last message was answered (A21)', () => {
  test.each<[string, InterviewBuilder, boolean]>([
    ['nothing', anInterview(), false],
    ['their word before anything was sent', anInterview().heard('update', '2026-03-04 09:00'), false],
    ['thanks', thanked, false],
    ['thanks and a reply', thanked.heard('reply', '2026-03-04 09:00'), true],
    ['an answer to that reply', thanked.heard('update', '2026-03-04 09:00').sent('M13', '2026-03-04 10:00'), true],
    ['an answer that brings something else as well', thanked.heard('update', '2026-03-04 09:00').sent(['M13', 'M8'], '2026-03-04 10:00'), false],
    ['a letter to somebody outside', thanked.heard('reply', '2026-03-04 09:00').sent('M25', '2026-03-04 10:00'), true],
  ])('after %s: %3$s', (_, log, answered) => {
    expect(read(log).answered).toBe(answered);
  });
});

describe('a bare reply to the thank-you (U4)', () => {
  test.each<[string, InterviewBuilder, string | undefined]>([
    ['a reply to it', thanked.heard('reply', '2026-03-04 09:00'), undefined],
    ['a second reply', thanked.heard('reply', '2026-03-04 09:00').heard('reply', '2026-03-05 09:00'), undefined],
    ['news', thanked.heard('update', '2026-03-04 09:00'), 'update'],
    ['a reply to a question', thanked.sent('M7b', '2026-03-10 09:00').heard('reply', '2026-03-11 09:00'), 'reply'],
    ['a reply to thanks that asked as well', anInterview().sent(['M1', 'M7b'], '2026-03-10 09:00').heard('reply', '2026-03-11 09:00'), 'reply'],
    ['a reply without any thanks', anInterview().heard('reply', '2026-03-04 09:00'), 'reply'],
  ])('%s leaves %3$s as the last news', (_, log, word) => {
    expect(read(log).lastNews?.news).toBe(word);
  });
});

describe('the last message out (A49)', () => {
  const panel = anInterview().heldBy('ama', 'bo').sent('M7b', '2026-03-10 09:00', { with: 'ama' });

  test.each<[string, InterviewBuilder, string]>([
    ['to the reader', panel.sent('M1p', '2026-03-11 09:00', { with: 'ama' }), '2026-03-11'],
    ['to nobody named', panel.sent('M1p', '2026-03-11 09:00'), '2026-03-11'],
    ['to somebody else', panel.sent('M1p', '2026-03-11 09:00', { with: 'bo' }), '2026-03-10'],
    ['a question, whoever got it', panel.sent('M7d', '2026-03-11 09:00', { with: 'bo' }), '2026-03-11'],
  ])('%s is of %3$s', (_, log, day) => {
    expect(read(log, 'ama').lastOut?.day).toBe(day);
  });

  test('is any, where nobody knows the reader', () => {
    expect(read(panel.sent('M1p', '2026-03-11 09:00', { with: 'bo' })).lastOut?.day).toBe('2026-03-11');
  });
});

test('days are those of the interviewer’s calendar', () => {
  const { log } = anInterview().sent('M1', '2026-03-03 15:00').facts;
  expect(dateLog(log, 'Pacific/Kiritimati').map(({ day }) => day)).toEqual(['2026-03-04']);
});
