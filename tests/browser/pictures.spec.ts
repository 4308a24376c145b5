import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

test.use({ timezoneId: 'UTC' });

const NOW = '2026-03-04T12:00:00Z';
const person = (id: string) => ({ id, name: `Person ${id.toUpperCase()}` });
const sent = (at: string, kind: string) => ({ direction: 'out', at: `${at}T09:00+00:00`, channel: 'email', kinds: [kind] });
const on = (date: string, more: object = {}) => ({ date, start: '14:00', interviewers: [], log: [], ...more });

const PLANS: Record<string, object> = {
  'one tap': on('2026-03-03'),
  'a panel with a promise': on('2026-03-03', { interviewers: ['a', 'b', 'c'].map(person), promise: { phrase: 'end-of-next-week' } }),
  'an invitation': on('2026-03-03', { invited: { on: '2026-03-10', mode: 'if-nothing-by' }, log: [sent('2026-03-04', 'M1')] }),
  'a second silence': on('2026-02-16', { log: [sent('2026-02-17', 'M1'), sent('2026-02-24', 'M7b')] }),
  'they will contact you': on('2026-03-02', { signal: 'we-will-contact', log: [sent('2026-03-03', 'M1')] }),
  'eight steps': on('2026-03-03', { interviewers: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: `${person(id).name} with a Rather Long Name` })) }),
};

async function openPlan(page: Page, facts: object) {
  const value = { id: '1-picture', facts, closedDays: ['2026-03-06'], drafts: {}, ticks: {} };
  await page.addInitScript((text) => localStorage.setItem('afterword:process:1-picture', text), JSON.stringify({ version: 1, value }));
  await page.clock.install({ time: NOW });
  await page.goto('/plan/');
  await awake(page);
  await expect(page.locator('.route')).toBeVisible();
}

test('five different plans give five different pictures', { tag: '@full' }, async ({ context }) => {
  const pictures = new Set<string>();
  for (const name of Object.keys(PLANS).slice(0, 5)) {
    const page = await context.newPage();
    await openPlan(page, PLANS[name] ?? {});
    pictures.add(createHash('sha256').update(await page.locator('.route').screenshot()).digest('hex'));
    await page.close();
    await context.clearCookies();
  }
  expect(pictures.size).toBe(5);
});

/** Pairs of the route's words whose boxes cut into each other. */
const overlaps = (page: Page) => page.locator('.route').evaluate((route) => {
  const boxes = [...route.querySelectorAll('.route-label, .route-day')].map((one) => ({ text: one.textContent ?? '', box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  return boxes.flatMap((one, index) => boxes.slice(index + 1)
    .filter((other) => one.box.left < other.box.right - 1 && other.box.left < one.box.right - 1
      && one.box.top < other.box.bottom - 1 && other.box.top < one.box.bottom - 1)
    .map((other) => `${one.text} × ${other.text}`));
});

test('all words of a route start at one line', async ({ page }) => {
  await openPlan(page, PLANS['a second silence'] ?? {});
  const starts = await page.locator('.route-label > :first-child').evaluateAll((words) => words.map((one) => Math.round(one.getBoundingClientRect().left)));
  expect(starts.length).toBeGreaterThan(3);
  expect(new Set(starts).size).toBe(1);
});

test('a day on which they are closed says so beside its tint', async ({ page }) => {
  await openPlan(page, PLANS['one tap'] ?? {});
  await expect(page.locator('.route-day').filter({ hasText: 'closed' })).toHaveText(['Fri–Sunclosed']);
});

for (const name of Object.keys(PLANS)) {
  test(`at 320 px nothing in the route of ${name} overlaps or runs off the screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openPlan(page, PLANS[name] ?? {});
    expect(await overlaps(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
