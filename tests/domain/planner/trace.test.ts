import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate } from '../../../src/domain/iso-date';
import type { Step, TraceEntry } from '../../../src/domain/planner/step';
import { planAt, stepOf } from '../../support/a-plan';
import { anInterview, type InterviewBuilder } from '../../support/an-interview';

const thanked = anInterview().sent('M1', '2026-03-03 15:00');

/** The reasons of one of a step's dates, each with the closed day it names. */
const reasons = (step: Step, about: TraceEntry['about']): string[] =>
  step.trace.filter((entry) => entry.about === about).map(({ id, values }) => [id, values?.day].filter(Boolean).join(' '));

describe('the reasons of a date', () => {
  test('tell where the count started, how far it ran and what it passed over', () => {
    expect(reasons(stepOf(planAt(thanked, '2026-03-04 10:00', ['2026-03-05', '2026-03-09']), 'NT1'), 'earliest')).toEqual([
      'from-interview', 'business-days-later', 'skipped-closed-day 2026-03-05', 'skipped-weekend', 'skipped-closed-day 2026-03-09',
    ]);
  });

  test('tell why it rolled', () => {
    const step = stepOf(planAt(thanked, '2026-03-04 10:00', ['2026-03-17']), 'NT1');
    expect(reasons(step, 'latest')).toEqual(['from-interview', 'days-later', 'rolled-over-closed-day 2026-03-17', 'rolled']);
  });

  test('tell what a day they named means, and its days of grace', () => {
    const step = stepOf(planAt(thanked.promised('2026-03-07'), '2026-03-10 10:00', ['2026-03-11']), 'PR2');
    expect(reasons(step, 'earliest')).toEqual(['due-day', 'skipped-weekend', 'promise-passed', 'next-business-day']);
    expect(reasons(step, 'ideal')).toEqual([
      'due-day', 'skipped-weekend', 'promise-passed', 'business-days-later', 'skipped-closed-day 2026-03-11',
      'business-days-later', 'skipped-closed-day 2026-03-11',
    ]);
  });

  test('tell that the best time has passed and why today no longer counts', () => {
    expect(reasons(stepOf(planAt(thanked, '2026-03-12 18:00', ['2026-03-13']), 'NT1'), 'ideal')).toEqual([
      'from-interview', 'business-days-later', 'skipped-weekend',
      'moved-to-now', 'office-closed', 'next-business-day', 'skipped-closed-day 2026-03-13', 'skipped-weekend',
    ]);
  });

  test('tell that a night was waited out', () => {
    expect(reasons(stepOf(planAt(anInterview(), '2026-03-03 22:00'), 'TY1'), 'ideal')).toEqual(['same-afternoon', 'moved-to-now', 'out-of-night']);
  });

  test('tell that a date was held between the others', () => {
    const early = thanked.promised('2026-03-09').sent('M7b', '2026-03-09 10:00');
    const step = stepOf(planAt(early, '2026-03-10 12:00', ['2026-03-16', '2026-03-17']), 'PR2');
    expect([reasons(step, 'ideal').at(-1), step.latest]).toEqual(['not-before-earliest', '2026-03-18']);
  });

  test('tell that a last day cannot come before the first', () => {
    const shutDown = Array.from({ length: 14 }, (_, n) => addDays('2026-03-10', n));
    const step = stepOf(planAt(thanked.sent('M7b', '2026-03-09 09:00'), '2026-03-09 12:00', shutDown), 'NR1');
    expect([step.earliest, step.ideal, step.latest]).toEqual(['2026-03-30', '2026-03-30', '2026-03-30']);
    expect(reasons(step, 'latest').at(-1)).toBe('latest-not-before-earliest');
  });

  test.each<[string, InterviewBuilder, string, string[]]>([
    ['a long visit', anInterview().on('2026-03-03', '09:00', '16:30'), '2026-03-03 18:00', ['long-visit']],
    ['an outstanding interview', anInterview().with({ rating: 'outstanding' }), '2026-03-03 12:30', ['outstanding']],
    ['a day named nearby', anInterview().promised('tomorrow'), '2026-03-03 12:30', ['promise-near']],
    ['a job not wanted', anInterview().with({ wantsJob: false }), '2026-03-03 12:30', ['job-not-wanted']],
    ['a wish about the channel', anInterview().told({ for: 'thanks', channel: 'email' }), '2026-03-03 12:30', ['instructed-channel']],
    ['the second day', anInterview(), '2026-03-04 12:30', ['first-day-over']],
    ['the third day', anInterview(), '2026-03-05 12:30', ['two-days-over']],
    ['the second week', anInterview(), '2026-03-11 12:30', ['two-days-over', 'asks-as-well']],
  ])('tell of the step itself: %s', (_, interview, now, expected) => {
    const [step] = planAt(interview, now);
    expect(step && reasons(step, 'step')).toEqual(expected);
  });
});

describe('the reasons of a question', () => {
  const told = thanked.told({ for: 'status', date: '2026-03-12' });

  test.each<[string, InterviewBuilder, string, Step['rule'], string[]]>([
    ['one soon after the interview has none of its own', thanked, '2026-03-10 10:00', 'NT1', []],
    ['one after ten days is worded as a silence', thanked, '2026-03-13 10:00', 'NT1', ['worded-as-silence']],
    ['one that they asked for by phone', told.told({ for: 'status', date: '2026-03-12', channel: 'phone' }), '2026-03-04 10:00', 'TY4', ['asked-for-call']],
    ['one that they asked for by email', told, '2026-03-04 10:00', 'TY4', []],
  ])('tell of the step itself: %s', (_, interview, now, rule, expected) => {
    expect(reasons(stepOf(planAt(interview, now), rule), 'step')).toEqual(expected);
  });

  test('tell since which day the wait counts as silence', () => {
    const { trace } = stepOf(planAt(thanked, '2026-03-13 10:00'), 'NT1');
    expect(trace.find(({ id }) => id === 'worded-as-silence')).toMatchObject({ from: '2026-03-13' });
  });

  test('tell that the first day is also the best one', () => {
    expect(reasons(stepOf(planAt(thanked.invited('on', '2026-03-12'), '2026-03-04 10:00'), 'IC1'), 'ideal')).toEqual(['best-is-first']);
  });

  test('tell how many days were counted', () => {
    const counts = stepOf(planAt(thanked, '2026-03-04 10:00'), 'NT1').trace.flatMap(({ id, about, values }) => (values?.n ? [`${about} ${id} ${values.n}`] : []));
    expect(counts).toEqual(expect.arrayContaining(['earliest business-days-later 5', 'latest days-later 14']));
  });

  test('tell what goes beside it when it goes with the thank-you, or before the next letter', () => {
    const slip = stepOf(planAt(anInterview().with({ rating: 'slip' }), '2026-03-03 11:30'), 'MC1');
    expect(reasons(slip, 'ideal')).toEqual(['with-thank-you', 'same-afternoon']);
    expect(reasons(stepOf(planAt(thanked.with({ material: 'short' }), '2026-03-03 16:00'), 'AI1'), 'ideal')).toEqual(['with-thank-you']);
    const inside = stepOf(planAt(thanked.with({ contactInside: true }), '2026-03-04 10:00'), 'NW1');
    expect(inside.trace.filter(({ about }) => about === 'ideal').map(({ id, to }) => [id, to])).toEqual([['before-next-message', '2026-03-10'], ['business-day-before', '2026-03-09']]);
  });

  test('tell on which day it was said', () => {
    const due = (interview: InterviewBuilder) => stepOf(planAt(interview, '2026-03-05 10:00'), 'PR1').trace.find(({ id }) => id === 'due-day');
    expect(due(thanked.promised('2026-03-12', '2026-03-04'))).toMatchObject({ from: '2026-03-04', to: '2026-03-12' });
    expect(due(thanked.promised('2026-03-12'))).toMatchObject({ from: '2026-03-03', to: '2026-03-12' });
  });

  test('tell of both ends of the best days, and of one day once', () => {
    const warm = thanked.heard('reply', '2026-03-04 09:00').with({ signal: 'positive' });
    expect(reasons(stepOf(planAt(warm, '2026-03-05 10:00'), 'SG1'), 'ideal')).toEqual(['from-last-message', 'days-later', 'days-later']);
    const early = stepOf(planAt(thanked.promised('2026-03-09').sent('M7b', '2026-03-09 10:00'), '2026-03-10 12:00'), 'PR2');
    expect(reasons(early, 'ideal').filter((id) => id === 'business-days-later')).toHaveLength(1);
  });

  test('tell nothing of office hours at their first and last minute', () => {
    const no = (at: string) => stepOf(planAt(thanked.heard('rejection', at).with({ outcome: 'rejection' }), at), 'RJ1');
    expect(reasons(no('2026-03-12 07:00'), 'earliest')).toEqual(['from-received', 'hours-later']);
    expect(no('2026-03-12 15:00').earliest).toBe('2026-03-12T17:00+00:00');
  });

  test('tell that a no is left for some hours, and until the office is open', () => {
    const no = thanked.heard('rejection', '2026-03-12 05:00').with({ outcome: 'rejection' });
    const step = stepOf(planAt(no, '2026-03-12 05:00'), 'RJ1');
    expect(reasons(step, 'earliest')).toEqual(['from-received', 'hours-later', 'into-office-hours']);
    expect(step.trace.find(({ id }) => id === 'hours-later')?.values).toEqual({ n: 2 });
  });

  test('tell that an hour of their own has passed, from when until when', () => {
    const timed = thanked.told({ for: 'status', date: '2026-03-12', time: '14:00' });
    const { trace } = stepOf(planAt(timed, '2026-03-12 15:00'), 'TY4');
    expect(trace.filter(({ about }) => about === 'ideal').map(({ id, from, to }) => [id, from, to])).toEqual([
      ['instructed-day', undefined, '2026-03-12'], ['moved-to-now', '2026-03-12T14:00+00:00', '2026-03-12T15:00+00:00'],
    ]);
  });

  test('tell that a call is not for the first day, that an early one is early, and that it waits out a day with a letter', () => {
    const close = thanked.with({ rapport: 'strong' });
    expect(reasons(stepOf(planAt(close, '2026-03-04 10:00'), 'PH1'), 'earliest')).toEqual(['call-not-sooner', 'call-is-early']);
    const wrote = stepOf(planAt(close.sent('M8', '2026-03-10 08:00'), '2026-03-10 10:00'), 'PH1');
    expect(reasons(wrote, 'ideal')).toEqual(['wrote-that-day', 'next-business-day']);
    expect(wrote.trace.find(({ id }) => id === 'wrote-that-day')).toMatchObject({ to: '2026-03-10' });
  });
});

describe('a closed day that no longer moves anything', () => {
  const interviews: [string, InterviewBuilder, string][] = [
    ['thanks before it', anInterview().on('2026-03-03', '16:30'), '2026-03-03 18:00'],
    ['thanks on it', anInterview().on('2026-03-06', '14:00'), '2026-03-06 15:30'],
    ['the first question', thanked, '2026-03-04 10:00'],
    ['a named day', thanked.promised('a-few-days'), '2026-03-04 10:00'],
    ['the end of the month', anInterview().on('2026-03-27').promised('end-of-month'), '2026-03-27 10:00'],
    ['an invitation', thanked.invited('if-nothing-by', '2026-03-12'), '2026-03-04 10:00'],
    ['“we will contact you”', thanked.with({ signal: 'we-will-contact' }), '2026-03-04 10:00'],
    ['a question unanswered', thanked.sent('M7b', '2026-03-12 09:00'), '2026-03-12 12:00'],
    ['a question overdue', thanked, '2026-03-20 18:00'],
  ];

  /** Every closed day that the plan names, with the step and date it names it for. */
  const named = (interview: InterviewBuilder, now: string, closed: IsoDate[]): string[] =>
    planAt(interview, now, closed).flatMap(({ rule, trace }, index) =>
      trace.flatMap(({ about, values }) => (values?.day === undefined ? [] : [`${index} ${rule} ${about} ${values.day}`])));

  const days = Array.from({ length: 45 }, (_, n) => addDays('2026-03-03', n));

  test.each(interviews)('%s: is named when it moved a date', (_, interview, now) => {
    const open = dates(planAt(interview, now));
    for (const day of days) {
      const moved = dates(planAt(interview, now, [day])) !== open;
      if (moved) expect(named(interview, now, [day])).not.toEqual([]);
    }
  });

  test.each(interviews)('%s: takes its sentence along when it goes', (_, interview, now) => {
    const both: IsoDate[] = ['2026-03-05', '2026-03-16'];
    expect(named(interview, now, []).length).toBe(0);
    for (const gone of both) {
      const left = both.filter((day) => day !== gone);
      expect(named(interview, now, left).filter((entry) => entry.endsWith(gone))).toEqual([]);
    }
  });

  const dates = (steps: Step[]) => JSON.stringify(steps.map(({ earliest, ideal, idealEnd, latest }) => [earliest, ideal, idealEnd, latest]));
});
