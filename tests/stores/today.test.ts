import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { $now, $today, rightNow, startClock } from '../../src/stores/today';

const ZONE = process.env['TZ'];

class FakePage extends EventTarget {
  hidden = false;
}

describe('the clock', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    const page = new FakePage();
    vi.stubGlobal('document', page);
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    process.env['TZ'] = ZONE;
    if (ZONE === undefined) delete process.env['TZ'];
  });

  it.each([
    ['Pacific/Kiritimati', '2026-03-03T09:30:00Z', '2026-03-03T23:30+14:00', '2026-03-03'],
    ['America/Los_Angeles', '2026-03-04T07:30:00Z', '2026-03-03T23:30-08:00', '2026-03-03'],
    ['Asia/Kolkata', '2026-03-03T18:45:00Z', '2026-03-04T00:15+05:30', '2026-03-04'],
  ])('shows the local day and offset in %s', (zone, instant, moment, today) => {
    process.env['TZ'] = zone;
    vi.setSystemTime(new Date(instant));
    expect(rightNow()).toBe(moment);
    expect($today.get()).toBe(today);
  });

  it('turns the day at local midnight, by itself', () => {
    process.env['TZ'] = 'Pacific/Kiritimati';
    vi.setSystemTime(new Date('2026-03-03T09:59:40Z'));
    const stop = startClock();
    expect($today.get()).toBe('2026-03-03');
    vi.advanceTimersByTime(20_000);
    expect($now.get()).toBe('2026-03-04T00:00+14:00');
    stop();
  });

  it.each(['visibilitychange', 'pageshow'])('catches up on %s', (event) => {
    process.env['TZ'] = 'UTC';
    vi.setSystemTime(new Date('2026-03-03T09:00:00Z'));
    const stop = startClock();
    vi.setSystemTime(new Date('2026-03-05T09:00:00Z'));
    document.dispatchEvent(new Event(event));
    expect($today.get()).toBe('2026-03-05');
    stop();
  });

  it('stands still once stopped', () => {
    vi.setSystemTime(new Date('2026-03-03T09:00:00Z'));
    startClock()();
    const then = $now.get();
    vi.advanceTimersByTime(600_000);
    expect($now.get()).toBe(then);
  });
});
