import { closedDays } from '../../src/domain/business-days';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/domain/iso-date';
import { dueDate, isPromisePhrase, PROMISE_PHRASES, type PromisePhrase } from '../../src/domain/promise';

/** The day that a phrase means; 2026-03-02 is a Monday. */
function means(phrase: PromisePhrase | IsoDate, said: IsoDate, holidays: IsoDate[] = []): string {
  const read = dueDate({ phrase }, said, holidays);
  return 'due' in read ? read.due : 'vague';
}

describe('said on Tuesday 3 March', () => {
  test.each<[PromisePhrase, string]>([
    ['tomorrow', '2026-03-04'],
    ['in-two-days', '2026-03-05'],
    ['in-three-days', '2026-03-06'],
    ['a-couple-of-days', '2026-03-05'],
    ['a-few-days', '2026-03-06'],
    ['by-monday', '2026-03-09'],
    ['by-tuesday', '2026-03-10'],
    ['by-wednesday', '2026-03-04'],
    ['by-thursday', '2026-03-05'],
    ['by-friday', '2026-03-06'],
    ['end-of-this-week', '2026-03-06'],
    ['next-week', '2026-03-13'],
    ['next-friday', '2026-03-13'],
    ['end-of-next-week', '2026-03-13'],
    ['in-a-week', '2026-03-10'],
    ['one-to-two-weeks', '2026-03-17'],
    ['in-two-weeks', '2026-03-17'],
    ['a-couple-of-weeks', '2026-03-17'],
    ['two-to-three-weeks', '2026-03-24'],
    ['in-three-weeks', '2026-03-24'],
    ['a-few-weeks', '2026-03-24'],
    ['in-four-weeks', '2026-03-31'],
    ['two-business-days', '2026-03-05'],
    ['three-to-five-business-days', '2026-03-10'],
    ['five-business-days', '2026-03-10'],
    ['ten-business-days', '2026-03-17'],
    ['end-of-month', '2026-03-31'],
    ['soon', 'vague'],
    ['they-did-not-say', 'vague'],
  ])('“%s” means %s', (phrase, due) => {
    expect(means(phrase, '2026-03-03')).toBe(due);
  });

  test('every phrase of the list has been asked here', () => {
    expect(PROMISE_PHRASES).toHaveLength(29);
  });
});

describe('the week (A29, A30)', () => {
  test.each<[PromisePhrase, IsoDate, string, string]>([
    ['end-of-this-week', '2026-03-06', '2026-03-06', 'said on its Friday, that day'],
    ['end-of-this-week', '2026-03-07', '2026-03-13', 'said on a Saturday, the next one'],
    ['end-of-this-week', '2026-03-08', '2026-03-13', 'said on a Sunday, the next one'],
    ['next-week', '2026-03-08', '2026-03-13', 'said on a Sunday, the week that begins the day after'],
    ['next-friday', '2026-03-02', '2026-03-13', 'said on a Monday, not the Friday of the same week'],
    ['end-of-next-week', '2026-03-06', '2026-03-13', 'said on a Friday'],
    ['by-friday', '2026-03-06', '2026-03-13', 'said on a Friday, a week later'],
    ['by-monday', '2026-03-08', '2026-03-09', 'said on a Sunday'],
  ])('“%s” on %s means %s: %s', (phrase, said, due) => {
    expect(means(phrase, said)).toBe(due);
  });
});

describe('the end of the month (A31)', () => {
  test.each<[IsoDate, IsoDate[], string, string]>([
    ['2026-05-04', [], '2026-05-29', 'its last business day, where it ends on a Sunday'],
    ['2026-05-29', [], '2026-05-29', 'that very day still counts'],
    ['2026-05-30', [], '2026-06-01', 'rolled on when that day is past'],
    ['2026-03-03', ['2026-03-31'], '2026-03-30', 'the day before where the last one is closed'],
    ['2026-03-31', ['2026-03-31'], '2026-04-01', 'rolled on where it is closed and said on itself'],
  ])('said on %s with %j closed: %s, %s', (said, closed, due) => {
    expect(means('end-of-month', said, closed)).toBe(due);
  });
});

describe('a named day', () => {
  test('counts as it is', () => {
    expect(means('2026-03-12', '2026-03-03')).toBe('2026-03-12');
  });

  test('that is no business day rolls to the next one', () => {
    expect(means('2026-03-14', '2026-03-03')).toBe('2026-03-16');
    expect(means('2026-03-12', '2026-03-03', ['2026-03-12'])).toBe('2026-03-13');
  });
});

test('a phrase counts from the day it was said, not from the interview (A61)', () => {
  expect(dueDate({ phrase: 'in-a-week', saidOn: '2026-03-05' }, '2026-03-03', [])).toEqual({ due: '2026-03-12' });
});

test('closed days do not count as business days (A32)', () => {
  expect(means('a-few-days', '2026-03-03', ['2026-03-05'])).toBe('2026-03-09');
});

test.each([['by-monday', true], ['2026-03-12', false], ['toString', false]] as const)('%s is a phrase: %s', (text, answer) => {
  expect(isPromisePhrase(text)).toBe(answer);
});

test('a vague phrase says that it is vague', () => {
  expect(dueDate({ phrase: 'soon' }, '2026-03-03', [])).toEqual({ vague: true });
});

test('an employer’s own weekend moves the day', () => {
  expect(dueDate({ phrase: '2026-03-06' }, '2026-03-03', closedDays([], [5, 6]))).toEqual({ due: '2026-03-08' });
});
