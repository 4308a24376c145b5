import { describe, expect, test } from 'vitest';
import { type RelativeTime, silenceTable, statusTable, thankYouTable } from '../../../src/domain/planner/timing-table';
import { PROMISE_PHRASES } from '../../../src/domain/promise';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const say = ({ daysLater, weekday, time }: RelativeTime) => `${DAYS[weekday - 1] ?? ''}+${daysLater} ${time ?? ''}`.trim();

describe('when to say thanks', () => {
  const rows = thankYouTable().map(({ weekday, half, rule, ideal, goodUntil, lateUntil, alternative }) =>
    [`${DAYS[weekday - 1] ?? ''} ${half}`, rule, say(ideal), say(goodUntil), say(lateUntil), alternative && say(alternative)]);

  test('has a row for each half of each day', () => {
    expect(rows).toHaveLength(14);
  });

  test.each([
    ['Mon morning', 'TY1', 'Mon+0 15:00', 'Tue+1 11:00', 'Wed+2 11:00', undefined],
    ['Tue afternoon', 'TY2', 'Wed+1 09:00', 'Wed+1 15:00', 'Thu+2 15:00', undefined],
    ['Thu afternoon', 'TY2', 'Fri+1 09:00', 'Fri+1 15:00', 'Mon+4 12:00', undefined],
    ['Fri afternoon', 'TY3', 'Fri+0 17:00', 'Sat+1 15:00', 'Mon+3 12:00', undefined],
    ['Sat afternoon', 'TY3', 'Sun+1 09:00', 'Sun+1 15:00', 'Mon+2 15:00', 'Mon+2 09:00'],
    ['Sun afternoon', 'TY2', 'Mon+1 09:00', 'Mon+1 15:00', 'Tue+2 15:00', undefined],
  ])('%s goes by %s, at %s', (...row) => {
    expect(rows).toContainEqual(row);
  });
});

describe('when to ask', () => {
  const rows = statusTable().map(({ situation, rule, named, earliest, ideal, idealEnd, latest }) =>
    [situation, rule, named && say(named), say(earliest), say(ideal), idealEnd && say(idealEnd), say(latest)]);

  test.each([
    ['nothing-named', 'NT1', undefined, 'Tue+7', 'Tue+7', undefined, 'Tue+14'],
    ['by-monday', 'PR2', 'Mon+6', 'Tue+7', 'Wed+8', 'Thu+9', 'Mon+13'],
    ['if-nothing-by', 'IC1', 'Thu+9', 'Fri+10', 'Fri+10', undefined, 'Tue+14'],
    ['write-on', 'IC1', 'Thu+9', 'Thu+9', 'Thu+9', undefined, 'Mon+13'],
    ['we-will-contact', 'WC1', undefined, 'Tue+14', 'Tue+14', undefined, 'Tue+21'],
    ['asked-once', 'NR1', undefined, 'Tue+14', 'Tue+14', undefined, 'Tue+21'],
  ])('%s goes by %s', (...row) => {
    expect(rows).toContainEqual(row);
  });

  test('has a row for every phrase that names a day', () => {
    const phrases = PROMISE_PHRASES.filter((phrase) => rows.some(([situation]) => situation === phrase));
    expect(PROMISE_PHRASES.filter((phrase) => !phrases.includes(phrase))).toEqual(['soon', 'they-did-not-say']);
  });
});

describe('if nobody answers', () => {
  const rows = silenceTable().map(({ rule, day }) => [rule, say(day)]);

  test('begins with thanks on the day, and asks a week and two weeks later', () => {
    expect(rows.slice(0, 3)).toEqual([['TY1', 'Tue+0 15:00'], ['NT1', 'Tue+7'], ['NR1', 'Tue+14']]);
  });

  test('ends in moving on', () => {
    expect(rows.at(-1)?.[0]).toBe('MV1');
  });
});
