import type { Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

/** A Tuesday evening. The device is in UTC, since a made-up clock knows no summer time. */
const TUESDAY_EVENING = '2026-03-03T18:20:00Z';

test.use({ timezoneId: 'UTC' });

async function openPlan(page: Page) {
  await page.clock.install({ time: TUESDAY_EVENING });
  await page.goto('/plan/');
  await awake(page);
}

const steps = (page: Page) => page.locator('.plan-step');
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

for (const format of ['A4', 'Letter']) {
  test(`prints on one page of ${format}`, async ({ page }) => {
    await openPlan(page);
    await page.getByRole('button', { name: 'Try it with an example' }).click();
    await expect(steps(page)).not.toHaveCount(0);
    expect(pagesOf(await page.pdf({ format }))).toBe(1);
  });
}

test('the plan for a panel of twelve on two clocks prints on one page, the times of their notes once, nothing under 9 points', async ({ page }) => {
  const interviewers = Array.from({ length: 12 }, (_, n) => ({ id: `p${n}`, name: `Wilhelmina van der Meer-Adeyemi ${n}` }));
  const facts = {
    employer: 'Harbour Instruments & Calibration', role: 'Assistant Laboratory Technician', date: '2026-03-03', start: '09:00', end: '11:00',
    tz: 'America/New_York', kind: 'on-site', interviewers, log: [], promise: { phrase: 'end-of-next-week' }, cardWanted: true, material: 'long',
    taskDue: '2026-03-06', agreedCall: { on: '2026-03-09', at: '10:00' }, callOk: true,
  };
  const kept = JSON.stringify({ version: 1, value: { id: '1-panel', facts, closedDays: [], drafts: {}, ticks: {} } });
  await page.addInitScript((text) => localStorage.setItem('afterword:process:1-panel', text), kept);
  await openPlan(page);
  await expect(steps(page)).toHaveCount(21);
  for (const format of ['A4', 'Letter']) {
    expect(pagesOf(await page.pdf({ format }))).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Same times.').filter({ visible: true })).toHaveCount(11);
  const sizes = await page.locator('.plan-steps *').evaluateAll((all) =>
    all.filter((one) => one.checkVisibility() && one.textContent).map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
});
