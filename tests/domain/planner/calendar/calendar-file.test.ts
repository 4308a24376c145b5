import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CalendarOptions, CalendarStep, CalendarWords } from '../../../../src/domain/planner/calendar/calendar-entry';
import { calendarFileName, calendarSteps, toCalendar } from '../../../../src/domain/planner/calendar/calendar-file';
import type { OfficeHours } from '../../../../src/domain/planner/own-clock';
import type { Step } from '../../../../src/domain/planner/step';
import { calendarSchema } from '../../../../src/schemas/calendar';
import { readContentFile } from '../../../support/content-files';

const words: CalendarWords = calendarSchema.parse(readContentFile('rules/calendar.yaml').data);

/** Tuesday 3 March 2026, 14:00 to 15:00 in Berlin: the note goes out on Wednesday at nine (V3). */
const thanks: Step = {
  rule: 'TY2', kind: 'M1', to: 'p1', state: 'future', forecast: false, trace: [],
  earliest: '2026-03-03T16:00+01:00', ideal: '2026-03-04T09:00+01:00',
  latest: '2026-03-04T15:00+01:00', lateUntil: '2026-03-05T15:00+01:00',
};
/** V14. */
const question: Step = {
  rule: 'NT1', kind: 'M7b', state: 'future', forecast: false, trace: [],
  earliest: '2026-03-10', ideal: '2026-03-11', latest: '2026-03-17',
};
const silence: Step = {
  rule: 'NR1', kind: 'M7d', state: 'future', forecast: true, trace: [],
  earliest: '2026-03-18', ideal: '2026-03-18', latest: '2026-03-25',
};
const movedOn: Step = { rule: 'MV1', earliest: '2026-04-01', state: 'future', forecast: true, trace: [] };

const OPTIONS: CalendarOptions = {
  now: '2026-03-03T18:30+01:00', sequence: 0, words, processId: 'k3v9', sayWhen: (when) => when,
};

const fileOf = (steps: Step[], options: Partial<CalendarOptions> = {}) => toCalendar(steps, { ...OPTIONS, ...options });
const calendarOf = (...args: Parameters<typeof fileOf>) => new ICAL.Component(ICAL.parse(fileOf(...args)));
const eventsOf = (...args: Parameters<typeof fileOf>) => calendarOf(...args).getAllSubcomponents('vevent');

function eventOf(step: Step, options: Partial<CalendarOptions> = {}) {
  const [event, ...more] = eventsOf([step], options);
  if (!event || more.length > 0) throw new Error(`One entry expected, ${more.length + 1} found.`);
  return {
    text: (name: string) => String(event.getFirstPropertyValue(name)),
    form: (name: string) => event.getFirstProperty(name)?.type,
    alarm: (name: string) => String(event.getFirstSubcomponent('valarm')?.getFirstPropertyValue(name)),
  };
}
const uidsOf = (...args: Parameters<typeof fileOf>) =>
  eventsOf(...args).map((event) => String(event.getFirstPropertyValue('uid')));

describe('the calendar file', () => {
  test('says what it is before its first entry', () => {
    expect(fileOf([question]).split('\r\n').slice(0, 6)).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Afterword//Follow-ups//EN',
      'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'BEGIN:VEVENT',
    ]);
  });

  test('ends every line with CR and LF and has no other line breaks', () => {
    const file = fileOf([thanks, question], { siteUrl: 'https://site.test/' });
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is empty where nothing has a date, since a calendar without entries is invalid', () => {
    expect(fileOf([movedOn], { forecast: true })).toBe('');
  });

  test.each([-1, 1.5, NaN])('refuses %d as a sequence number', (sequence) => {
    expect(() => fileOf([question], { sequence })).toThrow(RangeError);
  });

  test('is named after the day it was made, and after nobody', () => {
    expect(calendarFileName(OPTIONS)).toBe('follow-ups-2026-03-03.ics');
  });
});

describe('the steps in it', () => {
  const hold: Step = { rule: 'PR1', earliest: '2026-03-13', state: 'hold', forecast: false, trace: [] };
  const done: Step = { ...thanks, state: 'done', doneAt: '2026-03-04T09:02+01:00' };
  const wait: Step = { ...question, rule: 'WC1', kind: 'M7d', state: 'hold' };

  test('leave out what is done, what only waits and the forecast', () => {
    const without = (field: 'ideal' | 'kind') => Object.fromEntries(Object.entries(question).filter(([name]) => name !== field)) as Step;
    expect(calendarSteps([done, hold, question, silence, movedOn, without('ideal'), without('kind')])).toEqual([question]);
  });

  test('hold the forecast where it is asked for, without its end', () => {
    expect(calendarSteps([question, silence, movedOn], { forecast: true })).toEqual([question, silence]);
    expect(eventsOf([question, silence, movedOn], { forecast: true })).toHaveLength(2);
  });

  test('keep a wait that ends with a message on a known day', () => {
    expect(calendarSteps([wait])).toEqual([wait]);
  });
});

describe('an entry for a day', () => {
  const event = eventOf(question);

  test('fills the whole ideal day and ends before the next', () => {
    expect([event.form('dtstart'), event.text('dtstart')]).toEqual(['date', '2026-03-11']);
    expect([event.form('dtend'), event.text('dtend')]).toEqual(['date', '2026-03-12']);
  });

  test('ends in the next month on the last day of one', () => {
    expect(eventOf({ ...question, ideal: '2028-02-29' }).text('dtend')).toBe('2028-03-01');
  });

  test('rings at nine that morning and blocks no time', () => {
    expect(event.alarm('trigger')).toBe('PT9H');
    expect(event.text('transp')).toBe('TRANSPARENT');
  });
});

describe('an entry for a moment', () => {
  const event = eventOf(thanks);

  test('stands in UTC, whatever the offset of the step, and lasts a quarter of an hour', () => {
    expect([event.form('dtstart'), event.text('dtstart')]).toEqual(['date-time', '2026-03-04T08:00:00Z']);
    expect(event.text('dtend')).toBe('2026-03-04T08:15:00Z');
  });

  test('lands on the right UTC day far from Greenwich', () => {
    expect(eventOf({ ...thanks, ideal: '2026-03-05T09:00+14:00' }).text('dtstart')).toBe('2026-03-04T19:00:00Z');
    expect(eventOf({ ...thanks, ideal: '2026-03-05T09:00+14:00' }).text('dtend')).toBe('2026-03-04T19:15:00Z');
    expect(eventOf({ ...thanks, ideal: '2026-03-04T20:00-12:00' }).text('dtstart')).toBe('2026-03-05T08:00:00Z');
  });

  describe('does not depend on the zone of the machine', () => {
    afterEach(() => vi.unstubAllEnvs());

    test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('%s', (zone) => {
      vi.stubEnv('TZ', zone);
      expect(eventOf(thanks).text('dtstart')).toBe('2026-03-04T08:00:00Z');
      expect(eventOf(question).text('dtend')).toBe('2026-03-12');
    });
  });

  test('rings at that moment', () => {
    expect(ICAL.Duration.fromString(event.alarm('trigger')).toSeconds()).toBe(0);
  });
});

describe('every entry', () => {
  const both = [thanks, question];

  test('was made now, in UTC', () => {
    expect(eventOf(question).text('dtstamp')).toBe('2026-03-03T17:30:00Z');
  });

  test.each(both)('has its alarm last, with the words that a reminder shows ($rule)', (step) => {
    const lines = fileOf([step]).split('\r\n');
    expect(lines.slice(lines.indexOf('END:VALARM'))).toEqual(['END:VALARM', 'END:VEVENT', 'END:VCALENDAR', '']);
    expect(eventOf(step).alarm('action')).toBe('DISPLAY');
    expect(eventOf(step).alarm('description')).toBe(eventOf(step).text('summary'));
  });

  test('is private and carries no categories', () => {
    expect(eventOf(thanks).text('class')).toBe('PRIVATE');
    expect(fileOf(both)).not.toContain('CATEGORIES');
  });

  test('has a title that tells a present employer nothing', () => {
    expect(eventOf(thanks).text('summary')).toBe('Follow up: write a note');
    expect(Object.values(words.titles).join()).not.toMatch(/interview|job|employer|thank|hir/i);
  });

  test('adds to its title only what the person chose', () => {
    const labelOf = ({ to }: Step) => (to === 'p1' ? 'Ama' : undefined);
    expect(eventOf(thanks, { labelOf }).text('summary')).toBe('Follow up: write a note (Ama)');
    expect(eventOf(question, { labelOf }).text('summary')).toBe('Follow up: ask about the timing');
  });
});

describe('the description', () => {
  const descriptionOf = (step: Step, options: Partial<CalendarOptions> = {}) =>
    eventOf(step, options).text('description').split('\n');

  test('says the window in the words it is given', () => {
    const sayWhen = (when: string) => (when === '2026-03-10' ? 'Tue 10 March' : 'Tue 17 March');
    expect(descriptionOf(question, { sayWhen })).toEqual(['Any time from Tue 10 March to Tue 17 March is fine.']);
  });

  test('names no end where the rule has none', () => {
    const { latest, ...open } = question;
    expect(latest).toBe('2026-03-17');
    expect(descriptionOf(open)).toEqual(['Any time from 2026-03-10 is fine.']);
  });

  test('names a window of one day once', () => {
    expect(descriptionOf({ ...question, latest: question.earliest })).toEqual(['This belongs on 2026-03-10.']);
  });

  test('says until when a note is good, and stops saying so once that has passed', () => {
    expect(descriptionOf(thanks)[1]).toBe('Best sent by 2026-03-04T15:00+01:00.');
    expect(descriptionOf({ ...thanks, state: 'due' })[1]).toBe('Best sent by 2026-03-04T15:00+01:00.');
    expect(descriptionOf({ ...thanks, state: 'late' })).toHaveLength(1);
  });

  test('says what the best time is on their clock, where that shows something else', () => {
    const here: CalendarStep = { ...thanks, kind: 'M1', ideal: '2026-03-04T00:00-08:00', there: thanks };
    expect(descriptionOf(here, { tz: 'Berlin' }).at(-1)).toBe('On their clock (Berlin) that is 2026-03-04T09:00+01:00.');
    expect(descriptionOf({ ...here, ideal: '2026-03-04T09:00+01:00' }, { tz: 'Berlin' })).toHaveLength(2);
    expect(descriptionOf(thanks, { tz: 'Berlin' })).toHaveLength(2);
  });

  test('says of a day when their office is open, on the own clock', () => {
    const hours = { opens: '2026-03-11T00:00-08:00', closes: '2026-03-11T08:00-08:00' } as const;
    const sayHours = ({ opens, closes }: OfficeHours) => `${opens} to ${closes}`;
    expect(descriptionOf({ ...question, hours, there: question } as CalendarStep, { tz: 'Berlin', sayHours }).at(-1))
      .toBe('Their office is open that day from 2026-03-11T00:00-08:00 to 2026-03-11T08:00-08:00 on your clock.');
  });

  test.each(['https://site.test/path', 'https://site.test/path/'])('leads back to the plan under %s', (siteUrl) => {
    expect(descriptionOf(question, { siteUrl }).at(-1)).toBe('Back to the plan: https://site.test/path/plan/');
  });

  test('links nowhere where the address of the site is not known', () => {
    expect(fileOf([thanks, question])).not.toMatch(/https?:|\/plan\//);
  });
});

describe('the id of an entry', () => {
  const panel: Step[] = [thanks, { ...thanks, to: 'p2' }, question, silence];

  test('stays when the file is made again later, with other dates', () => {
    const later = panel.map((step) => ({ ...step, ideal: '2026-04-01' as const, state: 'overdue' as const }));
    expect(uidsOf(later, { now: '2026-04-01T10:00Z', sequence: 7, forecast: true })).toEqual(uidsOf(panel, { forecast: true }));
  });

  test('is alike in the whole plan and in a file of one step', () => {
    expect(uidsOf(panel, { forecast: true })).toEqual(panel.flatMap((step) => uidsOf([step], { forecast: true })));
  });

  test('differs between steps, recipients and processes', () => {
    const uids = [...uidsOf(panel, { forecast: true }), ...uidsOf(panel, { forecast: true, processId: 'm0q2' })];
    expect(new Set(uids).size).toBe(8);
  });

  test('stays when a note becomes late and its rule changes', () => {
    expect(uidsOf([{ ...thanks, rule: 'TY6', state: 'late' }])).toEqual(uidsOf([thanks]));
  });

  test('stays when a promised date takes the place of the question about timing, whoever reads it', () => {
    expect(uidsOf([{ ...question, rule: 'PR2', kind: 'M7a', to: 'p2' }])).toEqual(uidsOf([question]));
  });

  test('tells a status message they asked for from a thank-you', () => {
    const asked: Step = { ...question, rule: 'TY4', kind: 'M7c', to: 'p1' };
    expect(uidsOf([asked])).not.toEqual(uidsOf([thanks]));
  });

  test('gives away neither process nor recipient', () => {
    const file = fileOf([{ ...thanks, to: 'ama-mensah' }], { processId: 'harbour-mills' });
    expect(file).not.toMatch(/ama-mensah|harbour-mills/);
    expect(uidsOf([thanks])[0]).toMatch(/^afterword-[0-9a-f]{16}$/);
  });
});

test('a higher sequence tells the calendar which file is newer', () => {
  expect([0, 1, 12].map((sequence) => eventOf(question, { sequence }).text('sequence'))).toEqual(['0', '1', '12']);
});

describe('text that people type', () => {
  const summaryWith = (label: string) => eventOf(question, { labelOf: () => label }).text('summary');
  const titled = (label: string) => `${words.titles.M7b} (${label})`;

  test.each(['Mills; Sons, Ltd', 'a\\b\\nc', 'two\nlines', '{title} $& $1', 'Ünal 株式会社 👩🏽‍💻'])('comes back as it was: %j', (label) => {
    expect(summaryWith(label)).toBe(titled(label));
  });

  test.each(['\r\n', '\n', '\r', '\u2028', '\u0085'])('cannot start a line of its own after %j', (lineBreak) => {
    const attack = `Ama${lineBreak}ATTENDEE:mailto:x@example.test${lineBreak}END:VEVENT`;
    const file = fileOf([question], { labelOf: () => attack });
    expect(file.replaceAll('\r\n ', '').split(/[\r\n\u0085\u2028]/)).not.toContain('ATTENDEE:mailto:x@example.test');
    expect(summaryWith(attack)).toBe(titled(attack.replaceAll(lineBreak, '\n')));
  });

  test('loses control characters that no calendar may hold', () => {
    expect(summaryWith('Ama\u0000\u0007\tMensah')).toBe(titled('Ama   Mensah'));
  });

  const characters = ['a', 'é', '株', '👋'];
  const long = characters.flatMap((character) => [0, 1, 2, 3].map((shift) => 'x'.repeat(shift) + character.repeat(90)));

  test.each(long)('is folded at 75 octets and comes back whole: %s', (label) => {
    const file = fileOf([question], { labelOf: () => label });
    const octets = file.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(Math.max(...octets)).toBeGreaterThan(71);
    expect(summaryWith(label)).toBe(titled(label));
  });

  test('is never cut inside a character', () => {
    const file = fileOf([question], { labelOf: () => 'x👋'.repeat(60) });
    expect(file.split('\r\n').filter((line) => Buffer.from(line).toString() !== line)).toEqual([]);
  });
});
