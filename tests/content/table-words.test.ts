import { describe, expect, test } from 'vitest';
import { sayDay, sayWeekday, weekOf } from '../../src/components/guide/table-words';
import { statusTable, thankYouTable } from '../../src/domain/planner/timing-table';
import { readContentFile } from '../support/content-files';

describe('the words of the tables', () => {
  test('a day has its weekday and, if it has one, its time', () => {
    expect(sayDay({ daysLater: 1, weekday: 2, time: '09:00' })).toBe('Tue 9:00');
    expect(sayDay({ daysLater: 1, weekday: 7 })).toBe('Sun');
  });

  test.each([
    [0, 2, 1], [5, 7, 1], [6, 1, 2], [7, 2, 2], [12, 7, 2], [13, 1, 3], [28, 2, 5],
  ])('%i days after a Tuesday, weekday %i, is in week %i', (daysLater, weekday, week) => {
    expect(weekOf({ daysLater, weekday })).toBe(week);
  });

  test('a span within one week names the week once', () => {
    expect(sayWeekday({ daysLater: 8, weekday: 3 }, { daysLater: 9, weekday: 4 })).toBe('Wed or Thu, week\u00a02');
  });

  test('a span over a weekend names both weeks', () => {
    expect(sayWeekday({ daysLater: 3, weekday: 5 }, { daysLater: 6, weekday: 1 })).toBe('Fri, week\u00a01, or Mon, week\u00a02');
  });
});

describe('the tables of the guide and its prose', () => {
  test('a Monday morning is thanked for on Monday at three, as the chapter says', () => {
    const row = thankYouTable().find(({ weekday, half }) => weekday === 1 && half === 'morning');
    expect(row && sayDay(row.ideal)).toBe('Mon 15:00');
  });

  test('a Tuesday afternoon is thanked for the next day at nine, as the chapter says', () => {
    const row = thankYouTable().find(({ weekday, half }) => weekday === 2 && half === 'afternoon');
    expect(row && sayDay(row.ideal)).toBe('Wed 9:00');
  });

  test('a Friday afternoon is thanked for two hours after its end, as the chapter says', () => {
    const row = thankYouTable().find(({ weekday, half }) => weekday === 5 && half === 'afternoon');
    expect(row && sayDay(row.ideal)).toBe('Fri 17:00');
  });

  test('the chapter shows rows that the planner knows, and what to do when nothing is named', () => {
    const { body } = readContentFile('guide/checking-in.mdx');
    const shown = [...(/<StatusTable rows=\{\{([\s\S]*?)\}\}/.exec(body)?.[1] ?? '').matchAll(/^\s*'([a-z-]+)':/gm)].map(([, id]) => id ?? '');
    const known: string[] = statusTable().map(({ situation }) => situation);
    expect(shown).toContain('nothing-named');
    expect(shown.filter((id) => !known.includes(id))).toEqual([]);
  });
});
