import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AddressedPlan, isPlanAddress, MOST_ADDRESS, planAddress, readPlanAddress } from '../../../../src/domain/planner/address/plan-address';
import { FIELDS } from '../../../../src/domain/planner/address/address-fields';
import { addDays } from '../../../../src/domain/iso-date';
import { planFollowUps } from '../../../../src/domain/planner/plan-follow-ups';
import { anyPlan } from '../../../support/any-plan';
import { runs } from '../../../support/property-runs';

const PLAN: AddressedPlan = {
  facts: {
    employer: 'Mills & Söhne, Ltd', role: 'Nurse (nights)', date: '2026-03-03', start: '10:00', end: '11:15', tz: 'Europe/Berlin', country: 'DE', region: 'BY',
    kind: 'video', promise: { phrase: 'end-of-next-week', saidOn: '2026-03-04' }, invited: { mode: 'on', on: '2026-03-12' },
    instruction: { for: 'status', date: '2026-03-10', channel: 'email' }, wantsJob: false,
    interviewers: [{ id: 'ama', name: 'Ama Osei', email: 'a@x.example', topic: 'returns' }, { id: 'bo', name: 'Bo' }],
    contacts: [{ id: 'cy', name: 'Cy', as: 'recruiter' }],
    reader: 'bo',
    log: [
      { direction: 'out', at: '2026-03-03T16:00+01:00', channel: 'email', kinds: ['M1'], with: 'ama' },
      { direction: 'in', at: '2026-03-04T09:30+01:00', channel: 'phone', news: 'update', with: 'cy' },
      { direction: 'out', at: '2026-03-20T09:00+01:00', channel: 'email', kinds: ['M1', 'M7b'], scheduled: true },
    ],
  },
  closedDays: ['2026-03-06', '2026-03-09', '2026-03-10', '2026-03-11'], openDays: ['2026-04-03'], weekend: [5, 6],
};

const opened = (fragment: string): AddressedPlan => {
  const read = readPlanAddress(fragment);
  if ('problem' in read) throw new Error(JSON.stringify(read));
  return read.plan;
};
const problemOf = (fragment: string) => {
  const read = readPlanAddress(fragment);
  return 'problem' in read ? Object.values(read).join(' ') : undefined;
};
const small = 'plan=1&date=2026-03-03&start=10:00';

describe('a plan as an address', () => {
  test('can be read by anybody who looks at it', () => {
    expect(planAddress(PLAN, { withNames: false })).toBe([
      'plan=1', 'people=2', 'also=recruiter', 'date=2026-03-03', 'start=10:00', 'end=11:15', 'zone=Europe/Berlin', 'country=DE', 'region=BY',
      'kind=video', 'promise=end-of-next-week', 'said-on=2026-03-04', 'invited=on,2026-03-12',
      'wish=status', 'wish-day=2026-03-10', 'wish-way=email', 'wants-job=no', 'asks-go-to=2',
      'sent=2026-03-03T15:00Z,email,M1,person+1', 'heard=2026-03-04T08:30Z,phone,update,person+3', 'sent=2026-03-20T08:00Z,email,M1+M7b,scheduled',
      'closed=2026-03-06', 'closed=2026-03-09..2026-03-11', 'works=2026-04-03', 'weekend=5,6',
    ].join('&'));
  });

  test('holds names only where they were chosen, and email addresses and topics never', () => {
    expect(planAddress(PLAN, { withNames: false })).not.toMatch(/Mills|Nurse|Ama|Bo|Cy/);
    const withNames = planAddress(PLAN, { withNames: true });
    expect(withNames).toContain('person=Ama+Osei&person=Bo&also=recruiter,Cy&employer=Mills+%26+S%C3%B6hne,+Ltd&role=Nurse+%28nights%29');
    expect(withNames).not.toMatch(/example|returns/);
  });

  test('comes back whole, but for what it never holds', () => {
    const { facts } = opened(planAddress(PLAN, { withNames: true }));
    expect(facts).toEqual({
      ...PLAN.facts, reader: 'p2',
      interviewers: [{ id: 'p1', name: 'Ama Osei' }, { id: 'p2', name: 'Bo' }],
      contacts: [{ id: 'p3', name: 'Cy', as: 'recruiter' }],
      log: [
        { ...PLAN.facts.log[0], at: '2026-03-03T15:00Z', with: 'p1' },
        { ...PLAN.facts.log[1], at: '2026-03-04T08:30Z', with: 'p3' },
        { ...PLAN.facts.log[2], at: '2026-03-20T08:00Z' },
      ],
    });
    expect(opened(planAddress(PLAN, { withNames: true }))).toMatchObject({ closedDays: PLAN.closedDays, openDays: PLAN.openDays, weekend: [5, 6] });
  });

  test('comes back from any plan and any days off as what it was', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 });
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 300 }).map((n) => addDays('2026-01-01', n)), { maxLength: 30 });
    fc.assert(fc.property(anyPlan, words, days, fc.boolean(), ({ facts, holidays }, employer, openDays, withNames) => {
      const plan: AddressedPlan = { facts: { ...facts, employer }, closedDays: holidays, openDays };
      const address = planAddress(plan, { withNames });
      expect(address).toMatch(/^[\x21-\x7e]+$/);
      expect(planAddress(opened(address), { withNames })).toBe(planAddress(opened(planAddress(opened(address), { withNames })), { withNames }));
      expect(opened(address).closedDays).toEqual([...holidays].sort());
    }), runs(200));
  });

  test('gives the same plan on the other device', () => {
    fc.assert(fc.property(anyPlan, ({ facts, now, holidays }) => {
      const { facts: there } = opened(planAddress({ facts, closedDays: holidays, openDays: [] }, { withNames: true }));
      const rows = (of: typeof facts) => planFollowUps(of, { now, holidays }).map(({ rule, state, ideal, earliest, latest }) => [rule, state, ideal, earliest, latest].join());
      expect(rows(there as typeof facts)).toEqual(rows(facts));
    }), runs(150));
  });
});

describe('an address at the edge of what can be meant', () => {
  test('holds thirty people, two others, two hundred messages, a hundred and twenty days and a name as long', () => {
    expect(opened(`${small}&people=30`).facts.interviewers).toHaveLength(30);
    expect(opened(`${small}&people=3&people=3`).facts.interviewers).toHaveLength(6);
    expect(opened(`${small}&${'person=A&'.repeat(30)}`).facts.interviewers).toHaveLength(30);
    expect(opened(`${small}&also=recruiter,Rui&also=coordinator`).facts.contacts).toMatchObject([{ as: 'recruiter', name: 'Rui' }, { as: 'coordinator', name: '' }]);
    expect(opened(`${small}&${'sent=2026-03-03T15:00Z,email,M1&'.repeat(200)}`).facts.log).toHaveLength(200);
    expect(opened(`${small}&${'heard=2026-03-03T15:00Z,email,reply&'.repeat(200)}`).facts.log).toHaveLength(200);
    expect(opened(`${small}&closed=2026-01-01..2026-04-30`).closedDays).toHaveLength(120);
    expect(opened(`${small}&person=${'x'.repeat(120)}`).facts.interviewers[0]?.name).toHaveLength(120);
    expect(opened(`${small}&sent=2026-03-03T15:00Z,email,M1+M8++M9+M3`).facts.log[0]).toMatchObject({ kinds: ['M1', 'M8', 'M9', 'M3'] });
  });

  test('is read when it is as long as it may be, and not when it is longer', () => {
    const long = (length: number) => `${small}&x=`.padEnd(length, 'y');
    expect([problemOf(long(MOST_ADDRESS)), problemOf(long(MOST_ADDRESS + 1))]).toEqual([undefined, 'too-long']);
  });

  test('finds the twelfth person by number', () => {
    const { facts } = opened(`${small}&people=12&asks-go-to=12&sent=2026-03-03T15:00Z,email,M1,person+12`);
    expect([facts.reader, facts.log[0]?.with]).toEqual(['p12', 'p12']);
  });

  test('may have its days and messages in any order, and more than once', () => {
    const { facts, closedDays, openDays, weekend } = opened(`${small}&sent=2026-03-10T09:00Z,email,M7b&heard=2026-03-04T09:00Z,email,reply&sent=2026-03-03T15:00Z,email,M1`
      + '&closed=2026-03-09..2026-03-10&closed=2026-03-06&closed=2026-03-09&works=2026-04-06&works=2026-04-03&weekend=7,6,6');
    expect(facts.log.map(({ at }) => at)).toEqual(['2026-03-03T15:00Z', '2026-03-04T09:00Z', '2026-03-10T09:00Z']);
    expect([closedDays, openDays, weekend]).toEqual([['2026-03-06', '2026-03-09', '2026-03-10'], ['2026-04-03', '2026-04-06'], [6, 7]]);
    expect(opened(`${small}&weekend=5`).weekend).toEqual([5]);
    expect(opened(`${small}&weekend=1,2,3,4`).weekend).toEqual([1, 2, 3, 4]);
  });

  test('says days in a row as one stretch, in whatever order they come', () => {
    const closedDays: AddressedPlan['closedDays'] = ['2026-03-21', '2026-03-20', '2026-03-22', '2026-03-10', '2026-03-09', '2026-03-09', '2026-03-06'];
    expect(planAddress({ ...PLAN, closedDays }, { withNames: false })).toContain('&closed=2026-03-06&closed=2026-03-09..2026-03-10&closed=2026-03-20..2026-03-22&');
  });

  test('holds an agreed call, a yes, and people without a name', () => {
    const facts = { ...PLAN.facts, agreedCall: { on: '2026-03-12', at: '14:00' }, wantsJob: true, interviewers: [{ id: 'ama', name: '' }, { id: 'bo', name: 'Bo' }] } as const;
    const address = planAddress({ ...PLAN, facts: { ...facts, interviewers: [...facts.interviewers] } }, { withNames: true });
    expect(address).toContain('&call=2026-03-12,14:00&');
    expect(opened(address).facts).toMatchObject({ agreedCall: facts.agreedCall, wantsJob: true, interviewers: [{ name: '' }, { name: 'Bo' }] });
  });

  test('has names on one line, no longer than a name can be, and with nothing that breaks a link', () => {
    const named = (employer: string) => planAddress({ ...PLAN, facts: { ...PLAN.facts, employer } }, { withNames: true });
    expect(named('  Mills\n\tSons  ')).toContain('&employer=Mills+Sons&');
    expect(named('x'.repeat(130))).toContain(`&employer=${'x'.repeat(120)}&`);
    expect(named('A*(b)')).toContain('&employer=A%2A%28b%29&');
    expect(opened(`${small}&employer=++Mills%0A%0ASons+`).facts.employer).toBe('Mills Sons');
    expect(opened(`#${small}&employer=a%23b#c`).facts.employer).toBe('a#b#c');
  });
});

describe('an address with something in it that is not known here', () => {
  test('shows no more of a long name than can be read, and nothing of what is empty', () => {
    expect(readPlanAddress(`${small}&&${'m'.repeat(50)}=x`)).toMatchObject({ unknown: ['m'.repeat(40)] });
  });

  test('is opened without that, which is named', () => {
    expect(readPlanAddress(`${small}&mood=fine&__proto__=x&constructor=y`)).toMatchObject({
      unknown: ['mood', '__proto__', 'constructor'], plan: { facts: { date: '2026-03-03', start: '10:00' } },
    });
  });

  test('leaves the objects of this page as they are', () => {
    readPlanAddress(`${small}&__proto__=polluted`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('nonsense', () => {
  test.each([
    ['', 'not-a-plan'], ['#they-said', 'not-a-plan'], ['plan=', 'not-a-plan'], ['plan=one', 'not-a-plan'], ['#plan=2&date=2026-03-03', 'newer'],
    ['plan=1', 'nothing-in-it'], ['plan=1&&&', 'nothing-in-it'], ['plan=1&people=2', 'nothing-in-it'],
    [`${small}&employer=${'x'.repeat(MOST_ADDRESS)}`, 'too-long'],
  ])('“%s” is refused as %s', (fragment, problem) => {
    expect(problemOf(fragment)).toBe(problem);
  });

  test.each([
    'date=2026-02-30', 'date=banana', 'start=25:00', 'end=noon', 'about=maybe', 'zone=../x', 'zone=<b>', 'country=deu', 'region=a b', 'kind=dance', 'promise=someday',
    'said-on=2026-03-04', 'invited=on', 'invited=on,2026-02-30', 'invited=on,2026-03-12,x', 'call=2026-03-12', 'call=2026-03-12,25:00', 'call=2026-02-30,14:00', 'call=2026-03-12,14:00,x', 'wish-day=2026-03-10', 'wish=all', 'wants-job=perhaps',
    'people=0', 'people=31', 'people=two', 'people=3x', 'people=x3', 'people=1x', `person=${'x'.repeat(121)}`, 'also=boss', 'also=boss,Noor', 'also=recruiter, ', 'asks-go-to=1', 'asks-go-to=x',
    'sent=2026-03-03T15:00,email,M1', 'sent=2026-03-03T15:00Z,pigeon,M1', 'sent=2026-03-03T15:00Z,email,hello', 'sent=2026-03-03T15:00Z,email,M1 hello', 'sent=2026-03-03T15:00Z,email,M1 M8 M9 M3 M7b', 'sent=x2026-03-03T15:00Z,email,M1', 'sent=2026-03-03T15:00Zx,email,M1', 'sent=2026-03-03T15:00Z,email,M1,person 9',
    'sent=2026-03-03T15:00Z,email,M1,x,y', 'heard=2026-03-03T15:00Z,email,gossip', 'heard=2026-03-03T15:00Z,email,reply,scheduled',
    'closed=2026-03-10..2026-03-09', 'closed=2026-01-01..2027-01-01', 'closed=x', 'closed=2026-03-09..2026-03-10..2026-03-11', 'closed=2026-01-01..2026-05-01', 'works=2026-02-30', 'weekend=8', 'weekend=1,2,3,4,5', 'weekend=',
  ])('“%s” is refused by its name and value', (saying) => {
    const [field, value] = [saying.slice(0, saying.indexOf('=')), saying.slice(saying.indexOf('=') + 1)];
    expect(problemOf(`${small}&${saying}`)).toBe(`unreadable ${field} ${value.slice(0, 40)}`);
  });

  test.each([
    'closed=2026-03-06&closed=2026-03-10..2026-03-09', 'works=2026-03-06&works=x', 'people=2&asks-go-to=1x', 'people=2&asks-go-to=x1', 'people=2&asks-go-to=3',
    'people=2&sent=2026-03-03T15:00Z,email,M1,person 1,y', 'people=2&sent=2026-03-03T15:00Z,email,M1,person 1x',
    'people=2&sent=2026-03-03T15:00Z,email,M1,some person 1', 'also=recruiter&also=coordinator&also=recruiter',
  ])('is refused after something that can be read: %s', (sayings) => {
    const last = sayings.slice(sayings.lastIndexOf('&') + 1);
    expect(problemOf(`${small}&${sayings}`)).toMatch(`unreadable ${last.replace('=', ' ').slice(0, 40)}`);
  });

  test.each(['plan=x2', 'plan=2x', 'plan=0', 'abcd=1&date=2026-03-03'])('“%s” is no plan of any version', (fragment) => {
    expect(problemOf(fragment)).toBe('not-a-plan');
    expect(problemOf('plan=12')).toBe('newer');
  });

  test('of any kind is read without a fault', () => {
    const names = [...FIELDS.map(({ name }) => name), 'people', 'person', 'sent', 'heard', 'closed', 'weekend', 'also'];
    const saying = fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 30 })).map(([name, text]) => `${name}=${text}`);
    fc.assert(fc.property(fc.array(fc.oneof(saying, fc.string({ unit: 'binary', maxLength: 50 })), { maxLength: 20 }), (parts) => {
      const read = readPlanAddress(`#plan=1&${parts.join('&')}`);
      return 'problem' in read || typeof read.plan.facts === 'object';
    }), runs(500));
  });

  test.each(['%', '%zz', '%E0%A4%A', '%00', '%F0%9F'])('a broken escape “%s” in a name is no fault', (name) => {
    expect(problemOf(`${small}&employer=${name}x`)).toBeUndefined();
  });

  test('of great size is refused before it is looked at', () => {
    expect(problemOf(`#plan=1&${'sent=&'.repeat(200_000)}`)).toBe('too-long');
    expect(problemOf(`${small}&${'person=A&'.repeat(40)}`)).toBe('unreadable person A');
    expect(problemOf(`${small}&${'sent=2026-03-03T15:00Z,email,M1&'.repeat(201)}`)).toMatch('unreadable sent');
    expect(problemOf(`${small}&${'heard=2026-03-03T15:00Z,email,reply&'.repeat(201)}`)).toMatch('unreadable heard');
  });
});

test.each([['#plan=1', true], ['plan=1', true], ['#place', false], ['#planner=1', false], ['at#plan=1', false], ['', false]])('“%s” means to be a plan: %s', (fragment, means) => {
  expect(isPlanAddress(fragment)).toBe(means);
});
