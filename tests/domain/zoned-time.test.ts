import { describe, expect, test } from 'vitest';
import { instantOf, isZone, momentOf, msOfMoment, toMinute, wallTimeOf } from '../../src/domain/zoned-time';
import { inEachMachineZone } from '../support/plan-in-machine-zones';

test.each(['Europe/Berlin', 'America/New_York', 'Etc/GMT+12', 'Pacific/Kiritimati', 'UTC'])('%s is a zone', (zone) => {
  expect(isZone(zone)).toBe(true);
});

test.each(['Europe/Atlantis', 'Mars', ' '])('“%s” is none', (zone) => {
  expect(isZone(zone)).toBe(false);
});

inEachMachineZone('a clock in a named zone', () => {
  test.each([
    ['Europe/Berlin', '2026-03-03', '10:00', '2026-03-03T09:00Z'],
    ['America/New_York', '2026-03-07', '14:00', '2026-03-07T19:00Z'],
    ['America/New_York', '2026-03-09', '14:00', '2026-03-09T18:00Z'],
    ['Etc/GMT+12', '2026-03-03', '23:30', '2026-03-04T11:30Z'],
    ['Pacific/Kiritimati', '2026-03-03', '00:30', '2026-03-02T10:30Z'],
    ['Asia/Kathmandu', '2026-03-03', '10:00', '2026-03-03T04:15Z'],
    ['UTC', '2026-03-03', '10:00', '2026-03-03T10:00Z'],
  ] as const)('%s: %s %s is %s, there and back', (zone, date, time, moment) => {
    const ms = instantOf(date, time, zone);
    expect(ms).toBe(msOfMoment(moment));
    expect(wallTimeOf(ms, zone)).toEqual({ date, time });
  });

  test.each([
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T03:30+02:00'],
    ['America/New_York', '2026-03-08', '02:00', '2026-03-08T03:00-04:00'],
    ['Australia/Lord_Howe', '2026-10-04', '02:10', '2026-10-04T02:40+11:00'],
  ] as const)('%s: %s %s is skipped and moves forward by the gap (A55)', (zone, date, time, shown) => {
    expect(momentOf(instantOf(date, time, zone), zone)).toBe(shown);
  });

  test.each([
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T02:30+02:00'],
    ['America/New_York', '2026-11-01', '01:15', '2026-11-01T01:15-04:00'],
  ] as const)('%s: of two times %s %s the first is meant (A55)', (zone, date, time, first) => {
    expect(momentOf(instantOf(date, time, zone), zone)).toBe(first);
  });

  test.each([
    ['America/St_Johns', '2026-03-03T13:30Z', '2026-03-03T10:00-03:30'],
    ['Pacific/Kiritimati', '2026-03-03T13:30Z', '2026-03-04T03:30+14:00'],
    ['UTC', '2026-03-03T13:30Z', '2026-03-03T13:30+00:00'],
  ] as const)('%s writes %s as %s', (zone, moment, written) => {
    expect(momentOf(msOfMoment(moment), zone)).toBe(written);
  });
});

inEachMachineZone('the device’s own clock', (zone) => {
  test('counts where no zone is named', () => {
    for (const [date, time] of [['2026-03-03', '10:00'], ['2026-03-08', '02:30'], ['2026-11-01', '01:30']] as const)
      expect(instantOf(date, time)).toBe(instantOf(date, time, zone));
  });

  test('shows the same wall time as the zone it stands in', () => {
    const ms = msOfMoment('2026-07-01T12:00Z');
    expect(wallTimeOf(ms)).toEqual(wallTimeOf(ms, zone));
    expect(momentOf(ms)).toBe(momentOf(ms, zone));
  });
});

describe('a moment', () => {
  test('is floored to its minute', () => {
    expect(toMinute(msOfMoment('2026-03-03T10:00:59.999Z'))).toBe(msOfMoment('2026-03-03T10:00Z'));
  });

  test('that is nonsense is no number', () => {
    expect(msOfMoment('2026-03-99T10:00Z')).toBeNaN();
  });
});
