import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarOptions, CalendarWords } from '../../../../src/domain/planner/calendar/calendar-entry';
import { calendarSteps, toCalendar } from '../../../../src/domain/planner/calendar/calendar-file';
import { planFollowUps } from '../../../../src/domain/planner/plan-follow-ups';
import { calendarSchema } from '../../../../src/schemas/calendar';
import { anyPlan } from '../../../support/any-plan';
import { readContentFile } from '../../../support/content-files';

/*
 * Reads our files back with python3-icalendar, which owes nothing to ours. `npm run test:full` installs
 * it where it can; without it this file is skipped and ical.js reads alone (calendar-file.test.ts).
 */
const python = ['python3', '/usr/bin/python3'].find((each) => spawnSync(each, ['-c', 'import icalendar']).status === 0);

const READ = `
import json, sys
from icalendar import Calendar
def event(one):
    alarm = one.walk('VALARM')
    return {
        'uid': str(one['UID']), 'title': str(one['SUMMARY']), 'text': str(one['DESCRIPTION']),
        'start': one['DTSTART'].dt.isoformat(), 'end': one['DTEND'].dt.isoformat(),
        'sequence': int(one['SEQUENCE']), 'alarms': len(alarm), 'trigger': alarm[0]['TRIGGER'].dt.total_seconds(),
    }
files = json.load(sys.stdin)
calendars = [Calendar.from_ical(text) for text in files]
json.dump([{'method': str(one['METHOD']), 'events': [event(each) for each in one.walk('VEVENT')]} for one in calendars], sys.stdout)
`;

type Read = { method: string; events: { uid: string; title: string; text: string; start: string; end: string; sequence: number; alarms: number; trigger: number }[] };

function readBack(files: string[]): Read[] {
  const { stdout, stderr, status } = spawnSync(python ?? '', ['-c', READ], { input: JSON.stringify(files), encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Read[];
}

const words: CalendarWords = calendarSchema.parse(readContentFile('rules/calendar.yaml').data);
const OPTIONS: CalendarOptions = { now: '2026-03-03T18:30+01:00', sequence: 29_000_000, words, processId: 'k3v9', sayWhen: (when) => when, forecast: true };

/** One instant as Python writes it, "2026-03-04T08:00:00+00:00". */
const instant = (moment: string) => new Date(moment).toISOString().replace('.000Z', '+00:00');

describe.skipIf(!python)('python3-icalendar', () => {
  test('reads any plan with the same titles, days and instants', () => {
    const plans = fc.sample(anyPlan, { numRuns: 150, seed: 7 }).map(({ facts, now, holidays }) => planFollowUps(facts, { now, holidays }));
    const steps = plans.map((plan) => calendarSteps(plan, { forecast: true })).filter((plan) => plan.length > 0);
    const read = readBack(steps.map((plan) => toCalendar(plan, OPTIONS)));
    expect(read.map(({ method }) => method)).toEqual(steps.map(() => 'PUBLISH'));
    expect(read.map(({ events }) => events.map(({ title, start }) => [title, start]))).toEqual(steps.map((plan) =>
      plan.map(({ kind, ideal }) => [words.titles[kind], ideal.includes('T') ? instant(ideal) : ideal])));
    for (const { sequence, alarms } of read.flatMap(({ events }) => events)) expect([sequence, alarms]).toEqual([29_000_000, 1]);
  });

  test('reads back whatever a person typed, long or hostile', () => {
    // Its version 4 takes an escaped backslash before an n for a line break, so there is none here.
    const labels = ['Mills; Sons, Ltd', 'a\\b\\c', 'two\nlines', 'Ünal 株式会社 👩🏽‍💻'.repeat(12), 'x\r\nEND:VEVENT\r\nATTENDEE:mailto:a@example.test', ':"^\''];
    const [plan] = fc.sample(anyPlan, { numRuns: 1, seed: 3 }).map(({ facts, now }) => planFollowUps(facts, { now }));
    const [step] = calendarSteps(plan ?? [], { forecast: true });
    if (!step) throw new Error('The sample has no step with a day.');
    const read = readBack(labels.map((label) => toCalendar([step], { ...OPTIONS, labelOf: () => label })));
    const title = words.titles[step.kind];
    expect(read.map(({ events }) => events.map((event) => event.title)))
      .toEqual(labels.map((label) => [`${title} (${label.replaceAll('\r\n', '\n')})`]));
  });
});
