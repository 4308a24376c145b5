import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayHere, officeHours, onOwnCalendar, onOwnClock, whenHere } from '../../../src/domain/planner/own-clock';
import { planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import type { Step } from '../../../src/domain/planner/step';
import { addDays, type IsoDate, type IsoMoment, type ZoneId } from '../../../src/domain/iso-date';
import { instantOf, momentOf, msOfMoment, wallTimeOf } from '../../../src/domain/zoned-time';
import { anyPlan } from '../../support/any-plan';
import { inEachMachineZone } from '../../support/plan-in-machine-zones';
import { runs } from '../../support/property-runs';

const ZONES = ['Etc/GMT+12', 'America/Los_Angeles', 'America/St_Johns', 'UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'Asia/Tokyo', 'Pacific/Auckland', 'Pacific/Kiritimati'];
const noted: Step = {
  rule: 'TY2', kind: 'M1', state: 'future', forecast: false, trace: [],
  earliest: '2026-03-03T16:00+09:00', ideal: '2026-03-04T09:00+09:00', latest: '2026-03-04T15:00+09:00',
};
const question: Step = {
  rule: 'NT1', kind: 'M7b', state: 'future', forecast: false, trace: [],
  earliest: '2026-03-10', ideal: '2026-03-11', latest: '2026-03-17',
};

/** By the zone of the machine: one whose office closes at the machine's midnight, and one whose closes an hour after it. */
const CLOSES: Record<string, { atMidnight: ZoneId; atOne: ZoneId; opensOn: IsoDate; closesOn: IsoDate }> = {
  'America/Los_Angeles': { atMidnight: 'Asia/Tokyo', atOne: 'Asia/Shanghai', opensOn: '2026-03-03', closesOn: '2026-03-04' },
  UTC: { atMidnight: 'America/Phoenix', atOne: 'America/Los_Angeles', opensOn: '2026-03-04', closesOn: '2026-03-05' },
  'Pacific/Kiritimati': { atMidnight: 'Asia/Bangkok', atOne: 'Asia/Dhaka', opensOn: '2026-03-04', closesOn: '2026-03-05' },
};

inEachMachineZone('an office that closes in one’s own night', (zone) => {
  const { atMidnight = '', atOne = '', opensOn, closesOn } = CLOSES[zone] ?? {};

  test('closes at midnight on the day that ends, and an hour later on the next', () => {
    expect(dayHere('2026-03-04', atMidnight, true)).toBe(opensOn);
    expect([whenHere('2026-03-04', atOne), whenHere('2026-03-04', atOne, true)]).toEqual([opensOn, closesOn]);
  });

  test('lets a first day begin when it opens, and a last day or one to wait for end when it closes', () => {
    const step: Step = { ...question, earliest: '2026-03-04', ideal: '2026-03-04', latest: '2026-03-04' };
    expect(onOwnClock(step, atOne)).toMatchObject({ earliest: opensOn, ideal: opensOn, latest: closesOn, hours: officeHours('2026-03-04', atOne) });
    const end: Step = { rule: 'MV1', earliest: '2026-03-04', state: 'future', forecast: true, trace: [] };
    expect(onOwnClock(end, atOne).earliest).toBe(closesOn);
    expect([onOwnClock(end, atOne).hours, onOwnClock(noted, atOne).hours]).toEqual([undefined, undefined]);
  });
});

describe('a step in Tokyo', () => {
  inEachMachineZone('wherever one is', () => {
    test('has its moments on one’s own clock, at the same instants', () => {
      const own = onOwnClock(noted, 'Asia/Tokyo');
      for (const name of ['earliest', 'ideal', 'latest'] as const) {
        const ms = msOfMoment(noted[name] as IsoMoment);
        expect(own[name]).toBe(momentOf(ms));
      }
      expect(own.there).toBe(noted);
    });

    test('has its days on which their office opens, and its last on which it closes', () => {
      const own = onOwnClock(question, 'Asia/Tokyo');
      expect(own.earliest).toBe(wallTimeOf(msOfMoment('2026-03-10T09:00+09:00')).date);
      expect(own.ideal).toBe(wallTimeOf(msOfMoment('2026-03-11T09:00+09:00')).date);
      expect(own.latest).toBe(wallTimeOf(msOfMoment('2026-03-17T16:59+09:00')).date);
      expect(own.hours).toEqual({ opens: momentOf(msOfMoment('2026-03-11T00:00Z')), closes: momentOf(msOfMoment('2026-03-11T08:00Z')) });
    });
  });
});

inEachMachineZone('where both clocks show the same', (zone) => {
  test('a step stays the very same', () => {
    const plan = planFollowUps({ date: '2026-03-03', start: '14:00', tz: zone, interviewers: [], log: [] }, { now: '2026-03-03T20:00Z' });
    for (const step of plan) expect(onOwnClock(step, zone)).toBe(step);
  });
});

inEachMachineZone('a day they named', () => {
  test('is over only when their office has closed', () => {
    const hold: Step = { rule: 'PR1', state: 'hold', forecast: false, trace: [], earliest: '2026-03-13' };
    expect(onOwnClock(hold, 'Pacific/Auckland').earliest).toBe(dayHere('2026-03-13', 'Pacific/Auckland', true));
  });
});

inEachMachineZone('office hours', () => {
  test.each(ZONES)('of %s last eight hours and open at nine there, on any day', (zone) => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 900 }), (n) => {
      const day = addDays('2026-01-01', n);
      const { opens, closes } = officeHours(day, zone);
      return (msOfMoment(closes) - msOfMoment(opens)) / 36e5 === 8
        && wallTimeOf(msOfMoment(opens), zone).time === '09:00' && wallTimeOf(msOfMoment(opens), zone).date === day;
    }), runs(60));
  });

  test.each(ZONES)('of a day in %s begin at most a day before or after it here', (zone) => {
    const days: IsoDate[] = ['2026-03-08', '2026-03-29', '2026-07-01', '2026-10-25', '2026-11-01', '2027-01-01'];
    for (const day of days) expect([addDays(day, -1), day, addDays(day, 1)]).toContain(dayHere(day, zone));
  });
});

inEachMachineZone('any plan', () => {
  test('keeps its order and its instants on one’s own clock', () => {
    const zones: fc.Arbitrary<ZoneId> = fc.constantFrom(...ZONES);
    fc.assert(fc.property(anyPlan, zones, ({ facts, now, holidays }, tz) => {
      for (const step of planFollowUps({ ...facts, tz }, { now, holidays })) {
        const own = onOwnClock(step, tz);
        if (step.latest && step.earliest <= step.latest && own.latest && own.earliest.length === own.latest.length && own.earliest > own.latest) return false;
        for (const name of ['earliest', 'ideal', 'latest', 'doneAt'] as const) {
          const [there, here] = [step[name], own[name]];
          if (there?.includes('T') && msOfMoment(there as IsoMoment) !== msOfMoment(here as IsoMoment)) return false;
        }
      }
      return true;
    }), runs(150));
  });
});

inEachMachineZone('the calendar of a picture', () => {
  test('shifts weekend and closed days by as much as their office day is shifted', () => {
    const there = { date: '2026-03-03', start: '10:00', closedDays: ['2026-03-06'], weekend: [6, 7] } as const;
    for (const tz of ZONES) {
      const here = onOwnCalendar({ ...there, closedDays: [...there.closedDays], weekend: [...there.weekend] }, tz);
      expect(here.closedDays).toEqual([dayHere('2026-03-06', tz)]);
      expect(momentOf(instantOf(here.date, here.start))).toBe(whenHere(momentOf(instantOf(there.date, there.start, tz), tz), tz));
      expect(here.weekend).toEqual(['2026-03-07', '2026-03-08'].map((day) => new Date(dayHere(day as IsoDate, tz)).getUTCDay() || 7));
    }
  });
});
