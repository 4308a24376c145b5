import { describe, expect, test } from 'vitest';
import { ImpossibleFacts, planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import { ifSilent, planAt, row, toDo } from '../../support/a-plan';
import { anInterview, type InterviewBuilder, utc } from '../../support/an-interview';

/** Interviewed and thanked on Tuesday 3 March 2026. */
const thanked = anInterview().sent('M1', '2026-03-03 15:00');
const at = (interview: InterviewBuilder, now: string): string[] => toDo(planAt(interview, now));
const done = (interview: InterviewBuilder, now: string): string[] =>
  planAt(interview, now).filter(({ state }) => state === 'done').map(row);

describe('news while it is open (UP1)', () => {
  const heard = (news: 'update' | 'next-round' | 'info-request') => thanked.heard(news, '2026-03-06 10:00').with({ outcome: news });

  test.each([['update', 'M13'], ['next-round', 'M14'], ['info-request', 'M15']] as const)('%s asks for %s at once (A35)', (news, kind) => {
    expect(at(heard(news), '2026-03-06 12:00')).toEqual([`UP1 ${kind} due 2026-03-06 | 2026-03-06 | 2026-03-09`]);
  });

  test.each([
    ['2026-03-07 12:00', 'UP1 M13 due 2026-03-06 | 2026-03-09 | 2026-03-09'],
    ['2026-03-09 23:00', 'UP1 M13 due 2026-03-06 | 2026-03-09 | 2026-03-09'],
    ['2026-03-10 07:00', 'UP1 M13 overdue 2026-03-06 | 2026-03-10 | 2026-03-09'],
  ])('at %s: %s', (now, expected) => {
    expect(at(heard('update'), now)).toEqual([expected]);
  });

  test('is answered by its own kind of reply, and then questions begin again (A15)', () => {
    expect(at(heard('update').sent('M14', '2026-03-06 11:00'), '2026-03-06 12:00')[0]).toMatch('UP1');
    expect(at(heard('update').sent('M13', '2026-03-06 11:00'), '2026-03-06 12:00'))
      .toEqual(['NT1 M7b future 2026-03-13 | 2026-03-13 | 2026-03-20']);
    expect(done(heard('update').sent('M13', '2026-03-06 11:00'), '2026-03-06 12:00')[1]).toMatch('UP1 M13 done 2026-03-06');
  });

  test('is not answered by a reply from before it, nor yet by one that is left to go out', () => {
    const before = thanked.sent('M13', '2026-03-05 10:00').heard('update', '2026-03-06 10:00').with({ outcome: 'update' });
    expect(at(before, '2026-03-06 12:00')[0]).toMatch('UP1 M13 due');
    expect(at(heard('update').scheduled('M13', '2026-03-07 09:00'), '2026-03-06 12:00')).toEqual([]);
  });

  test('counts from the message of its kind, else from the last one', () => {
    const more = heard('update').heard('reply', '2026-03-10 10:00');
    expect(at(more, '2026-03-10 12:00')[0]).toMatch('UP1 M13 overdue 2026-03-06');
    expect(at(thanked.heard('reply', '2026-03-05 10:00').heard('reply', '2026-03-06 10:00').with({ outcome: 'update' }), '2026-03-06 12:00')[0])
      .toMatch('UP1 M13 due 2026-03-06');
  });

  test('asks for none of the answers to an offer', () => {
    const answered = heard('update').sent('M13', '2026-03-06 11:00').with({ offer: { agreedOn: '2026-03-06', reviewedOn: '2026-03-06', openPoints: 'clarify' } });
    expect(planAt(answered, '2026-03-06 12:00').map(({ rule }) => rule).filter((rule) => /^OF|RL/.test(rule))).toEqual([]);
  });

  test('is replied to first in what follows (U13)', () => {
    expect(ifSilent(planAt(heard('update'), '2026-03-06 12:00'))[0]).toBe('NT1 M7b future 2026-03-13 | 2026-03-13 | 2026-03-20');
  });

  test('goes to whoever wrote, else to the reader', () => {
    const panel = anInterview().heldBy('ama', 'bo').with({ reader: 'ama', outcome: 'update' });
    const to = (interview: InterviewBuilder) => planAt(interview, '2026-03-06 12:00').find(({ rule }) => rule === 'UP1')?.to;
    expect(to(panel.heard('update', '2026-03-06 10:00', { with: 'bo' }))).toBe('bo');
    expect(to(panel.heard('update', '2026-03-06 10:00'))).toBe('ama');
  });

  test('leaves card, material and correction as they are (A44)', () => {
    const more = anInterview().with({ cardWanted: true, material: 'long', rating: 'slip', contactInside: true, outcome: 'update' })
      .heard('update', '2026-03-04 10:00');
    expect(planAt(more, '2026-03-04 12:00').filter(({ forecast }) => !forecast).map(({ rule }) => rule))
      .toEqual(['TY6', 'HW1', 'MC1', 'AI1', 'UP1']);
  });

  test.each(['update', 'offer'] as const)('%s without a message is refused, and so is one that is still ahead (A42)', (outcome) => {
    const stated = thanked.with({ outcome });
    expect(() => planAt(stated, '2026-03-06 12:00')).toThrow(ImpossibleFacts);
    expect(() => planAt(stated.heard(outcome, '2026-03-07 10:00'), '2026-03-06 12:00')).toThrow(ImpossibleFacts);
  });

  test('only what is stated counts: news in the log alone leaves questions open', () => {
    expect(at(thanked.heard('offer', '2026-03-06 10:00'), '2026-03-06 12:00')[0]).toMatch('NT1');
  });
});

describe('an offer', () => {
  const offered = thanked.heard('offer', '2026-03-06 10:00').with({ outcome: 'offer' });
  const withOffer = (offer: NonNullable<typeof offered.facts.offer>) => offered.with({ offer }).sent('M16', '2026-03-06 15:00');

  test('is thanked for at once (OF1)', () => {
    expect(at(offered, '2026-03-06 12:00')).toEqual(['OF1 M16 due 2026-03-06 | 2026-03-06 | 2026-03-09']);
  });

  test('makes nothing follow by itself (U13)', () => {
    expect(ifSilent(planAt(offered, '2026-03-06 12:00'))).toEqual([]);
  });

  test.each([
    ['clarify', 'M17'], ['negotiate', 'M18'],
  ] as const)('with points to %s asks for %s once it is reviewed (OF2)', (openPoints, kind) => {
    const reviewed = withOffer({ reviewedOn: '2026-03-07', openPoints, deadline: '2026-03-16' });
    expect(at(reviewed, '2026-03-06 16:00')).toEqual(['RL1 M23 due 2026-03-06 | 2026-03-09 to 2026-03-11 | -']);
    expect(at(reviewed, '2026-03-07 16:00')[0]).toBe(`OF2 ${kind} due 2026-03-07 | 2026-03-10 | 2026-03-13`);
  });

  test('is past answering after the employer’s deadline: no day is proposed (A23, U30)', () => {
    const reviewed = withOffer({ reviewedOn: '2026-03-07', openPoints: 'clarify', deadline: '2026-03-10' });
    expect(at(reviewed, '2026-03-10 09:00')[0]).toBe('OF2 M17 overdue 2026-03-07 | - | 2026-03-09');
    const agreed = withOffer({ agreedOn: '2026-03-09', deadline: '2026-03-10' });
    expect(at(agreed, '2026-03-11 09:00')[0]).toBe('OF3 M19 overdue 2026-03-09 | - | 2026-03-10');
  });

  test('a deadline before the review stays where it is (A4)', () => {
    const late = withOffer({ reviewedOn: '2026-03-12', openPoints: 'clarify', deadline: '2026-03-10' });
    expect(at(late, '2026-03-12 09:00')[0]).toBe('OF2 M17 overdue 2026-03-12 | - | 2026-03-09');
  });

  test('may be asked about, accepted and followed up in the evening of the day itself', () => {
    const evening = (interview: InterviewBuilder, rule: string) => at(interview, '2026-03-10 20:00').find((each) => each.startsWith(rule));
    expect(evening(withOffer({ reviewedOn: '2026-03-07', openPoints: 'clarify' }), 'OF2')).toMatch('2026-03-07 | 2026-03-10 |');
    expect(evening(withOffer({ agreedOn: '2026-03-10' }), 'OF3')).toMatch('2026-03-10 | 2026-03-10 |');
    expect(evening(withOffer({ declinedOn: '2026-03-10' }).with({ wantsFeedback: true }).sent('M20', '2026-03-10 10:00'), 'OF5')).toMatch('2026-03-10 | 2026-03-10 |');
    expect(evening(offered.sent('M16', '2026-03-09 10:00'), 'RL1')).toMatch('2026-03-09 | 2026-03-10 to 2026-03-12');
  });

  test('asked about before the decision keeps that to be seen', () => {
    const agreed = withOffer({ reviewedOn: '2026-03-07', openPoints: 'clarify', agreedOn: '2026-03-10' }).sent('M17', '2026-03-09 10:00');
    expect(done(agreed, '2026-03-10 12:00').some((each) => each.startsWith('OF2 M17 done'))).toBe(true);
  });

  test('has its feedback and its link only once the answer has gone, not while it waits to go', () => {
    const waits = offered.with({ offer: { declinedOn: '2026-03-09' }, wantsFeedback: true }).scheduled('M20', '2026-03-10 09:00');
    const rules = (interview: InterviewBuilder, now: string) => planAt(interview, now).map(({ rule }) => rule);
    expect(rules(waits, '2026-03-09 12:00')).toEqual(['TY1', 'OF4']);
    expect(rules(waits, '2026-03-10 10:00')).toEqual(['TY1', 'OF4', 'OF5', 'RL1']);
    expect(rules(offered.with({ wantsFeedback: true }).sent('M16', '2026-03-06 12:00'), '2026-03-09 12:00')).toEqual(['TY1', 'OF1', 'RL1']);
  });

  test('without a deadline is never overdue (A23)', () => {
    expect(at(withOffer({ reviewedOn: '2026-03-07', openPoints: 'clarify' }), '2026-04-30 09:00')[0])
      .toBe('OF2 M17 due 2026-03-07 | 2026-04-30 | -');
    expect(at(withOffer({ agreedOn: '2026-03-07' }), '2026-04-26 09:00')[0]).toBe('OF3 M19 due 2026-03-07 | 2026-04-27 | -');
  });

  test('agreed is accepted in writing, declined is declined, on that day (OF3, OF4, U16)', () => {
    expect(at(withOffer({ agreedOn: '2026-03-09', deadline: '2026-03-12' }), '2026-03-09 12:00')[0])
      .toBe('OF3 M19 due 2026-03-09 | 2026-03-09 | 2026-03-12');
    expect(at(withOffer({ declinedOn: '2026-03-09' }), '2026-03-09 12:00')[0]).toBe('OF4 M20 due 2026-03-09 | 2026-03-09 | -');
  });

  test('agreed before a weekend is accepted by their own day, though that is on it (A35)', () => {
    const ideal = (deadline: `${number}-${number}-${number}`, now: string) => at(withOffer({ agreedOn: '2026-03-13', deadline }), now)[0];
    expect(ideal('2026-03-14', '2026-03-14 10:00')).toBe('OF3 M19 due 2026-03-13 | 2026-03-14 | 2026-03-14');
    expect(ideal('2026-03-15', '2026-03-14 10:00')).toBe('OF3 M19 due 2026-03-13 | 2026-03-15 | 2026-03-15');
    expect(ideal('2026-03-20', '2026-03-14 10:00')).toBe('OF3 M19 due 2026-03-13 | 2026-03-16 | 2026-03-20');
  });

  test('of two decisions the later one stands, of two on one day the no', () => {
    const rules = (offer: NonNullable<typeof offered.facts.offer>) =>
      planAt(withOffer(offer), '2026-03-12 12:00').map(({ rule }) => rule).filter((rule) => rule === 'OF3' || rule === 'OF4');
    expect(rules({ agreedOn: '2026-03-10', declinedOn: '2026-03-09' })).toEqual(['OF3']);
    expect(rules({ agreedOn: '2026-03-09', declinedOn: '2026-03-10' })).toEqual(['OF4']);
    expect(rules({ agreedOn: '2026-03-09', declinedOn: '2026-03-09' })).toEqual(['OF4']);
  });

  test('with a decision has no questions left (A23)', () => {
    const agreed = withOffer({ reviewedOn: '2026-03-07', openPoints: 'clarify', agreedOn: '2026-03-10' });
    expect(at(agreed, '2026-03-09 12:00')[0]).toMatch('OF2');
    expect(at(agreed, '2026-03-10 12:00')[0]).toMatch('OF3');
  });

  test('accepted or declined in writing needs no receipt any more', () => {
    const accepted = offered.with({ offer: { agreedOn: '2026-03-06' } }).sent('M19', '2026-03-06 16:00');
    expect(planAt(accepted, '2026-03-06 17:00').map(({ rule }) => rule)).toEqual(['TY1', 'OF3', 'RL1']);
    const both = withOffer({ agreedOn: '2026-03-09' }).sent('M19', '2026-03-09 16:00');
    expect(planAt(both, '2026-03-09 17:00').map(({ rule }) => rule)).toEqual(['TY1', 'OF1', 'OF3', 'RL1']);
  });

  test.each([
    ['M20', 'declinedOn', 'OF5 M22 due 2026-03-09 | 2026-03-09 | -'],
    ['M19', 'agreedOn', 'OF5 M22 due 2026-03-09 | 2026-03-16 | -'],
  ] as const)('feedback after %s comes when it is wanted: %3$s (OF5, A36)', (kind, decided, expected) => {
    const answered = withOffer({ [decided]: '2026-03-09' }).sent(kind, '2026-03-09 10:00');
    expect(at(answered, '2026-03-09 12:00').filter((each) => each.startsWith('OF5'))).toEqual([]);
    expect(at(answered.with({ wantsFeedback: true }), '2026-03-09 12:00')[0]).toBe(expected);
  });

  test('feedback asked inside the decline is asked for', () => {
    const declined = withOffer({ declinedOn: '2026-03-09' }).with({ wantsFeedback: true }).sent(['M20', 'M22'], '2026-03-09 10:00');
    expect(at(declined, '2026-03-09 12:00').some((each) => each.startsWith('OF5'))).toBe(false);
  });

  test('ends card, material, correction and outreach (A44)', () => {
    const more = offered.with({ cardWanted: true, material: 'long', rating: 'slip', contactInside: true });
    expect(at(more, '2026-03-06 12:00')).toEqual(['OF1 M16 due 2026-03-06 | 2026-03-06 | 2026-03-09']);
  });
});

describe('a no (RJ1)', () => {
  const rejected = (moment: string) => thanked.heard('rejection', moment).with({ outcome: 'rejection' });

  test.each([
    ['2026-03-13 15:30', 'RJ1 M21 future 2026-03-16 09:00 | 2026-03-16 09:00 | 2026-03-17'],
    ['2026-03-12 09:00', 'RJ1 M21 future 2026-03-12 11:00 | 2026-03-13 09:00 | 2026-03-16'],
    ['2026-03-12 05:00', 'RJ1 M21 future 2026-03-12 09:00 | 2026-03-13 09:00 | 2026-03-16'],
    ['2026-03-14 11:00', 'RJ1 M21 future 2026-03-16 09:00 | 2026-03-16 09:00 | 2026-03-17'],
  ])('that came at %s: %s (V21)', (moment, expected) => {
    expect(at(rejected(moment), moment)[0]).toBe(expected);
  });

  test.each([
    ['2026-03-13 09:00', 'RJ1 M21 due 2026-03-12 11:00 | 2026-03-13 09:00 | 2026-03-16'],
    ['2026-03-13 12:00', 'RJ1 M21 due 2026-03-12 11:00 | 2026-03-13 12:00 | 2026-03-16'],
    ['2026-03-13 17:30', 'RJ1 M21 due 2026-03-12 11:00 | 2026-03-16 09:00 | 2026-03-16'],
    ['2026-03-16 17:30', 'RJ1 M21 overdue 2026-03-12 11:00 | 2026-03-17 09:00 | 2026-03-16'],
  ])('at %s: %s (A50)', (now, expected) => {
    expect(at(rejected('2026-03-12 09:00'), now)[0]).toBe(expected);
  });

  test('answered is followed by a link, after final outcomes only (RL1, A37)', () => {
    const answered = rejected('2026-03-12 09:00').sent('M21', '2026-03-13 09:00');
    expect(at(answered, '2026-03-13 10:00')).toEqual(['RL1 M23 due 2026-03-13 | 2026-03-16 to 2026-03-18 | -']);
    expect(at(answered.sent('M23', '2026-03-16 09:00'), '2026-03-16 10:00')).toEqual([]);
    expect(done(answered.sent('M23', '2026-03-16 09:00'), '2026-03-16 10:00').at(-1)).toMatch('RL1 M23 done');
  });
});

describe('a reply that is thanks as well (A44, U14, U29, U33)', () => {
  const panel = anInterview().heldBy('ama', 'bo').heard('rejection', '2026-03-03 16:00').with({ outcome: 'rejection' });
  const owed = (interview: InterviewBuilder) =>
    planAt(interview, '2026-03-04 10:00').filter(({ rule, state }) => rule.startsWith('TY') && state !== 'done').map(({ to }) => to);

  test('takes its reader’s thank-you off the list while it is still to be sent', () => {
    expect(owed(panel.with({ reader: 'bo' }))).toEqual(['ama']);
  });

  test('takes that of the first one left where no reader is known', () => {
    expect(owed(panel)).toEqual(['bo']);
    expect(owed(panel.sent('M1p', '2026-03-03 15:00', { with: 'ama' }))).toEqual([]);
  });

  test('takes only its reader’s off once it has gone, be it a yes in writing; one that waits to go is owed still', () => {
    expect(owed(panel.sent('M21', '2026-03-04 09:00', { with: 'ama' }))).toEqual(['bo']);
    expect(owed(panel.scheduled('M21', '2026-03-05 09:00', { with: 'ama' }))).toEqual(['bo']);
    const offered = anInterview().heldBy('ama', 'bo').heard('offer', '2026-03-03 16:00').with({ outcome: 'offer', offer: { agreedOn: '2026-03-04' } });
    expect(owed(offered)).toEqual(['bo']);
    expect(owed(offered.sent('M19', '2026-03-04 09:00', { with: 'ama' }))).toEqual(['bo']);
  });

  test.each(['M16', 'M19', 'M20', 'M21'] as const)('%s counts for its reader once it has gone', (kind) => {
    const answered = panel.sent('M21', '2026-03-04 09:00', { with: 'ama' }).sent(kind, '2026-03-04 09:10', { with: 'bo' });
    expect(owed(answered)).toEqual([]);
    expect(planAt(answered, '2026-03-04 10:00').find(({ to, state }) => to === 'bo' && state === 'done')?.rule).toBe('TY1');
  });
});

describe('an application without an interview (AP1)', () => {
  const applied = (log: InterviewBuilder['facts']['log'] = []) => ({ appliedOn: '2026-03-03' as const, tz: 'UTC', interviewers: [], log });
  const rows = (now: string, log?: InterviewBuilder['facts']['log']) => planFollowUps(applied(log), { now: utc(now) }).map(row);
  const asked = anInterview().sent('M24', '2026-03-13 10:00').facts.log;

  test.each([
    ['2026-03-04 10:00', 'AP1 M24 future 2026-03-10 | 2026-03-13 | 2026-03-17'],
    ['2026-03-10 10:00', 'AP1 M24 due 2026-03-10 | 2026-03-13 | 2026-03-17'],
    ['2026-03-17 17:01', 'AP1 M24 overdue 2026-03-10 | 2026-03-18 | 2026-03-17'],
    ['2026-05-15 10:00', 'AP1 M24 overdue 2026-03-10 | 2026-05-15 | 2026-03-17'],
  ])('at %s: %s (V20)', (now, expected) => {
    expect(rows(now)).toEqual([expected]);
  });

  test('is asked about once, and ends sixty days past its latest (A59, U25, U34)', () => {
    expect(rows('2026-03-20 10:00', asked)).toEqual(['AP1 M24 done 2026-03-10 | 2026-03-13 | 2026-03-17']);
    expect(rows('2026-05-16 10:00')).toEqual([]);
  });

  test('ends with an answer, be it of the same day', () => {
    expect(rows('2026-03-12 10:00', anInterview().heard('reply', '2026-03-11 10:00').facts.log)).toEqual([]);
    expect(rows('2026-03-12 10:00', anInterview().heard('reply', '2026-03-03 18:00').facts.log)).toEqual([]);
  });

  test('does not end with what they wrote before it, or with a letter about something else', () => {
    expect(rows('2026-03-12 10:00', anInterview().heard('reply', '2026-03-02 10:00').facts.log)).toHaveLength(1);
    expect(rows('2026-03-12 10:00', anInterview().sent('M25', '2026-03-05 10:00').facts.log)).toHaveLength(1);
  });

  test('waits while another message to them is left to go out (A63)', () => {
    expect(rows('2026-03-12 10:00', anInterview().scheduled('M8', '2026-03-13 10:00').facts.log)).toEqual([]);
    expect(rows('2026-03-12 10:00', anInterview().scheduled('M25', '2026-03-13 10:00').facts.log)).toHaveLength(1);
  });

  test('is no question for somebody who does not want the job (A12)', () => {
    expect(planFollowUps({ ...applied(), wantsJob: false }, { now: utc('2026-03-12 10:00') })).toEqual([]);
  });
});
