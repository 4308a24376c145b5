import { DEEDS } from '../support/deeds';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/iso-date';
import { layOutMonths, monthGrid } from '../../src/components/planner/month-layout';
import type { RoutePlan } from '../../src/components/planner/route-marks';
import { monthNotes, sayDay } from '../../src/components/planner/month-words';
import { planAt } from '../support/a-plan';
import { anInterview, utc } from '../support/an-interview';
import type { InterviewBuilder } from '../support/an-interview';

const planned = (interview: InterviewBuilder, now: string, closedDays: IsoDate[] = []): RoutePlan =>
  ({ steps: planAt(interview, now, closedDays), interview: interview.facts, now: utc(now), closedDays });

/** A month as text: weeks by "/", empty places as "·". */
const drawn = (first: IsoDate, weekStart: number) =>
  monthGrid(first, weekStart).weeks
    .map((week) => week.map((day) => (day ? String(Number(day.slice(8))) : '·')).join(' '))
    .join(' / ');

const words = { titles: { TY2: 'Thank-you note', NT1: 'Ask about the timing', NR1: 'Ask once more', MV1: 'Moved on' }, names: {}, deeds: DEEDS };
const tuesday = anInterview().on('2026-03-03', '14:00').with({ interviewers: [] });

describe('the grid of a month', () => {
  it('fits February 2027 into four weeks that start on Monday', () => {
    expect(drawn('2027-02-01', 1)).toBe(
      '1 2 3 4 5 6 7 / 8 9 10 11 12 13 14 / 15 16 17 18 19 20 21 / 22 23 24 25 26 27 28');
  });

  it('starts its weeks on Sunday where people do', () => {
    expect(drawn('2027-02-01', 0)).toBe(
      '· 1 2 3 4 5 6 / 7 8 9 10 11 12 13 / 14 15 16 17 18 19 20 / 21 22 23 24 25 26 27 / 28 · · · · · ·');
  });

  it('starts its weeks on Saturday where people do', () => {
    expect(drawn('2027-02-01', 6)).toBe(
      '· · 1 2 3 4 5 / 6 7 8 9 10 11 12 / 13 14 15 16 17 18 19 / 20 21 22 23 24 25 26 / 27 28 · · · · ·');
  });

  it.each(['UTC', 'America/New_York', 'Pacific/Auckland', 'Africa/Cairo'])(
    'has each day once across the change of the clocks in %s', (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      for (const first of ['2026-03-01', '2026-04-01', '2026-10-01', '2026-11-01'] as IsoDate[]) {
        const days = monthGrid(first, 1).weeks.flat().filter((day) => day !== undefined);
        expect(days.map((day) => Number(day.slice(8)))).toEqual(days.map((_, index) => index + 1));
        expect(days).toHaveLength(first === '2026-03-01' || first === '2026-10-01' ? 31 : 30);
      }
      process.env['TZ'] = before;
    });

  it('knows a leap day', () => {
    expect(monthGrid('2028-02-01', 1).weeks.flat()).toContain('2028-02-29');
  });
});

describe('the months of a plan', () => {
  const monthsOf = (plan: RoutePlan) => {
    const { months, more } = layOutMonths(plan, 1);
    return [...months.map(({ first }) => first.slice(0, 7)), ...(more ? ['more'] : [])];
  };

  it('are those it touches', () => {
    expect(monthsOf(planned(tuesday, '2026-03-03 18:00'))).toEqual(['2026-03', '2026-04']);
  });

  it('are three at most, from the current one on', () => {
    const long = tuesday.promised('2026-07-15');
    expect(monthsOf(planned(long, '2026-03-03 18:00'))).toEqual(['2026-03', '2026-04', '2026-05', 'more']);
    expect(monthsOf(planned(long.sent('M1', '2026-03-04 09:00'), '2026-05-20 18:00'))).toEqual(['2026-05', '2026-06', '2026-07', 'more']);
  });
});

describe('a day in words', () => {
  const plan = planned(tuesday, '2026-03-03 18:00', ['2026-03-10']);
  const said = (day: string) => {
    const place = layOutMonths(plan, 1).months.flatMap(({ weeks }) => weeks.flat()).find((one) => one?.day === day);
    return place && sayDay(place, { ...plan, ...words }).replaceAll('\u00a0', ' ');
  };

  it.each([
    ['2026-03-03', 'Tue 3: today, interview, thank-you note; also possible'],
    ['2026-03-04', 'Wed 4: thank-you note; best day'],
    ['2026-03-07', 'Sat 7: closed'],
    ['2026-03-10', 'Tue 10: closed'],
    ['2026-03-11', 'Wed 11: ask about the timing; best day'],
    ['2026-03-12', 'Thu 12: ask about the timing; also possible'],
    ['2026-03-18', 'Wed 18: if you hear nothing: ask once more'],
    ['2026-03-19', ''],
  ])('says of %s: %s', (day, words) => {
    expect(said(day)).toBe(words);
  });
});

it('notes below a month which message was sent', () => {
  const plan = planned(tuesday.sent('M1', '2026-03-04 09:00'), '2026-03-04 18:00');
  const notes = layOutMonths(plan, 1).months.map(({ weeks }) => monthNotes(weeks.flat().filter((day) => day !== undefined), { ...plan, ...words }));
  expect(notes[0]?.slice(0, 3)).toEqual([
    { day: 3, words: 'interview' }, { day: 4, words: 'thank-you note, sent' }, { day: 11, words: 'ask about the timing' },
  ]);
});
