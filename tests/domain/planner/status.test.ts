import { describe, expect, test } from 'vitest';
import { ifSilent, planAt, row, toDo } from '../../support/a-plan';
import { anInterview, type InterviewBuilder } from '../../support/an-interview';

/** Interviewed and thanked on Tuesday 3 March 2026. */
const thanked = anInterview().sent('M1', '2026-03-03 15:00');

/** What is to do at a time, thank-yous being done. */
const at = (interview: InterviewBuilder, now: string, ...closed: Parameters<typeof planAt>[2] & object): string[] =>
  toDo(planAt(interview, now, closed));

describe('a named day (PR1, PR2)', () => {
  const promised = thanked.promised('2026-03-09');

  test.each([
    ['2026-03-04 10:00', 'PR1 - hold 2026-03-09 | - | -'],
    ['2026-03-09 23:59', 'PR1 - hold 2026-03-09 | - | -'],
    ['2026-03-10 00:00', 'PR2 M7a due 2026-03-10 | 2026-03-11 to 2026-03-12 | 2026-03-16'],
    ['2026-03-11 17:00', 'PR2 M7a due 2026-03-10 | 2026-03-11 to 2026-03-12 | 2026-03-16'],
    ['2026-03-11 17:01', 'PR2 M7a due 2026-03-10 | 2026-03-12 | 2026-03-16'],
    ['2026-03-13 12:00', 'PR2 M7a due 2026-03-10 | 2026-03-13 | 2026-03-16'],
    ['2026-03-16 17:00', 'PR2 M7a due 2026-03-10 | 2026-03-16 | 2026-03-16'],
    ['2026-03-16 17:01', 'PR2 M7a overdue 2026-03-10 | 2026-03-17 | 2026-03-16'],
    ['2026-03-21 12:00', 'PR2 M7a overdue 2026-03-10 | 2026-03-23 | 2026-03-16'],
    ['2026-05-14 12:00', 'PR2 M7a overdue 2026-03-10 | 2026-05-14 | 2026-03-16'],
    ['2026-05-15 12:00', 'MV1 - movedOn 2026-05-15 | - | -'],
  ])('at %s: %s (A20, A28, A40, A60)', (now, expected) => {
    expect(at(promised, now)).toEqual([expected]);
  });

  test('on a day off the check-in lies ahead until its first day', () => {
    expect(at(thanked.promised('2026-03-13'), '2026-03-14 12:00')).toEqual([
      'PR2 M7a future 2026-03-16 | 2026-03-17 to 2026-03-18 | 2026-03-20',
    ]);
  });

  test('a vague phrase names no day', () => {
    expect(at(thanked.promised('soon'), '2026-03-04 10:00')[0]).toMatch('NT1');
  });

  test('news after it was given makes it count as none (A11)', () => {
    expect(at(promised.heard('update', '2026-03-05 10:00'), '2026-03-06 10:00')[0]).toMatch('NT1');
  });

  test('news after a later day on which it was given makes it count as none too', () => {
    expect(at(thanked.promised('2026-03-12', '2026-03-04').heard('update', '2026-03-05 10:00'), '2026-03-06 10:00')[0]).toMatch('NT1');
  });

  test('news of the day it was given may have brought it', () => {
    const later = thanked.promised('2026-03-12', '2026-03-05').heard('update', '2026-03-05 10:00');
    expect(at(later, '2026-03-06 10:00')).toEqual(['PR1 - hold 2026-03-12 | - | -']);
  });

  test('a bare reply to the thank-you does not (U4)', () => {
    expect(at(promised.heard('reply', '2026-03-05 10:00'), '2026-03-06 10:00')).toEqual(['PR1 - hold 2026-03-09 | - | -']);
  });

  test.each<[string, InterviewBuilder]>([
    ['a call back', promised.heard('call-back', '2026-03-05 10:00')],
    ['a reply to a question', promised.sent('M7b', '2026-03-04 10:00').heard('reply', '2026-03-05 10:00')],
    ['news on the afternoon of the interview', promised.heard('update', '2026-03-03 16:00')],
  ])('%s does (A11, U4)', (_, answered) => {
    expect(at(answered, '2026-03-06 10:00')[0]).toMatch('NT1');
  });

  test('a day that their news of the interview’s own day brought is theirs still (A11)', () => {
    const slipped = thanked.promised('2026-03-16', '2026-03-03').heard('update', '2026-03-03 16:00');
    expect(at(slipped, '2026-03-04 10:00')[0]).toMatch('PR1 - hold 2026-03-16');
  });

  test('a question after it spends it, one before or on it does not (A11)', () => {
    expect(at(promised.sent('M7a', '2026-03-11 10:00'), '2026-03-12 10:00')[0]).toMatch('NR1');
    expect(at(promised.sent('M7b', '2026-03-09 10:00'), '2026-03-09 12:00')).toEqual(['PR1 - hold 2026-03-09 | - | -']);
  });

  test('after an early question the check-in keeps five business days from it (A19)', () => {
    expect(at(promised.sent('M7b', '2026-03-09 10:00'), '2026-03-10 12:00')).toEqual([
      'PR2 M7a future 2026-03-16 | 2026-03-16 | 2026-03-16',
    ]);
  });

  test('with two questions unanswered nothing more is asked (A11)', () => {
    const pressed = promised.sent('M7b', '2026-03-05 10:00').sent('M7d', '2026-03-06 10:00');
    expect(at(pressed, '2026-03-09 12:00')[0]).toMatch('PR1');
    expect(at(pressed, '2026-03-10 12:00')).toEqual(['PH2 M4 future 2026-03-11 | 2026-03-13 | 2026-03-20']);
    expect(at(pressed.with({ callOk: false }), '2026-03-10 12:00')).toEqual(['MV1 - future 2026-03-20 | - | -']);
  });
});

describe('an invitation (IC1)', () => {
  test.each([
    ['if-nothing-by', '2026-03-12', '2026-03-13 | 2026-03-13 | 2026-03-17'],
    ['if-nothing-by', '2026-03-14', '2026-03-16 | 2026-03-16 | 2026-03-18'],
    ['on', '2026-03-12', '2026-03-12 | 2026-03-12 | 2026-03-16'],
    ['on', '2026-03-14', '2026-03-16 | 2026-03-16 | 2026-03-18'],
  ] as const)('%s %s: %s (A62)', (mode, day, dates) => {
    expect(at(thanked.invited(mode, day), '2026-03-04 10:00')).toEqual([`IC1 M7c future ${dates}`]);
  });

  test('goes before a named day, which counts again when it is over (A2)', () => {
    const both = thanked.promised('2026-03-20').invited('on', '2026-03-12');
    expect(at(both, '2026-03-04 10:00')[0]).toMatch('IC1');
    expect(at(both.sent('M7c', '2026-03-12 10:00'), '2026-03-12 12:00')).toEqual(['PR1 - hold 2026-03-20 | - | -']);
  });

  test.each([
    ['on', '2026-03-12 08:00', 'NR1'], ['on', '2026-03-11 08:00', 'IC1'],
    ['if-nothing-by', '2026-03-13 08:00', 'NR1'], ['if-nothing-by', '2026-03-12 08:00', 'IC1'],
  ] as const)('%s 12 March: a question at %s leaves %s in force (A11, U21)', (mode, sent, rule) => {
    expect(at(thanked.invited(mode, '2026-03-12').sent('M7c', sent), '2026-03-13 12:00')[0]).toMatch(rule);
  });

  test('keeps no gap from an earlier question (A25)', () => {
    const asked = thanked.sent('M7b', '2026-03-11 09:00').invited('on', '2026-03-12');
    expect(at(asked, '2026-03-11 10:00')[0]).toMatch('IC1 M7c future 2026-03-12');
  });

  test('is over with news, or with two questions unanswered (A11)', () => {
    const invited = thanked.invited('on', '2026-03-12');
    expect(at(invited.heard('update', '2026-03-05 10:00'), '2026-03-06 10:00')[0]).toMatch('NT1');
    const pressed = invited.sent('M7b', '2026-03-05 10:00').sent('M7d', '2026-03-06 10:00');
    expect(at(pressed, '2026-03-09 10:00')[0]).toMatch('PH2');
  });
});

describe('a wish about questions (TY4)', () => {
  const told = thanked.told({ for: 'status', date: '2026-03-14' });

  test('moves to a day with an office (A46)', () => {
    expect(at(told, '2026-03-04 10:00')).toEqual(['TY4 M7c future 2026-03-16 | 2026-03-16 | 2026-03-16']);
  });

  test('goes before an invitation and a named day', () => {
    expect(at(told.invited('on', '2026-03-05').promised('2026-03-05'), '2026-03-04 10:00')[0]).toMatch('TY4');
  });

  test('is done once a question has gone on or after that day (A3)', () => {
    expect(at(told.sent('M7c', '2026-03-13 10:00'), '2026-03-13 12:00')[0]).toMatch('TY4');
    expect(at(told.sent('M7c', '2026-03-14 10:00'), '2026-03-16 12:00')[0]).toMatch('NR1');
  });

  test('with a time is a moment (U18)', () => {
    const timed = thanked.told({ for: 'status', date: '2026-03-12', time: '14:00' });
    expect(at(timed, '2026-03-04 10:00')).toEqual(['TY4 M7c future 2026-03-12 14:00 | 2026-03-12 14:00 | 2026-03-12 14:00']);
    expect(at(timed, '2026-03-12 18:00')).toEqual(['TY4 M7c overdue 2026-03-12 14:00 | 2026-03-13 09:00 | 2026-03-12 14:00']);
    expect(at(timed, '2026-03-12 15:00')).toEqual(['TY4 M7c overdue 2026-03-12 14:00 | 2026-03-12 15:00 | 2026-03-12 14:00']);
  });

  test('for a call proposes one', () => {
    expect(at(thanked.told({ for: 'status', date: '2026-03-12', channel: 'phone' }), '2026-03-04 10:00')[0]).toMatch('TY4 M4 future');
  });

  test('without a day changes nothing', () => {
    expect(at(thanked.told({ for: 'status', channel: 'email' }), '2026-03-04 10:00')[0]).toMatch('NT1');
  });
});

describe('no day named (NT1)', () => {
  test.each([
    ['2026-03-09 23:00', 'NT1 M7b future 2026-03-10 | 2026-03-10 | 2026-03-17'],
    ['2026-03-10 00:00', 'NT1 M7b due 2026-03-10 | 2026-03-10 | 2026-03-17'],
    ['2026-03-12 12:00', 'NT1 M7b due 2026-03-10 | 2026-03-12 | 2026-03-17'],
    ['2026-03-12 18:00', 'NT1 M7d due 2026-03-10 | 2026-03-13 | 2026-03-17'],
    ['2026-03-13 12:00', 'NT1 M7d due 2026-03-10 | 2026-03-13 | 2026-03-17'],
    ['2026-03-18 12:00', 'NT1 M7d overdue 2026-03-10 | 2026-03-18 | 2026-03-17'],
    ['2026-05-15 12:00', 'NT1 M7d overdue 2026-03-10 | 2026-05-15 | 2026-03-17'],
    ['2026-05-16 12:00', 'MV1 - movedOn 2026-05-16 | - | -'],
  ])('at %s: %s (A14, A28)', (now, expected) => {
    expect(at(thanked, now)).toEqual([expected]);
  });

  test('a bare reply to the thank-you moves the ideal day, not the anchor (A14, U4)', () => {
    expect(at(thanked.heard('reply', '2026-03-05 10:00'), '2026-03-06 10:00')).toEqual([
      'NT1 M7b future 2026-03-10 | 2026-03-12 | 2026-03-17',
    ]);
  });

  test('any other message received is the new anchor (A14)', () => {
    expect(at(thanked.heard('update', '2026-03-05 10:00'), '2026-03-06 10:00')).toEqual([
      'NT1 M7b future 2026-03-12 | 2026-03-12 | 2026-03-19',
    ]);
  });

  test('a reply to a question is the new anchor, and the count starts again (A14)', () => {
    const answered = thanked.sent('M7b', '2026-03-10 09:00').heard('reply', '2026-03-11 10:00');
    expect(at(answered, '2026-03-11 12:00')).toEqual(['NT1 M7b future 2026-03-18 | 2026-03-18 | 2026-03-25']);
  });

  test('after a question, thanks to another and their bare reply, five business days from the question are kept (A19)', () => {
    const panel = anInterview().heldBy('ama', 'bo').with({ reader: 'ama' }).sent('M1p', '2026-03-03 15:00', { with: 'ama' })
      .sent('M7b', '2026-03-10 09:00').sent('M1p', '2026-03-11 09:00', { with: 'bo' }).heard('reply', '2026-03-11 10:00');
    expect(at(panel, '2026-03-11 12:00')[0]).toMatch('NT1 M7d future 2026-03-17');
  });

  test('what came in before the interview began does not count (A41)', () => {
    const early = thanked.heard('update', '2026-03-02 10:00').sent('M7b', '2026-03-02 11:00');
    expect(at(early, '2026-03-04 10:00')).toEqual(['NT1 M7b future 2026-03-10 | 2026-03-10 | 2026-03-17']);
  });

  test.each([
    ['2026-03-06 15:00', 'NT1 M7d future 2026-03-11 | 2026-03-13 | 2026-03-17'],
    ['2026-03-12 15:00', 'NT1 M7d future 2026-03-17 | 2026-03-19 | 2026-03-19'],
    ['2026-03-18 15:00', 'NT1 M7d future 2026-03-23 | 2026-03-25 | 2026-03-25'],
  ])('thanks at %s keep it three business days off, and its last day moves along (A43, U6)', (sent, expected) => {
    expect(at(anInterview().sent('M1', sent), sent)).toEqual([expected]);
  });

  test('the day proposed for thanks still owed stands in (A43)', () => {
    expect(at(anInterview(), '2026-03-05 15:00').at(-1)).toBe('NT1 M7b future 2026-03-10 | 2026-03-12 | 2026-03-17');
    expect(at(anInterview(), '2026-03-09 15:00').at(-1)).toBe('NT1 M7d future 2026-03-12 | 2026-03-16 | 2026-03-17');
  });

  test('with some thanks sent nobody stands in', () => {
    const panel = anInterview().heldBy('ama', 'bo').sent('M1p', '2026-03-03 15:00', { with: 'ama' });
    expect(at(panel, '2026-03-06 10:00').at(-1)).toBe('NT1 M7b future 2026-03-10 | 2026-03-10 | 2026-03-17');
  });

  test('closed days do not count', () => {
    expect(at(thanked, '2026-03-04 10:00', '2026-03-05', '2026-03-17')).toEqual([
      'NT1 M7b future 2026-03-11 | 2026-03-11 | 2026-03-18',
    ]);
  });
});

describe('a question unanswered (NR1, MV1)', () => {
  const asked = thanked.sent('M7b', '2026-03-12 09:00');

  test.each([
    ['2026-03-12 12:00', 'NR1 M7d future 2026-03-19 | 2026-03-19 | 2026-03-26'],
    ['2026-03-20 12:00', 'NR1 M7d due 2026-03-19 | 2026-03-20 | 2026-03-26'],
    ['2026-03-27 12:00', 'NR1 M7d overdue 2026-03-19 | 2026-03-27 | 2026-03-26'],
    ['2026-05-24 12:00', 'NR1 M7d overdue 2026-03-19 | 2026-05-25 | 2026-03-26'],
    ['2026-05-25 12:00', 'MV1 - movedOn 2026-05-25 | - | -'],
  ])('at %s: %s', (now, expected) => {
    expect(at(asked, now)).toEqual([expected]);
  });

  test('every later message to the reader, or to nobody named, starts the count anew (A49)', () => {
    const panel = asked.heldBy('ama', 'bo').with({ reader: 'ama' }).sent('M1p', '2026-03-04 10:00', { with: 'ama' });
    const nr1 = (more: InterviewBuilder) => at(more, '2026-03-13 18:00').find((each) => each.startsWith('NR1'));
    expect(nr1(panel.sent('M1p', '2026-03-13 10:00', { with: 'bo' }))).toMatch('2026-03-19');
    expect(nr1(panel.sent('M1p', '2026-03-13 10:00', { with: 'ama' }))).toMatch('2026-03-20');
    expect(nr1(panel.sent('M1p', '2026-03-13 10:00'))).toMatch('2026-03-20');
  });

  test('closed days do not count', () => {
    expect(at(asked, '2026-03-12 12:00', '2026-03-19')).toEqual(['NR1 M7d future 2026-03-20 | 2026-03-20 | 2026-03-26']);
  });

  test('a second one unanswered ends it ten business days later (A19)', () => {
    const twice = asked.with({ callOk: false }).sent('M7d', '2026-03-19 09:00');
    expect(at(twice, '2026-04-01 23:59')).toEqual(['MV1 - future 2026-04-02 | - | -']);
    expect(at(twice, '2026-04-02 00:00')).toEqual(['MV1 - movedOn 2026-04-02 | - | -']);
  });

  test('after moving on only thanks still owed stay (A26)', () => {
    const unthanked = anInterview().with({ callOk: false }).sent('M7b', '2026-03-12 09:00').sent('M7d', '2026-03-19 09:00');
    expect(at(unthanked, '2026-05-01 10:00')).toEqual([
      'TY7 M1 overdue 2026-05-01 10:00 | 2026-05-01 10:00 | -', 'MV1 - movedOn 2026-04-02 | - | -',
    ]);
  });

  test('a reply resets the count (A14)', () => {
    const answered = asked.sent('M7d', '2026-03-19 09:00').heard('reply', '2026-03-20 10:00');
    expect(at(answered, '2026-03-20 12:00')[0]).toMatch('NT1 M7b future 2026-03-27');
  });

  test('merged messages count as both (A42)', () => {
    const merged = anInterview().sent(['M1', 'M7b'], '2026-03-12 09:00');
    expect(at(merged, '2026-03-12 12:00')).toEqual(['NR1 M7d future 2026-03-19 | 2026-03-19 | 2026-03-26']);
  });
});

describe('the questions that were asked', () => {
  const done = (interview: InterviewBuilder, now: string) =>
    planAt(interview, now).filter(({ rule, state }) => state === 'done' && !rule.startsWith('TY1')).map((step) => `${row(step)} at ${step.doneAt ?? ''}`);

  test('stay as done steps with their rules’ own dates (U15, U32)', () => {
    const twice = thanked.sent('M7b', '2026-03-12 09:00').sent('M7d', '2026-03-26 09:00');
    expect(done(twice, '2026-03-27 10:00')).toEqual([
      'NT1 M7b done 2026-03-10 | 2026-03-10 | 2026-03-17 at 2026-03-12T09:00+00:00',
      'NR1 M7d done 2026-03-19 | 2026-03-19 | 2026-03-26 at 2026-03-26T09:00+00:00',
    ]);
  });

  test('are worded as on the day they went out, and stay where the answer came within the minute (A14)', () => {
    const early = anInterview().sent('M1', '2026-03-12 09:00').sent('M7b', '2026-03-12 15:00');
    expect(done(early, '2026-03-12 16:00').at(-1)).toMatch('NT1 M7b done');
    expect(done(thanked.sent('M7b', '2026-03-10 09:00').heard('reply', '2026-03-10 09:00'), '2026-03-11 10:00')[0]).toMatch('NT1 M7b done');
  });

  test('make no step once the plan had moved on', () => {
    expect(done(thanked.sent('M7b', '2026-05-20 09:00'), '2026-05-20 12:00')).toEqual([]);
  });

  test('do not come back from an answer that is dated ahead (A42)', () => {
    const ahead = thanked.sent('M7b', '2026-03-10 09:00').heard('reply', '2026-03-18 09:00');
    expect(ifSilent(planAt(ahead, '2026-03-11 10:00')).at(-1)).toBe('MV1 - future 2026-03-31 | - | -');
  });

  test('make no step where they went before a day that still holds', () => {
    expect(done(thanked.promised('2026-03-09').sent('M7b', '2026-03-06 09:00'), '2026-03-06 10:00')).toEqual([]);
  });

  test('belong to their own round (A41)', () => {
    expect(done(thanked.sent('M7b', '2026-02-20 09:00'), '2026-03-06 10:00')).toEqual([]);
  });
});
