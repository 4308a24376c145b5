import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/domain/iso-date';
import { planAt, row } from '../../support/a-plan';
import { anInterview, type InterviewBuilder } from '../../support/an-interview';

const thanked = anInterview().sent('M1', '2026-03-03 15:00');
/** The steps of one rule, done ones included. */
const of = (rule: string, interview: InterviewBuilder, now: string, closed: IsoDate[] = []): string[] =>
  planAt(interview, now, closed).filter((step) => step.rule === rule).map(row);

describe('a card by hand (HW1)', () => {
  const card = thanked.with({ cardWanted: true });

  test.each([
    ['2026-03-03 11:00', 'HW1 M3 due 2026-03-03 | 2026-03-04 | 2026-03-05 (2026-03-06)'],
    ['2026-03-05 23:59', 'HW1 M3 due 2026-03-03 | 2026-03-05 | 2026-03-05 (2026-03-06)'],
    ['2026-03-06 12:00', 'HW1 M3 late 2026-03-03 | 2026-03-06 | 2026-03-05 (2026-03-06)'],
  ])('at %s: %s (V19, A17)', (now, expected) => {
    expect(of('HW1', card, now)).toEqual([expected]);
  });

  test('is dropped after its outer limit, and stays to be seen once it is posted', () => {
    expect(of('HW1', card, '2026-03-07 00:00')).toEqual([]);
    expect(of('HW1', card.sent('M3', '2026-03-04 12:00', { channel: 'post' }), '2026-03-20 10:00')[0]).toMatch('HW1 M3 done');
  });

  test('is suggested in a traditional trade, and only on request where the job is not wanted (A12)', () => {
    expect(of('HW1', thanked.with({ trade: 'traditional' }), '2026-03-04 10:00')).toHaveLength(1);
    expect(of('HW1', thanked.with({ trade: 'traditional', wantsJob: false }), '2026-03-04 10:00')).toEqual([]);
    expect(of('HW1', card.with({ wantsJob: false }), '2026-03-04 10:00')).toHaveLength(1);
  });
});

describe('a small slip (MC1)', () => {
  const slip = anInterview().with({ rating: 'slip' });

  test.each([
    ['2026-03-03 11:30', 'MC1 M9 future 2026-03-03 12:00 | 2026-03-03 15:00 | 2026-03-05 11:00'],
    ['2026-03-03 22:00', 'MC1 M9 due 2026-03-03 12:00 | 2026-03-04 08:00 | 2026-03-05 11:00'],
    ['2026-03-05 11:01', 'MC1 M9 overdue 2026-03-03 12:00 | 2026-03-05 11:01 | 2026-03-05 11:00'],
    ['2026-03-10 23:00', 'MC1 M9 overdue 2026-03-03 12:00 | 2026-03-10 23:00 | 2026-03-05 11:00'],
  ])('at %s: %s', (now, expected) => {
    expect(of('MC1', slip, now)).toEqual([expected]);
  });

  test('is held to its own first minute where they want the thanks sooner', () => {
    const soon = slip.told({ for: 'thanks', date: '2026-03-03', time: '11:30' });
    expect(of('MC1', soon, '2026-03-03 11:10')).toEqual(['MC1 M9 future 2026-03-03 12:00 | 2026-03-03 12:00 | 2026-03-05 11:00']);
    expect(planAt(soon, '2026-03-03 11:10').find(({ rule }) => rule === 'MC1')?.trace.findLast(({ about }) => about === 'ideal'))
      .toEqual({ id: 'not-before-earliest', about: 'ideal', from: '2026-03-03', to: '2026-03-03' });
  });

  test('is not ended by a letter that still waits to go, nor by one from before the interview', () => {
    expect(of('MC1', slip.scheduled('M8', '2026-03-05 10:00'), '2026-03-03 11:30')).toHaveLength(1);
    expect(of('MC1', slip.sent('M8', '2026-03-02 10:00'), '2026-03-04 10:00')).toHaveLength(1);
  });

  test('ends after a week, or once anything but thanks was sent (A24, U10)', () => {
    expect(of('MC1', slip, '2026-03-11 00:00')).toEqual([]);
    expect(of('MC1', slip.sent('M1', '2026-03-03 15:00').sent('M25', '2026-03-03 16:00'), '2026-03-04 10:00')).toHaveLength(1);
    expect(of('MC1', slip.sent('M8', '2026-03-03 15:00'), '2026-03-04 10:00')).toEqual([]);
  });

  test('is done inside the thank-you or by itself', () => {
    expect(of('MC1', slip.sent(['M1', 'M9'], '2026-03-03 15:00'), '2026-03-04 10:00')[0]).toMatch('MC1 M9 done');
    expect(of('MC1', slip.sent('M9', '2026-03-04 09:00'), '2026-03-20 10:00')[0]).toMatch('MC1 M9 done');
  });
});

describe('a bad interview (BI1)', () => {
  const bad = anInterview().with({ rating: 'bad' });

  test.each([
    ['2026-03-03 12:00', 'BI1 M10 due 2026-03-03 12:00 | 2026-03-03 15:00 | 2026-03-05 11:00'],
    ['2026-03-04 20:00', 'BI1 M10 due 2026-03-03 12:00 | 2026-03-04 20:00 | 2026-03-05 11:00'],
    ['2026-03-20 12:00', 'BI1 M10 overdue 2026-03-03 12:00 | 2026-03-20 12:00 | 2026-03-05 11:00'],
  ])('at %s: %s (A9)', (now, expected) => {
    expect(of('BI1', bad, now)).toEqual([expected]);
  });

  test('writes to each interviewer, and counts as the thank-you', () => {
    const panel = bad.heldBy('ama', 'bo').sent('M10', '2026-03-03 15:00', { with: 'ama' });
    expect(planAt(panel, '2026-03-03 16:00').filter(({ rule }) => rule === 'BI1').map(({ to, state }) => [to, state]))
      .toEqual([['ama', 'done'], ['bo', 'due']]);
  });

  test('gives way to a wish of theirs, in its own words and on its own clock (A9, U19)', () => {
    expect(of('TY4', bad.told({ for: 'thanks', channel: 'email' }), '2026-03-04 20:00'))
      .toEqual(['TY4 M10 due 2026-03-03 12:00 | 2026-03-04 20:00 | 2026-03-05 11:00']);
    expect(of('BI1', bad.with({ wantsJob: false }), '2026-03-03 12:00')).toHaveLength(1);
  });
});

describe('material (AI1)', () => {
  test.each([
    ['short', 'AI1 M8 due 2026-03-03 | 2026-03-03 | 2026-03-10'],
    ['long', 'AI1 M8 due 2026-03-03 | 2026-03-05 | 2026-03-10'],
  ] as const)('that is %s: %s (A18)', (material, expected) => {
    expect(of('AI1', thanked.with({ material }), '2026-03-03 16:00')).toEqual([expected]);
  });

  const long = thanked.with({ material: 'long' });

  test('goes before the day they named and is dropped after it, though a question has spent it (U9)', () => {
    const promised = long.promised('2026-03-09');
    expect(of('AI1', promised, '2026-03-06 10:00')).toEqual(['AI1 M8 due 2026-03-03 | 2026-03-06 | 2026-03-06']);
    expect(of('AI1', promised, '2026-03-10 10:00')).toEqual([]);
    expect(of('AI1', promised.sent('M7a', '2026-03-11 10:00'), '2026-03-12 10:00')).toEqual([]);
  });

  test('news about the day makes it count as none', () => {
    expect(of('AI1', long.promised('2026-03-09').heard('reply', '2026-03-05 10:00').heard('call-back', '2026-03-05 11:00'), '2026-03-10 10:00'))
      .toEqual(['AI1 M8 due 2026-03-03 | 2026-03-10 | 2026-03-10']);
  });

  test('may go in the evening of its day', () => {
    expect(of('AI1', long, '2026-03-05 20:00')).toEqual(['AI1 M8 due 2026-03-03 | 2026-03-05 | 2026-03-10']);
    expect(of('AI1', long.promised('2026-03-09'), '2026-03-09 10:00')).toEqual(['AI1 M8 overdue 2026-03-03 | 2026-03-09 | 2026-03-06']);
  });

  test('waits while another message to the reader is left to go out (A63)', () => {
    expect(of('AI1', long.scheduled('M9', '2026-03-06 09:00'), '2026-03-05 10:00')).toEqual([]);
  });

  test('is overdue after its week, and nothing where the job is not wanted (A12)', () => {
    expect(of('AI1', long, '2026-03-11 10:00')).toEqual(['AI1 M8 overdue 2026-03-03 | 2026-03-11 | 2026-03-10']);
    expect(of('AI1', long.with({ wantsJob: false }), '2026-03-04 10:00')).toEqual([]);
  });
});

describe('somebody inside (NW1)', () => {
  const contact = thanked.with({ contactInside: true });

  test('is asked on the last business day before the next question (A22)', () => {
    expect(of('NW1', contact, '2026-03-04 10:00')).toEqual(['NW1 M25 due 2026-03-03 | 2026-03-09 | -']);
    expect(of('NW1', contact, '2026-03-04 10:00', ['2026-03-09'])).toEqual(['NW1 M25 due 2026-03-03 | 2026-03-10 | -']);
  });

  test('may be asked in the evening, and is not where the job is not wanted (A12)', () => {
    expect(of('NW1', contact, '2026-03-09 20:00')).toEqual(['NW1 M25 due 2026-03-03 | 2026-03-09 | -']);
    expect(of('NW1', contact.with({ wantsJob: false }), '2026-03-04 10:00')).toEqual([]);
    expect(of('NW1', contact.with({ wantsJob: true }), '2026-03-04 10:00')).toHaveLength(1);
  });

  test('while a named day runs it comes before the check-in after it, and before that day', () => {
    expect(of('NW1', contact.promised('2026-03-12'), '2026-03-04 10:00')).toEqual(['NW1 M25 due 2026-03-03 | 2026-03-11 | 2026-03-11']);
  });

  test('is done by a message or at an event, which count for nothing else (A49)', () => {
    const asked = contact.sent('M26', '2026-03-05 18:00', { channel: 'in-person' });
    expect(of('NW1', asked, '2026-03-06 10:00')[0]).toMatch('NW1 M25 done');
    expect(of('NT1', asked, '2026-03-06 10:00')[0]).toMatch('2026-03-10 | 2026-03-10');
  });
});

describe('keeping in touch (LP1)', () => {
  const answered = thanked.heard('reply', '2026-03-04 09:00').with({ invited: { mode: 'on', on: '2026-04-30' } });

  test('comes two weeks after any contact, while no question is due (A34)', () => {
    expect(of('LP1', answered, '2026-03-17 23:00')).toEqual([]);
    expect(of('LP1', answered, '2026-03-18 09:00')).toEqual(['LP1 M12 due 2026-03-18 | 2026-03-18 to 2026-03-25 | -']);
    expect(of('LP1', thanked.heard('reply', '2026-03-04 09:00'), '2026-03-18 09:00')).toEqual([]);
  });

  test('is not put off by what went to people outside, or has yet to go (A49)', () => {
    expect(of('LP1', answered.sent('M25', '2026-03-10 09:00'), '2026-03-18 09:00')).toHaveLength(1);
    const panel = answered.heldBy('ama', 'bo').with({ reader: 'ama' }).sent('M1p', '2026-03-03 16:00', { with: 'bo' });
    expect(of('LP1', panel.scheduled('M8', '2026-03-30 09:00', { with: 'bo' }), '2026-03-18 09:00')).toHaveLength(1);
  });

  test('is not for somebody who does not want the job, nor with two questions unanswered while a named day runs', () => {
    expect(of('LP1', answered.with({ wantsJob: false }), '2026-03-18 09:00')).toEqual([]);
    expect(of('LP1', answered.with({ wantsJob: true }), '2026-03-18 09:00')).toHaveLength(1);
    const asked = thanked.promised('2026-04-30').with({ signal: 'positive' }).sent('M7b', '2026-03-05 09:00');
    expect(of('LP1', asked, '2026-03-25 09:00')).toHaveLength(1);
    expect(of('LP1', asked.sent('M7d', '2026-03-06 09:00'), '2026-03-25 09:00')).toEqual([]);
  });

  test('counts anew after an answer, and in the next round', () => {
    const warm = answered.with({ signal: 'positive' });
    const twice = warm.sent('M12', '2026-03-18 10:00').sent('M12', '2026-04-01 10:00');
    const open = (interview: InterviewBuilder, now: string) => of('LP1', interview, now).filter((each) => !each.includes('done'));
    expect(open(twice.heard('reply', '2026-04-02 10:00').promised('2026-05-29', '2026-04-02'), '2026-04-17 10:00')).toHaveLength(1);
    expect(open(warm.on('2026-03-10').sent('M12', '2026-03-04 10:00').sent('M12', '2026-03-05 10:00').sent('M1', '2026-03-10 15:00'), '2026-03-25 10:00')).toHaveLength(1);
  });

  test('needs a warm signal, or an answer to the last message (L7, A52)', () => {
    const silent = thanked.with({ invited: { mode: 'on', on: '2026-04-30' } });
    expect(of('LP1', silent, '2026-03-18 09:00')).toEqual([]);
    expect(of('LP1', silent.with({ signal: 'positive' }), '2026-03-18 09:00')).toHaveLength(1);
    expect(of('LP1', silent.with({ signal: 'keep-posted' }), '2026-03-18 09:00')).toHaveLength(1);
    expect(of('LP1', answered.with({ signal: 'negative' }), '2026-03-18 09:00')).toEqual([]);
  });

  test('is done twice at most without an answer', () => {
    const warm = answered.with({ signal: 'positive' });
    const once = warm.sent('M12', '2026-03-18 10:00');
    expect(of('LP1', once, '2026-04-01 10:00')).toHaveLength(2);
    expect(of('LP1', once.sent('M12', '2026-04-01 10:00'), '2026-04-20 10:00').filter((each) => !each.includes('done'))).toEqual([]);
  });

  test('never under “we will contact you”, nor with two questions unanswered (U22)', () => {
    expect(of('LP1', answered.heard('we-will-contact', '2026-03-05 09:00').with({ signal: 'positive' }), '2026-03-25 09:00')).toEqual([]);
    const pressed = answered.with({ signal: 'positive' }).sent('M7b', '2026-03-05 09:00').sent('M7d', '2026-03-06 09:00');
    expect(of('LP1', pressed, '2026-03-25 09:00')).toEqual([]);
  });
});

describe('moving on (A26)', () => {
  test('ends all that runs beside it but what is done', () => {
    const over = thanked.with({ callOk: false, material: 'long', contactInside: true, signal: 'positive' })
      .sent('M7b', '2026-03-10 09:00').sent('M7d', '2026-03-17 09:00').sent('M8', '2026-03-18 09:00');
    expect(planAt(over, '2026-04-30 09:00').filter(({ state }) => state !== 'done').map(({ rule }) => rule)).toEqual(['MV1']);
  });
});
