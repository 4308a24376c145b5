import { describe, expect, test } from 'vitest';
import { closedDays } from '../../../src/domain/business-days';
import { cardInTime } from '../../../src/domain/planner/card-in-time';
import { collision } from '../../../src/domain/planner/competing-offers';
import { planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import { customsFor, sendOrSkip } from '../../../src/domain/planner/send-or-skip';
import { whoOwesWhat } from '../../../src/domain/planner/who-owes-what';
import { whomToWrite } from '../../../src/domain/planner/whom-to-write';
import { anInterview, type InterviewBuilder, utc } from '../../support/an-interview';

const thanked = anInterview().sent('M1', '2026-03-03 15:00');
const OPEN = closedDays();

describe('who owes what', () => {
  const owed = ({ facts }: InterviewBuilder, day: string) => {
    const at = { now: utc(`${day} 10:00`) };
    const { they, you } = whoOwesWhat(facts, planFollowUps(facts, at), at);
    return [they, you].map((debts) => debts.map(({ id, by, on }) => `${id} ${by ?? on ?? ''}`.trim()));
  };

  test('they owe word by the day they named, and owe it still once it is over', () => {
    const promised = thanked.promised('2026-03-13');
    expect(owed(promised, '2026-03-10')).toEqual([['news-by 2026-03-13'], []]);
    expect(owed(promised, '2026-03-16')).toEqual([['news-late 2026-03-13'], []]);
  });

  test('you owe thanks to each, by the end of the second day', () => {
    expect(owed(anInterview().heldBy('ama', 'jonas'), '2026-03-03')).toEqual([[], ['thanks 2026-03-05', 'thanks 2026-03-05']]);
  });

  test('nobody owes thanks where they asked for silence', () => {
    expect(owed(anInterview().with({ asksNoContact: true, signal: 'we-will-contact' }), '2026-03-03')).toEqual([['they-write 2026-03-03'], []]);
  });

  test('a question waits for their answer, a call for its hour', () => {
    const asked = thanked.sent('M7b', '2026-03-10 09:00').with({ agreedCall: { on: '2026-03-12', at: '14:00' } });
    expect(owed(asked, '2026-03-11')).toEqual([['reply-to-question 2026-03-10', 'call 2026-03-12'], []]);
  });

  test('a call that did not come is owed still, and late thanks are owed without a day', () => {
    const missed = anInterview().with({ agreedCall: { on: '2026-03-12', at: '09:00' } });
    expect(owed(missed, '2026-03-12')).toEqual([['call-missed 2026-03-12'], ['thanks']]);
  });

  test('a call that did not come is owed on the days after it, and not once they rang', () => {
    const missed = thanked.with({ agreedCall: { on: '2026-03-12', at: '09:00' } });
    expect(owed(missed, '2026-03-16')[0]).toEqual(['call-missed 2026-03-12']);
    expect(owed(missed.heard('call-back', '2026-03-12 09:05'), '2026-03-12')[0]).toEqual([]);
    expect(owed(anInterview().with({ agreedCall: { on: '2026-03-12', at: '14:00' } }), '2026-03-11')[0]).toEqual(['call 2026-03-12']);
  });

  test('an answer to the question pays for it, and the nearest of their days stands first', () => {
    expect(owed(thanked.sent('M7b', '2026-03-10 09:00').heard('reply', '2026-03-11 09:00'), '2026-03-11')[0]).toEqual([]);
    expect(owed(thanked.promised('2026-03-13').with({ agreedCall: { on: '2026-03-11', at: '14:00' } }), '2026-03-10')[0])
      .toEqual(['call 2026-03-11', 'news-by 2026-03-13']);
  });

  test('thanks are owed to a person, and thanks for a day they named are thanks', () => {
    const at = { now: utc('2026-03-03 12:00') };
    const { facts } = anInterview().heldBy('ama');
    expect(whoOwesWhat(facts, planFollowUps(facts, at), at).you).toEqual([{ id: 'thanks', by: '2026-03-05', to: 'ama' }]);
    expect(owed(anInterview().told({ for: 'thanks', date: '2026-03-06' }), '2026-03-05')[1]).toEqual(['thanks 2026-03-06']);
    expect(owed(thanked.told({ for: 'status', date: '2026-03-12', channel: 'phone' }), '2026-03-12')[1]).toEqual(['wish 2026-03-12']);
  });

  test('no answer is owed to an offer that has no day, or has not come', () => {
    const offered = thanked.heard('offer', '2026-03-09 09:00').sent('M16', '2026-03-09 10:00').with({ outcome: 'offer' });
    expect(owed(offered, '2026-03-10')).toEqual([[], []]);
    expect(owed(thanked.with({ offer: { deadline: '2026-03-20' } }), '2026-03-05')).toEqual([[], []]);
    expect(owed(offered.with({ agreedCall: { on: '2026-03-12', at: '14:00' } }), '2026-03-10')[0]).toEqual([]);
  });

  test('what they invited and wished for is owed until its day is over', () => {
    const invited = thanked.invited('if-nothing-by', '2026-03-12');
    expect(owed(invited, '2026-03-12')).toEqual([[], ['line-if-nothing 2026-03-12']]);
    expect(owed(invited, '2026-03-13')).toEqual([[], []]);
    expect(owed(thanked.invited('on', '2026-03-12'), '2026-03-11')).toEqual([[], ['line-on 2026-03-12']]);
    const wish = thanked.told({ for: 'status', date: '2026-03-12' });
    expect(owed(wish, '2026-03-12')).toEqual([[], ['wish 2026-03-12']]);
    expect(owed(wish.sent('M7c', '2026-03-12 09:30'), '2026-03-12')).toEqual([['reply-to-question 2026-03-12'], []]);
  });

  test('the nearest day stands first, and a decided offer is owed no more', () => {
    const busy = thanked.with({ material: 'long', taskDue: '2026-03-06', interviewers: [{ id: 'ama', name: 'Ama' }] });
    expect(owed(busy, '2026-03-04')).toEqual([[], ['task 2026-03-06', 'material 2026-03-10']]);
    const agreed = thanked.heard('offer', '2026-03-09 09:00').sent('M16', '2026-03-09 10:00').with({ outcome: 'offer', offer: { deadline: '2026-03-20', agreedOn: '2026-03-10' } });
    expect(owed(agreed, '2026-03-10')).toEqual([[], []]);
    expect(owed(thanked.heard('update', '2026-03-09 09:00').with({ outcome: 'update' }), '2026-03-09')).toEqual([[], ['reply 2026-03-10']]);
    expect(owed(thanked.with({ wantsJob: false, withdrawsOn: '2026-03-06' }), '2026-03-06')).toEqual([[], ['stepping-out 2026-03-09']]);
  });

  test('an offer is owed an answer, a task its day; and they owe nothing more', () => {
    const offered = thanked.promised('2026-03-13').heard('offer', '2026-03-09 09:00').sent('M16', '2026-03-09 10:00')
      .with({ outcome: 'offer', offer: { deadline: '2026-03-20' } });
    expect(owed(offered, '2026-03-10')).toEqual([[], ['offer-answer 2026-03-20']]);
    expect(owed(thanked.with({ taskDue: '2026-03-11' }), '2026-03-10')).toEqual([[], ['task 2026-03-11']]);
  });
});

describe('whom to write to', () => {
  const reasons = ({ facts }: InterviewBuilder) => {
    const { thanks, questions } = whomToWrite(facts);
    return [thanks, questions].map(({ why, to }) => (to ? `${why}: ${to}` : why));
  };
  const panel = anInterview().heldBy('ama', 'jonas');
  const coordinator = { id: 'c', name: 'Noor', as: 'coordinator' } as const;

  test.each([
    ['one person who was met', anInterview().with({ interviewers: [{ id: 'ama', name: 'Ama', email: 'a@firm.example' }] }), ['the-one-you-met: ama', 'only-one: ama']],
    ['one without an address', anInterview(), ['no-address', 'only-one: ama']],
    ['a panel without addresses', panel.with({ contacts: [coordinator] }), ['no-address-organiser: c', 'the-manager']],
    ['a reader who was chosen', panel.with({ reader: 'jonas' }), ['no-address', 'chosen: jonas']],
    ['a reader who was taken out since', panel.with({ reader: 'gone' }), ['no-address', 'the-manager']],
    ['a reader who was chosen before the recruiter', panel.with({ reader: 'jonas', contacts: [{ id: 'r', name: 'Rui', as: 'recruiter' }] }), ['no-address', 'chosen: jonas']],
    ['a panel with an address', anInterview().with({ interviewers: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B', email: 'b@firm.example' }] }), ['each-of-them', 'the-manager']],
    ['whoever wrote last', panel.heard('reply', '2026-03-04 09:00', { with: 'jonas' }), ['no-address', 'wrote-last: jonas']],
    ['only the one who arranged it', anInterview().with({ interviewers: [], contacts: [coordinator] }), ['organiser: c', 'the-organiser: c']],
    ['nobody', anInterview().with({ interviewers: [] }), ['nobody-known', 'hr']],
    ['a recruiter of theirs', anInterview().with({ contacts: [{ id: 'r', name: 'Rui', as: 'recruiter' }] }), ['no-address', 'recruiter: r']],
    ['an agency', anInterview().with({ route: 'agency', contacts: [{ id: 'r', name: 'Rui', as: 'recruiter' }] }), ['agency: r', 'agency: r']],
    ['people who asked for silence', panel.with({ asksNoContact: true, route: 'agency' }), ['asked-for-silence', 'asked-for-silence']],
  ])('%s', (_, interview, expected) => {
    expect(reasons(interview)).toEqual(expected);
  });
});

describe('a card', () => {
  const arrives = (due: string | undefined, more: { abroad?: boolean; today?: string } = {}) =>
    cardInTime({ today: (more.today ?? '2026-03-03') as '2026-03-03', due: due as '2026-03-03' | undefined, abroad: more.abroad ?? false, closed: OPEN });

  test.each([
    ['is there in time before the tenth', '2026-03-10', {}, 'in-time'],
    ['is perhaps there before the sixth', '2026-03-06', {}, 'perhaps'],
    ['comes too late where they decide the next day', '2026-03-04', {}, 'too-late'],
    ['comes too late from abroad', '2026-03-09', { abroad: true }, 'too-late'],
    ['has no day to be held against', undefined, {}, 'no-day'],
  ] as const)('%s', (_, due, more, verdict) => {
    expect(arrives(due, more).verdict).toBe(verdict);
  });

  test('written at the weekend is posted on Monday', () => {
    expect(arrives('2026-03-20', { today: '2026-03-07' })).toMatchObject({ posted: '2026-03-09', soonest: '2026-03-10', latest: '2026-03-12' });
  });
});

describe('an offer with a date and another firm', () => {
  const days = (more: Partial<Parameters<typeof collision>[0]> = {}) =>
    collision({ today: '2026-03-09', deadline: '2026-03-20', stage: 'deciding', closedAtA: OPEN, closedAtB: OPEN, ...more });

  test('leave the last safe days to tell, to ask and to decide', () => {
    const { tell, ask, decide } = days();
    expect([tell.day, ask.day, decide.day]).toEqual(['2026-03-17', '2026-03-18', '2026-03-20']);
  });

  test('a deadline at the weekend is met on Friday', () => {
    expect(days({ deadline: '2026-03-22' }).decide.day).toBe('2026-03-20');
  });

  test('need more days where a talk is still to come, and heed the days on which nobody is there', () => {
    expect(days({ stage: 'another-round' }).tell.day).toBe('2026-03-13');
    expect(days({ closedAtB: closedDays(['2026-03-17']) }).tell.day).toBe('2026-03-16');
    expect(days({ closedAtA: closedDays(['2026-03-18']) }).ask.day).toBe('2026-03-17');
  });

  test('need no word where B means to answer in time, unless it stays silent', () => {
    expect(days({ due: '2026-03-13' })).toMatchObject({ answer: 'before', tellIfSilent: '2026-03-16' });
    expect(days({ due: '2026-03-16' })).toMatchObject({ answer: 'before', tellIfSilent: '2026-03-17' });
    expect(days({ due: '2026-03-17' })).toMatchObject({ answer: 'close' });
    expect(days({ due: '2026-03-19' }).tellIfSilent).toBeUndefined();
    expect(['2026-03-19', '2026-03-20', '2026-03-27'].map((due) => days({ due: due as '2026-03-19' }).answer)).toEqual(['close', 'after', 'after']);
    expect(days().answer).toBe('unknown');
  });

  test('say which days have passed', () => {
    const { tell, ask, decide } = days({ today: '2026-03-18' });
    expect([tell.isPast, ask.isPast, decide.isPast]).toEqual([true, false, false]);
  });
});

describe('send or skip', () => {
  const customs = [
    ['told-not-to', 'dont'], ['campus', 'skip-unless-new'], ['agency', 'send'], ['government', 'send'], ['traditional', 'send'], ['it', 'unknown'],
    ['US', 'send'], ['DE', 'optional'], ['GB', 'optional'],
  ].map(([about = '', thanks]) => ({ about, thanks: thanks as 'send' }));

  test.each([
    ['a wish not to be contacted goes before all', { asksNoContact: true, route: 'later-round', country: 'US' }, 'told-not-to'],
    ['the way in goes before the country', { route: 'campus', country: 'US' }, 'campus'],
    ['the field goes before the country', { field: 'government', country: 'DE' }, 'government'],
    ['a traditional trade is a field', { trade: 'traditional', country: 'DE' }, 'traditional'],
    ['what nobody knows gives way to what somebody does', { field: 'it', country: 'DE' }, 'DE'],
    ['a country that nobody wrote about changes nothing', { country: 'NZ' }, undefined],
  ] as const)('%s', (_, facts, about) => {
    expect(sendOrSkip(customs, facts)?.about).toBe(about);
  });

  test('shows every custom that was named', () => {
    expect(customsFor(customs, { route: 'agency', field: 'it', country: 'GB' }).map(({ about }) => about)).toEqual(['agency', 'it', 'GB']);
  });
});
