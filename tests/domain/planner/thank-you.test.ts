import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/interview';
import type { IsoDate } from '../../../src/domain/iso-date';
import { plain, planAt, row, toDo } from '../../support/a-plan';
import { anInterview, type InterviewBuilder } from '../../support/an-interview';

/** The first step, which is the first interviewer's thank-you. */
const thanksAt = (interview: InterviewBuilder, now: string, holidays: IsoDate[] = []): string =>
  planAt(interview, now, holidays).map(row)[0] ?? '';

const tuesday = anInterview();

describe('the length of an interview', () => {
  test('is an hour where nobody said', () => {
    expect(thanksAt(tuesday, '2026-03-03 10:30')).toMatch('future 2026-03-03 12:00');
  });

  test('is half an hour by phone', () => {
    expect(thanksAt(tuesday.with({ kind: 'phone' }), '2026-03-03 10:30')).toMatch('future 2026-03-03 11:30');
  });

  test('may run past midnight; the next day still counts from the interview (A5)', () => {
    expect(thanksAt(anInterview().on('2026-03-03', '23:30'), '2026-03-03 23:40'))
      .toBe('TY2 M1 future 2026-03-04 01:30 | 2026-03-04 09:00 | 2026-03-05 00:30 (2026-03-06 00:30)');
  });
});

describe('morning and afternoon', () => {
  test.each([
    ['11:59', '14:59', 'TY1'], ['11:59', '15:00', 'TY2'], ['12:00', '12:30', 'TY2'], ['00:00', '01:00', 'TY1'],
  ])('%s to %s goes by %s', (start, end, rule) => {
    expect(thanksAt(anInterview().on('2026-03-03', start, end), '2026-03-03 10:00')).toMatch(rule);
  });

  test('a long morning puts the note two hours after its end', () => {
    expect(thanksAt(anInterview().on('2026-03-03', '10:00', '14:30'), '2026-03-03 14:30'))
      .toMatch('2026-03-03 15:30 | 2026-03-03 16:30');
  });

  test('is judged on the interviewer’s clock', () => {
    const tokyo = anInterview().inZone('Asia/Tokyo').on('2026-03-03', '10:00');
    expect(planAt(tokyo, '2026-03-03 02:00')[0]?.ideal).toBe('2026-03-03T15:00+09:00');
  });
});

describe('before a day without an office (TY3)', () => {
  const friday = (start: string, end: string) => anInterview().on('2026-03-06', start, end);

  test.each([
    ['15:00', '16:00', '2026-03-06 18:00', 'six is not too late'],
    ['15:00', '16:01', '2026-03-07 09:00', 'a minute after six is'],
  ])('%s to %s goes at %s: %s', (start, end, ideal) => {
    expect(plain(planAt(friday(start, end), '2026-03-06 16:05')[0]?.ideal)).toBe(ideal);
  });

  test('a closed day counts like a weekend', () => {
    const steps = planAt(anInterview().on('2026-03-03', '16:30'), '2026-03-03 18:00', ['2026-03-04']);
    expect(steps.map(row)[0]).toBe('TY3 M1 future 2026-03-03 18:30 | 2026-03-04 09:00 | 2026-03-04 17:30 (2026-03-05 17:30)');
    expect(plain(steps[0]?.alternative)).toBe('2026-03-05 09:00');
  });

  test('on a closed day itself the note waits for the next morning', () => {
    expect(thanksAt(friday('14:00', '15:00'), '2026-03-06 15:30', ['2026-03-06'])).toMatch('TY3 M1 future 2026-03-06 16:00 | 2026-03-07 09:00');
  });

  test('the alternative stays when the best time has passed (U17)', () => {
    const [step] = planAt(anInterview().on('2026-03-06', '16:30', '17:30'), '2026-03-07 12:00');
    expect([plain(step?.ideal), plain(step?.alternative)]).toEqual(['2026-03-07 12:00', '2026-03-09 09:00']);
  });
});

describe('an interview that calls for speed (TY5)', () => {
  const outstanding = anInterview().with({ rating: 'outstanding' });

  test.each([
    ['10:00', '11:00', '2026-03-03 13:00'],
    ['17:00', '18:00', '2026-03-03 20:00'],
    ['17:00', '18:01', '2026-03-04 08:00'],
    ['23:30', undefined, '2026-03-04 08:00'],
  ])('%s to %s goes at %s', (start, end, ideal) => {
    expect(plain(planAt(outstanding.on('2026-03-03', start, end), '2026-03-03 10:00')[0]?.ideal)).toBe(ideal);
  });

  test('is over after 24 hours', () => {
    expect(thanksAt(outstanding, '2026-03-03 12:30')).toBe('TY5 M1 due 2026-03-03 12:00 | 2026-03-03 13:00 | 2026-03-04 11:00 (2026-03-05 11:00)');
    expect(thanksAt(outstanding, '2026-03-04 11:01')).toMatch('TY6 M1 late');
  });

  test.each([
    ['2026-03-04', 'TY5'], ['2026-03-05', 'TY1'],
  ] as const)('named day %s gives %s, since L24 falls on 4 March (A7)', (day, rule) => {
    expect(thanksAt(tuesday.promised(day), '2026-03-03 12:30')).toMatch(rule);
  });

  test('the named day counts as rolled', () => {
    const friday = anInterview().on('2026-03-06').promised('2026-03-07');
    expect(thanksAt(friday, '2026-03-06 12:30')).toMatch('TY1');
  });
});

describe('as time goes by', () => {
  test.each([
    ['2026-03-03 11:59', 'TY1 M1 future 2026-03-03 12:00 | 2026-03-03 15:00 | 2026-03-04 11:00 (2026-03-05 11:00)'],
    ['2026-03-03 12:00', 'TY1 M1 due 2026-03-03 12:00 | 2026-03-03 15:00 | 2026-03-04 11:00 (2026-03-05 11:00)'],
    ['2026-03-03 15:00', 'TY1 M1 due 2026-03-03 12:00 | 2026-03-03 15:00 | 2026-03-04 11:00 (2026-03-05 11:00)'],
    ['2026-03-03 15:01', 'TY1 M1 due 2026-03-03 12:00 | 2026-03-03 15:01 | 2026-03-04 11:00 (2026-03-05 11:00)'],
    ['2026-03-03 20:59', 'TY1 M1 due 2026-03-03 12:00 | 2026-03-03 20:59 | 2026-03-04 11:00 (2026-03-05 11:00)'],
    ['2026-03-03 21:00', 'TY1 M1 due 2026-03-03 12:00 | 2026-03-04 08:00 | 2026-03-04 11:00 (2026-03-05 11:00)'],
    ['2026-03-04 07:59', 'TY1 M1 due 2026-03-03 12:00 | 2026-03-04 08:00 | 2026-03-04 11:00 (2026-03-05 11:00)'],
    ['2026-03-04 08:00', 'TY1 M1 due 2026-03-03 12:00 | 2026-03-04 08:00 | 2026-03-04 11:00 (2026-03-05 11:00)'],
    ['2026-03-04 11:00', 'TY1 M1 due 2026-03-03 12:00 | 2026-03-04 11:00 | 2026-03-04 11:00 (2026-03-05 11:00)'],
    ['2026-03-04 11:01', 'TY6 M1 late 2026-03-04 11:01 | 2026-03-04 11:01 | 2026-03-05 11:00'],
    ['2026-03-05 11:00', 'TY6 M1 late 2026-03-05 11:00 | 2026-03-05 11:00 | 2026-03-05 11:00'],
    ['2026-03-05 11:01', 'TY7 M1 overdue 2026-03-05 11:01 | 2026-03-05 11:01 | -'],
  ])('at %s: %s (A39, A40, A48)', (now, expected) => {
    expect(thanksAt(tuesday, now)).toBe(expected);
  });

  test('a night that ends after L24 does not wait for eight', () => {
    expect(thanksAt(anInterview().on('2026-03-03', '06:00', '06:30'), '2026-03-03 22:00')).toMatch('| 2026-03-03 22:00 |');
  });

  test('seconds do not make it late (A48)', () => {
    const [step] = planAt(tuesday, '2026-03-04 11:00:59');
    expect(step?.rule).toBe('TY1');
  });
});

describe('48 hours that end on a day without an office', () => {
  test.each([
    ['2026-03-05', '16:00', '17:00', [], '2026-03-09 12:00'],
    ['2026-03-03', '10:00', '11:00', ['2026-03-05', '2026-03-06'], '2026-03-09 12:00'],
    ['2026-03-03', '10:00', '11:00', ['2026-03-04'], '2026-03-05 11:00'],
  ] as const)('%s %s to %s with %j closed run until %s', (date, start, end, closed, latest) => {
    expect(plain(planAt(anInterview().on(date, start, end), `${date} ${end}`, [...closed])[0]?.lateUntil)).toBe(latest);
  });
});

describe('a job that is not wanted (TY8)', () => {
  const unwanted = anInterview().with({ wantsJob: false, rating: 'outstanding' });

  test.each([
    ['2026-03-03 12:30', 'TY8 M2 due 2026-03-03 12:00 | 2026-03-03 15:00 | 2026-03-04 11:00 (2026-03-05 11:00)'],
    ['2026-03-04 12:30', 'TY8 M2 late 2026-03-04 12:30 | 2026-03-04 12:30 | 2026-03-05 11:00'],
    ['2026-03-20 12:30', 'TY8 M2 overdue 2026-03-20 12:30 | 2026-03-20 12:30 | -'],
  ])('at %s keeps its id and is all there is: %s (A9, A12)', (now, expected) => {
    expect(planAt(unwanted, now).map(row)).toEqual([expected]);
  });

  test('is thanked for in M2 by a panel as well', () => {
    expect(planAt(unwanted.heldBy('ama', 'bo'), '2026-03-03 12:30').map(({ kind, to }) => [kind, to]))
      .toEqual([['M2', 'ama'], ['M2', 'bo']]);
  });
});

describe('a wish about the thank-you (TY4)', () => {
  const told = (instruction: Omit<NonNullable<Facts['instruction']>, 'for'>) => anInterview().told({ for: 'thanks', ...instruction });
  const saturday = told({ date: '2026-03-07', time: '22:30' });

  test.each([
    ['2026-03-06 10:00', 'future', '2026-03-07 22:30'],
    ['2026-03-07 22:30', 'due', '2026-03-07 22:30'],
    ['2026-03-07 22:31', 'overdue', '2026-03-07 22:31'],
  ])('with a day and a time is that moment, not rolled: at %s it is %s (A3)', (now, state, ideal) => {
    expect(thanksAt(saturday, now)).toBe(`TY4 M1 ${state} 2026-03-07 22:30 | ${ideal} | 2026-03-07 22:30`);
  });

  test.each([
    ['2026-03-04 10:00', 'future', '2026-03-05'],
    ['2026-03-05 23:30', 'due', '2026-03-05'],
    ['2026-03-07 10:00', 'overdue', '2026-03-07'],
  ])('with a day alone is a day: at %s it is %s (U18)', (now, state, ideal) => {
    expect(thanksAt(told({ date: '2026-03-05' }), now)).toBe(`TY4 M1 ${state} 2026-03-05 | ${ideal} | 2026-03-05`);
  });

  test.each([
    ['2026-03-03 12:30', 'TY4 M1 due 2026-03-03 12:00 | 2026-03-03 15:00 | 2026-03-04 11:00 (2026-03-05 11:00)'],
    ['2026-03-04 12:30', 'TY4 M1 late 2026-03-04 12:30 | 2026-03-04 12:30 | 2026-03-05 11:00'],
    ['2026-03-20 12:30', 'TY4 M1 overdue 2026-03-20 12:30 | 2026-03-20 12:30 | -'],
  ])('with a channel alone keeps the usual times: at %s %s (A3, U19)', (now, expected) => {
    expect(thanksAt(told({ channel: 'email' }).with({ rating: 'outstanding' }), now)).toBe(expected);
  });

  test('goes before a job that is not wanted, in its words (A9)', () => {
    expect(thanksAt(told({ date: '2026-03-05' }).with({ wantsJob: false }), '2026-03-04 10:00')).toMatch('TY4 M2');
  });

  test('about status questions does not touch it', () => {
    expect(thanksAt(anInterview().told({ for: 'status', date: '2026-03-12' }), '2026-03-03 12:30')).toMatch('TY1');
  });
});

describe('several interviewers (A8, U24, U36)', () => {
  const panel = anInterview().heldBy('ama', 'bo', 'cleo');
  const owed = (interview: InterviewBuilder) =>
    planAt(interview, '2026-03-04 10:00').filter(({ rule, state }) => rule.startsWith('TY') && state !== 'done').map(({ to }) => to);

  test('get one note each, at the same times', () => {
    const steps = planAt(panel, '2026-03-03 12:30').filter(({ rule }) => rule === 'TY1');
    expect(steps.map(({ kind, to, ideal }) => [kind, to, plain(ideal)])).toEqual([
      ['M1p', 'ama', '2026-03-03 15:00'], ['M1p', 'bo', '2026-03-03 15:00'], ['M1p', 'cleo', '2026-03-03 15:00'],
    ]);
  });

  test('a note with a name counts for that one', () => {
    expect(owed(panel.sent('M1p', '2026-03-03 15:00', { with: 'bo' }))).toEqual(['ama', 'cleo']);
  });

  test('a note without a name counts for the first one left', () => {
    expect(owed(panel.sent('M1p', '2026-03-03 15:00'))).toEqual(['bo', 'cleo']);
  });

  test('notes with a name count first, whatever their order', () => {
    const log = panel.sent('M1p', '2026-03-03 15:00').sent('M1p', '2026-03-03 16:00', { with: 'ama' });
    expect(owed(log)).toEqual(['cleo']);
  });

  test('two notes to one person thank one person', () => {
    const log = panel.sent('M1p', '2026-03-03 15:00', { with: 'bo' }).sent('M1p', '2026-03-03 16:00', { with: 'bo' });
    expect(owed(log)).toEqual(['ama', 'cleo']);
  });
});

describe('what counts as thanks', () => {
  test('a thank-you for an earlier round does not (A41)', () => {
    expect(toDo(planAt(tuesday.sent('M1', '2026-03-03 09:59'), '2026-03-03 12:30'))[0]).toMatch('TY1');
    expect(toDo(planAt(tuesday.sent('M1', '2026-03-03 10:00'), '2026-03-03 12:30'))[0]).not.toMatch('TY1');
  });

  test('an entry after now does not count yet (A42)', () => {
    expect(toDo(planAt(tuesday.sent('M1', '2026-03-03 16:00'), '2026-03-03 12:30'))[0]).toMatch('TY1');
  });

  test('where nobody’s name is known any thank-you does', () => {
    const nameless = tuesday.heldBy().sent('M1', '2026-03-03 15:00', { with: 'somebody' });
    expect(planAt(nameless, '2026-03-03 16:00')[0]).toMatchObject({ rule: 'TY1', state: 'done' });
  });

  test('a done step keeps its rule’s dates and the moment of its message (U15, U32)', () => {
    const steps = planAt(tuesday.sent('M1', '2026-03-04 18:30'), '2026-03-06 10:00');
    expect(steps.map(row)[0]).toBe('TY1 M1 done 2026-03-03 12:00 | 2026-03-03 15:00 | 2026-03-04 11:00 (2026-03-05 11:00)');
    expect(steps[0]?.doneAt).toBe('2026-03-04T18:30+00:00');
  });
});

describe('late thanks and the first question in one (TY7, A10)', () => {
  test.each([
    ['2026-03-09 23:00', 'TY7 M1 overdue 2026-03-09 23:00'],
    ['2026-03-10 09:00', 'TY7 M1+M7b overdue 2026-03-10 | 2026-03-10 | -'],
    ['2026-03-10 17:00', 'TY7 M1+M7b overdue 2026-03-10 | 2026-03-10 | -'],
    ['2026-03-10 17:01', 'TY7 M1+M7b overdue 2026-03-11 | 2026-03-11 | -'],
    ['2026-03-14 10:00', 'TY7 M1+M7b overdue 2026-03-16 | 2026-03-16 | -'],
  ])('at %s: %s', (now, expected) => {
    expect(thanksAt(tuesday, now)).toMatch(expected);
  });

  test('waits for NT1’s own earliest day', () => {
    expect(thanksAt(tuesday, '2026-03-10 09:00', ['2026-03-09'])).toMatch('TY7 M1 overdue');
    expect(thanksAt(tuesday, '2026-03-11 09:00', ['2026-03-09'])).toMatch('TY7 M1+M7b overdue');
  });

  test('takes the place of NT1', () => {
    expect(toDo(planAt(tuesday, '2026-03-10 09:00'))).toHaveLength(1);
  });

  test('goes to the reader alone; the others get plain thanks, now (U2)', () => {
    const panel = tuesday.heldBy('ama', 'bo').with({ reader: 'bo' });
    expect(planAt(panel, '2026-03-10 09:00').filter(({ forecast }) => !forecast).map(({ kind, to, earliest }) => [kind, to, plain(earliest)]))
      .toEqual([['M1p', 'ama', '2026-03-10 09:00'], ['M1p+M7b', 'bo', '2026-03-10']]);
  });

  test.each<[string, InterviewBuilder]>([
    ['a named day', tuesday.promised('2026-03-20')],
    ['an invitation', tuesday.invited('on', '2026-03-20')],
    ['“we will contact you”', tuesday.with({ signal: 'we-will-contact' })],
    ['a wish', tuesday.told({ for: 'thanks', channel: 'email' })],
    ['somebody thanked', tuesday.heldBy('ama', 'bo').sent('M1p', '2026-03-03 15:00', { with: 'bo' })],
    ['a question asked', tuesday.sent('M7b', '2026-03-09 10:00')],
  ])('does not happen with %s', (_, interview) => {
    expect(planAt(interview, '2026-03-11 09:00').some(({ kind }) => kind?.includes('+'))).toBe(false);
  });

  test('is over once NT1 has been left for sixty days (A28)', () => {
    expect(toDo(planAt(tuesday, '2026-05-15 09:00'))[0]).toMatch('TY7 M1+M7b');
    expect(toDo(planAt(tuesday, '2026-05-16 09:00'))).toEqual([
      'TY7 M1 overdue 2026-05-16 09:00 | 2026-05-16 09:00 | -', 'MV1 - movedOn 2026-05-16 | - | -',
    ]);
  });
});
