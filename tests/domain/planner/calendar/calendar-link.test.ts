import { describe, expect, test } from 'vitest';
import type { CalendarOptions, CalendarStep, CalendarWords } from '../../../../src/domain/planner/calendar/calendar-entry';
import { CALENDAR_SERVICES, calendarLink, type CalendarService } from '../../../../src/domain/planner/calendar/calendar-link';
import { calendarSchema } from '../../../../src/schemas/calendar';
import { readContentFile } from '../../../support/content-files';
import { inEachMachineZone } from '../../../support/plan-in-machine-zones';

const words: CalendarWords = calendarSchema.parse(readContentFile('rules/calendar.yaml').data);
const OPTIONS: CalendarOptions = { now: '2026-03-03T18:30+01:00', sequence: 0, words, processId: 'k3v9', sayWhen: (when) => when };
const note: CalendarStep = {
  rule: 'TY2', kind: 'M1', to: 'p1', state: 'future', forecast: false, trace: [],
  earliest: '2026-03-03T16:00+01:00', ideal: '2026-03-04T09:00+01:00', latest: '2026-03-04T15:00+01:00',
};
const question: CalendarStep = {
  rule: 'NT1', kind: 'M7b', state: 'future', forecast: false, trace: [],
  earliest: '2026-03-10', ideal: '2026-03-31', latest: '2026-04-07',
};

const open = (service: CalendarService, step: CalendarStep, options: Partial<CalendarOptions> = {}) => {
  const url = new URL(calendarLink(service, step, { ...OPTIONS, ...options }));
  return { place: url.origin + url.pathname, ...Object.fromEntries(url.searchParams) } as Record<string, string>;
};

inEachMachineZone('a link to a calendar on the web', () => {
  test('opens a moment in UTC, for a quarter of an hour', () => {
    expect(open('google', note)).toMatchObject({
      place: 'https://calendar.google.com/calendar/render', action: 'TEMPLATE', dates: '20260304T080000Z/20260304T081500Z',
    });
    expect(open('outlook', note)).toMatchObject({
      place: 'https://outlook.live.com/calendar/0/action/compose', rru: 'addevent', startdt: '2026-03-04T08:00:00Z', enddt: '2026-03-04T08:15:00Z',
    });
    expect(open('office', note)['place']).toBe('https://outlook.office.com/calendar/0/action/compose');
  });

  test('opens a day as a whole day, across the end of a month', () => {
    expect(open('google', question)['dates']).toBe('20260331/20260401');
    expect(open('outlook', question)).toMatchObject({ startdt: '2026-03-31', enddt: '2026-04-01', allday: 'true' });
    expect(open('outlook', note)).not.toHaveProperty('allday');
  });
});

describe.each(CALENDAR_SERVICES)('what a link to %s carries', (service) => {
  const title = (step: CalendarStep, options = {}) => open(service, step, options)[service === 'google' ? 'text' : 'subject'];

  test('is a neutral title', () => {
    expect(title(note)).toBe('Follow up: write a note');
  });

  test('is a name only where it was chosen, whatever is in it', () => {
    for (const name of ['Ama & Söhne', 'a+b=c', '#1 <x>', '50 % 株式会社', 'two\nlines'])
      expect(title(note, { labelOf: () => name })).toBe(`Follow up: write a note (${name})`);
  });

  test('gives away neither process nor recipient', () => {
    const address = calendarLink(service, { ...note, to: 'ama-mensah' }, { ...OPTIONS, processId: 'harbour-mills' });
    expect(address).not.toMatch(/ama-mensah|harbour-mills/);
  });

  test('is a plain address of https, without a space or a line break', () => {
    expect(calendarLink(service, note, { ...OPTIONS, labelOf: () => 'a b\r\nc', siteUrl: 'https://site.test/' })).toMatch(/^https:\/\/[\x21-\x7e]+$/);
  });
});

test('Outlook is given no plus sign for a space, since it would show it', () => {
  expect(calendarLink('outlook', note, OPTIONS)).not.toContain('+');
});
