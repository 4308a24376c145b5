import { DEEDS } from '../support/deeds';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/iso-date';
import { layOutRoute } from '../../src/components/planner/route-layout';
import type { Row } from '../../src/components/planner/route-layout';
import { placeOf } from '../../src/components/planner/route-marks';
import { labelOf, sayDays, sayFold } from '../../src/components/planner/route-words';
import type { SpokenPlan } from '../../src/components/planner/route-words';
import { planAt } from '../support/a-plan';
import { anInterview, utc } from '../support/an-interview';
import type { InterviewBuilder } from '../support/an-interview';

const TITLES = {
  TY1: 'Thank-you note', TY2: 'Thank-you note', TY3: 'Thank-you note', TY7: 'Thank-you note, overdue',
  NT1: 'Ask about the timing', NR1: 'Ask once more', PR1: 'Hold', MV1: 'Moved on',
};
const NAMES = { ama: 'Ama', tom: 'Tom', li: 'Li' };

const planned = (interview: InterviewBuilder, now: string, promised?: IsoDate, closedDays: IsoDate[] = []): SpokenPlan => ({
  steps: planAt(interview, now, closedDays), interview: interview.facts, now: utc(now), closedDays, promised,
  clock: '24-hour', titles: TITLES, names: NAMES, deeds: DEEDS,
});

const tuesday = anInterview().on('2026-03-03', '14:00');
const silent = tuesday.sent('M1', '2026-03-04 09:12').sent('M7b', '2026-03-11 10:02');
const PLANS = {
  'one tap': planned(tuesday, '2026-03-03 18:20'),
  'a panel and a promise': planned(tuesday.on('2026-03-03', '10:00').heldBy('ama', 'tom', 'li').promised('end-of-next-week'), '2026-03-03 12:40', '2026-03-13', ['2026-03-09']),
  'an invitation': planned(tuesday.sent('M1', '2026-03-04 09:12').invited('if-nothing-by', '2026-03-12'), '2026-03-13 10:00'),
  'a second silence': planned(silent, '2026-03-15 10:00'),
  'a weekend': planned(anInterview().on('2026-03-06', '16:30'), '2026-03-06 18:40'),
  'a far promise': planned(tuesday.promised('in-four-weeks').sent('M1', '2026-03-04 09:12'), '2026-03-09 09:30', '2026-03-31'),
  'moved on': planned(silent.with({ callOk: false }).sent('M7d', '2026-03-18 10:00'), '2026-04-20 10:00'),
};
const each = Object.entries(PLANS);

const marked = (rows: readonly Row[]) => rows.flatMap(({ mark, top, height }) => (mark ? [{ ...mark, top, height }] : []));
const lookAt = (rows: readonly Row[], day: string) => marked(rows).filter(({ at }) => at.startsWith(day)).map(({ look }) => look);
/** "fold 21 2026-03-10": a row as a test reads it. */
const strip = ({ kind, days, from }: Row) => `${kind} ${days} ${from}`;
const label = (plan: SpokenPlan, look: string) => {
  const mark = marked(layOutRoute(plan)).find((one) => one.look === look);
  return mark && labelOf(mark, plan);
};

describe('positions of the route', () => {
  it.each(each)('rise with the dates and leave no gap in %s', (_, plan) => {
    const rows = layOutRoute(plan);
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1];
      expect(row.top).toBe(before ? before.top + before.height : 0);
      expect(row.from >= (before?.from ?? '')).toBe(true);
    }
  });

  it.each(each)('show every step once in %s', (_, plan) => {
    const drawn = marked(layOutRoute(plan)).filter(({ look }) => look !== 'other').flatMap(({ steps }) => steps);
    expect(drawn.sort((a, b) => a - b)).toEqual(plan.steps.map((_step, index) => index));
  });

  it.each(each)('keep room for two lines of words between the steps of %s', (_, plan) => {
    for (const compact of [false, true]) {
      const marks = marked(layOutRoute(plan, compact)).filter(({ look }) => look !== 'other' && look !== 'named');
      for (const { height } of marks) expect(height).toBeGreaterThanOrEqual(compact ? 46 : 52);
    }
  });

  it('are to scale where the words leave room', () => {
    const centreOf = (rows: Row[], day: string) => {
      const mark = marked(rows).find(({ at }) => at.startsWith(day));
      return mark ? mark.top + mark.height / 2 : NaN;
    };
    const sent = planned(tuesday.sent('M1', '2026-03-04 09:00').sent('M7b', '2026-03-11 09:00').sent('M7d', '2026-03-20 09:00'), '2026-03-20 10:00');
    const rows = layOutRoute(sent);
    const [first, second, third] = ['2026-03-04', '2026-03-11', '2026-03-20'].map((day) => centreOf(rows, day)) as [number, number, number];
    expect(Math.abs(second - first - 7 * 20)).toBeLessThan(3);
    expect(Math.abs(third - second - 9 * 20)).toBeLessThan(3);
  });

  it('differ from plan to plan', () => {
    const pictures = each.map(([, plan]) => JSON.stringify(layOutRoute(plan).map(({ top, kind, bars }) => [top, kind, bars.length])));
    expect(new Set(pictures).size).toBe(each.length);
  });
});

describe('what the route folds and shades', () => {
  it('folds more than ten empty days into one strip that says how many', () => {
    const rows = layOutRoute(PLANS['a far promise']).map(strip);
    expect(rows).toContain('fold 21 2026-03-10');
  });

  it('does not fold the days of a window', () => {
    const plan = planned(tuesday.sent('M1', '2026-03-04 09:00'), '2026-03-08 10:00');
    const window = layOutRoute(plan).filter(({ from }) => from > '2026-03-11' && from <= '2026-03-17');
    expect(window.map(strip)).toEqual(['run 2 2026-03-12', 'run 2 2026-03-14', 'run 2 2026-03-16']);
  });

  it('shades weekends and closed days together and names them at the left', () => {
    const closed = layOutRoute(PLANS['a panel and a promise']).find((row) => row.closed);
    expect(closed && [strip(closed), sayDays(closed.from, closed.days)]).toEqual(['run 3 2026-03-07', 'Sat–Mon']);
    expect(sayDays('2026-03-14', 2)).toBe('Sat Sun');
  });

  it('draws closed days to one scale, however little room their neighbours have', () => {
    const plan = planned(tuesday.with({ callOk: false }).sent('M1', '2026-03-04 09:00'), '2026-03-04 12:00', undefined, ['2026-03-10']);
    const bands = layOutRoute(plan).filter(({ kind, closed }) => kind === 'run' && closed)
      .map((row) => [strip(row), row.band ?? row.height]);
    expect(bands).toEqual([['run 2 2026-03-07', 40], ['run 1 2026-03-10', 20], ['run 2 2026-03-14', 40]]);
  });

  it('tells a day off, which has to be said, from a weekend', () => {
    const plan = planned(tuesday.sent('M1', '2026-03-04 09:00'), '2026-03-04 12:00', undefined, ['2026-03-10', '2026-03-14']);
    expect(layOutRoute(plan).filter(({ off }) => off).map(({ from }) => from)).toEqual(['2026-03-10']);
  });

  it('says of a fold how many days are quiet, and counts no years', () => {
    expect([13, 365, 20514].map(sayFold)).toEqual(['13 quiet days', '365 quiet days', 'a long time']);
  });

  it('gives today a strip of its own where it has no mark', () => {
    expect(layOutRoute(PLANS['a second silence']).map(strip)).toContain('today 1 2026-03-15');
    expect(layOutRoute(PLANS['an invitation']).some(({ kind }) => kind === 'today')).toBe(false);
  });

  it('ends with the end mark once moved on, however late today is', () => {
    const last = layOutRoute(PLANS['moved on']).at(-1);
    expect([last?.mark?.look, last?.from]).toEqual(['end', '2026-04-01']);
  });
});

describe('marks of the route', () => {
  it('merge the thank-yous to a panel, with all names', () => {
    expect(label(PLANS['a panel and a promise'], 'now')?.title).toBe('Thank-you note to Ama, Tom and Li');
  });

  it('part a panel again where one note has gone', () => {
    const plan = planned(tuesday.heldBy('ama', 'tom', 'li').sent('M1p', '2026-03-04 08:00', { with: 'ama' }), '2026-03-04 08:30');
    expect(lookAt(layOutRoute(plan), '2026-03-04')).toEqual(['done', 'now']);
    expect(label(plan, 'now')?.title).toBe('Thank-you note to Tom and Li');
  });

  it('set a name before the comma of a title', () => {
    expect(label(planned(tuesday, '2026-03-20 10:00'), 'now')?.title).toBe('Thank-you note to Ama, overdue');
  });

  it('make one step red, though two are open', () => {
    const plan = planned(tuesday.sent('M7b', '2026-03-10 10:00'), '2026-03-18 10:00');
    const looks = marked(layOutRoute(plan)).filter(({ at }) => at.startsWith('2026-03-18')).map(({ look }) => look);
    expect(looks).toEqual(['now', 'plain']);
  });

  it('wait at the day they named instead of marking it twice', () => {
    expect(lookAt(layOutRoute(PLANS['a far promise']), '2026-03-31')).toEqual(['hold']);
    const asked = planned(tuesday.promised('in-a-week').sent('M1', '2026-03-04 09:00'), '2026-03-12 10:00', '2026-03-10');
    expect(lookAt(layOutRoute(asked), '2026-03-10')).toEqual(['named']);
  });

  it('offer the Monday beside a note that would go out at the weekend', () => {
    expect(lookAt(layOutRoute(PLANS['a weekend']), '2026-03-09')).toEqual(['other']);
  });

  it('stand where a message went, not where it was due', () => {
    expect(PLANS['a second silence'].steps.filter(({ state }) => state === 'done').map(placeOf))
      .toEqual(['2026-03-04T09:12+00:00', '2026-03-11T10:02+00:00']);
  });
});

describe('words of the route', () => {
  const plainly = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

  it.each([
    ['one tap', 'now', 'Wed 4 March, about 9:00 · by 15:00'],
    ['a panel and a promise', 'now', 'Tue 3 March, about 15:00 · by Wed 11:00'],
    ['one tap', 'plain', 'Wed 11 March · 10 to 17 March'],
    ['one tap', 'interview', 'Interview, 14:00'],
    ['a second silence', 'done', 'sent Wed 4 March, 9:12'],
    ['a far promise', 'hold', 'until Tue 31 March'],
    ['a weekend', 'other', 'or Mon 9 March, 9:00 · over 24 hours'],
  ] as const)('say the dates of %s (%s)', (name, look, words) => {
    expect(plainly(label(PLANS[name], look)?.note)).toBe(words);
  });

  it('say of a forecast what it hangs on', () => {
    expect(plainly(label(PLANS['one tap'], 'forecast')?.title)).toBe('If you hear nothing: ask once more');
  });
});

describe('windows of the route', () => {
  it('start and end within their days', () => {
    const rows = layOutRoute(PLANS['one tap']);
    const barsOn = (day: string) => rows.filter(({ from }) => from === day).flatMap(({ bars }) => bars)
      .map(({ look, from, to }) => `${look} ${from}-${to}`);
    expect(barsOn('2026-03-03')).toEqual(['now 67-100']);
    expect(barsOn('2026-03-04')).toEqual(['now 0-63', 'late 63-100']);
  });

  it('share a day with the marks that stand on it', () => {
    const rows = layOutRoute(PLANS['a panel and a promise']).filter(({ from }) => from === '2026-03-03');
    expect(rows.map(({ mark, bars }) => [mark?.look, ...bars.map(({ from, to }) => `${from}-${to}`)]))
      .toEqual([['interview'], ['now', '0-100']]);
  });

  it('do not outlast what was sent', () => {
    expect(layOutRoute(PLANS['moved on']).flatMap(({ bars }) => bars)).toEqual([]);
  });
});
