import { describe, expect, it } from 'vitest';
import { closedDaysOf, type Process } from '../../src/stores/process';
import { aDevice, aFreshPage, aPage } from '../support/fake-storage';

const EASTER = { days: ['2026-04-03', '2026-04-06'], until: '2031-12-31' } as const;
const easter = () => ({ days: [...EASTER.days], until: EASTER.until });

async function aPlace() {
  const fresh = await aFreshPage();
  const place = await import('../../src/stores/on-use/place');
  const open = () => fresh.page.$process.get() as Process;
  fresh.page.editFacts({ date: '2026-03-31', start: '10:00' });
  place.choosePlace({ zone: 'Europe/Berlin', country: 'DE' });
  return { ...fresh, ...place, open, closed: () => closedDaysOf(open()) };
}

describe('where they are', () => {
  it('brings clock, country and weekend, and drops the region of another country', async () => {
    const { open, choosePlace, chooseRegion } = await aPlace();
    chooseRegion('BY');
    choosePlace({ zone: 'Asia/Riyadh', country: 'SA', weekend: [5, 6] });
    expect(open().facts).toMatchObject({ tz: 'Asia/Riyadh', country: 'SA' });
    expect(open().facts).not.toHaveProperty('region');
    expect(open().office).toEqual({ weekend: [5, 6] });
  });

  it('can be taken back, and leaves nothing of itself', async () => {
    const { open, choosePlace, keepHolidays } = await aPlace();
    keepHolidays(open().id, 'DE', undefined, easter());
    choosePlace({});
    expect(open()).not.toHaveProperty('office');
    expect(open().facts).toEqual({ interviewers: [], log: [], date: '2026-03-31', start: '10:00' });
  });

  it('is kept for the next visit', async () => {
    const device = aDevice();
    const tab = device.aTab();
    const here = await aPage(tab);
    here.startProcess({ date: '2026-03-31', start: '10:00' });
    (await import('../../src/stores/on-use/place')).choosePlace({ zone: 'Asia/Dubai', country: 'AE', weekend: [5, 6] });
    const later = await aPage(device.aTab());
    expect(later.$process.get()?.facts.country).toBe('AE');
    expect(later.$process.get()?.office?.weekend).toEqual([5, 6]);
  });
});

describe('public holidays', () => {
  it('count as closed beside the days closed by hand', async () => {
    const { page, open, keepHolidays, closed } = await aPlace();
    page.setClosedDays(['2026-04-09']);
    keepHolidays(open().id, 'DE', undefined, easter());
    expect([...closed()].sort()).toEqual(['2026-04-03', '2026-04-06', '2026-04-09']);
  });

  it('are open days where they work on them', async () => {
    const { open, keepHolidays, workOn, closed } = await aPlace();
    keepHolidays(open().id, 'DE', undefined, easter());
    workOn('2026-04-03', true);
    expect(closed()).toEqual(['2026-04-06']);
    workOn('2026-04-03', false);
    expect(closed()).toEqual(['2026-04-03', '2026-04-06']);
  });

  it('of a place that is no longer chosen are let go', async () => {
    const { open, keepHolidays, choosePlace } = await aPlace();
    choosePlace({ zone: 'Europe/Paris', country: 'FR' });
    keepHolidays(open().id, 'DE', undefined, easter());
    expect(open()).not.toHaveProperty('office');
  });

  it('that are known already change nothing', async () => {
    const { open, keepHolidays } = await aPlace();
    keepHolidays(open().id, 'DE', undefined, easter());
    const before = open();
    keepHolidays(open().id, 'DE', undefined, easter());
    expect(open()).toBe(before);
  });
});

it('stays open on a day they work when the holidays are fetched again', async () => {
  const { open, keepHolidays, workOn, closed } = await aPlace();
  keepHolidays(open().id, 'DE', undefined, easter());
  workOn('2026-04-06', true);
  keepHolidays(open().id, 'DE', undefined, easter());
  expect(closed()).toEqual(['2026-04-03']);
});
