import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

type Kept = { date: string; start: string; tz?: string; log?: unknown[]; end?: string };

/** Opens the planner on a device in `here` at an instant, with an interview that is kept. */
async function openAt(page: Page, now: string, facts: Kept) {
  await page.clock.setFixedTime(new Date(now));
  await page.addInitScript((text) => localStorage.setItem('afterword:process:1-time', text), JSON.stringify({
    version: 1, value: { id: '1-time', facts: { interviewers: [], log: [], ...facts }, closedDays: [], drafts: {}, ticks: {} },
  }));
  await page.goto('/plan/');
  await awake(page);
  await expect(page.locator('.plan-step').first()).toBeVisible();
}

const answer = (page: Page) => page.locator('.plan-answer');
const step = (page: Page, name: string) => page.locator('.plan-step').filter({ has: page.getByRole('heading', { name, exact: true }) });
const THANKED = [{ direction: 'out', at: '2026-03-04T00:00Z', channel: 'email', kinds: ['M1'] }];

test.describe('in Los Angeles, for an interview in Tokyo', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  test('a moment is told on one’s own clock, with theirs beside it', async ({ page }) => {
    await openAt(page, '2026-03-03T20:30:00Z', { date: '2026-03-03', start: '14:00', tz: 'Asia/Tokyo' });
    await expect(answer(page)).toContainText('Send your thank-you today, around 16:00.');
    await expect(answer(page)).toContainText('The best time is Wed 4 March, 9:00 there.');
    await expect(step(page, 'Thank-you note').locator('.step-dates')).toContainText('Tue 3 March, 16:00 (Wed 4 March, 9:00 there)');
    await expect(page.locator('.route')).toContainText(/Interview,\s21:00\s·\sTue\s3\sMarch,\s14:00\sthere/);
  });

  test('a day of theirs is the day on which their office opens here', async ({ page }) => {
    await openAt(page, '2026-03-04T20:30:00Z', { date: '2026-03-03', start: '10:00', tz: 'Asia/Tokyo', log: THANKED });
    const question = step(page, 'Ask about the timing');
    await expect(question.locator('.step-dates')).toContainText('Tue 10 March (Wed 11 March there)');
    await expect(question.locator('.step-dates')).toContainText('17:00 to 1:00 the next day on your clock');
    await expect(answer(page)).toContainText('Their office is open from 17:00 to 1:00 the next day on your clock.');
  });

  test('today is one’s own day while it is tomorrow there', async ({ page }) => {
    await openAt(page, '2026-03-11T02:00:00Z', { date: '2026-03-03', start: '10:00', tz: 'Asia/Tokyo', log: THANKED });
    await expect(answer(page).locator('.answer')).toHaveText('Yes. Ask today.');
    await expect(page.locator('.route-now')).toHaveCount(1);
    await expect(page.locator('.route-row').filter({ has: page.locator('.route-now') })).toContainText('Tue');
  });
});

test.describe('in Auckland, for an interview in New York', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('their office hours are told on one’s own clock, after midnight too', async ({ page }) => {
    await openAt(page, '2026-03-03T23:00:00Z', { date: '2026-03-03', start: '10:00', tz: 'America/New_York', log: THANKED });
    await expect(step(page, 'Ask about the timing').locator('.step-dates')).toContainText('Wed 11 March (Tue 10 March there)');
    await expect(step(page, 'Ask about the timing').locator('.step-dates')).toContainText('2:00 to 10:00 on your clock');
  });
});

for (const [timezoneId, tz] of [['Pacific/Kiritimati', 'Etc/GMT+12'], ['Etc/GMT+12', 'Pacific/Kiritimati']] as const) {
  test.describe(`from one end of the clock to the other, on a device in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('every date of the plan is told twice, and none contradicts today', async ({ page }) => {
      await openAt(page, '2026-03-03T23:30:00Z', { date: '2026-03-03', start: '10:00', tz });
      await expect(page.locator('.step-dates').first()).toContainText('there');
      await expect(page.locator('.problem')).toHaveCount(0);
      await expect(page.locator('.route-now')).toHaveCount(1);
    });
  });
}

test.describe('when the clocks change', () => {
  test.use({ timezoneId: 'Europe/London' });

  test('office hours there are right between the two changes of spring', { tag: '@full' }, async ({ page }) => {
    await openAt(page, '2026-03-10T12:00:00Z', { date: '2026-03-09', start: '10:00', tz: 'America/New_York', log: [{ ...THANKED[0], at: '2026-03-09T16:00Z' }] });
    await expect(step(page, 'Ask about the timing').locator('.step-dates')).toContainText('13:00 to 21:00 on your clock');
  });

  test('a time that their clocks skip moves on, and says so', async ({ page }) => {
    await openAt(page, '2026-03-10T12:00:00Z', { date: '2026-03-08', start: '02:30', tz: 'America/New_York' });
    await expect(page.getByLabel('It began')).toHaveAccessibleDescription(/there was no 02:30\. The plan counts from 03:30/);
  });

  test('an hour that comes twice is taken as the first', async ({ page }) => {
    await openAt(page, '2026-11-01T12:00:00Z', { date: '2026-11-01', start: '01:30', tz: 'America/New_York' });
    await expect(page.locator('.route')).toContainText(/Interview,\s5:30\s·\s1:30\sthere/);
  });

  test('an interview that runs past midnight here keeps its day there', async ({ page }) => {
    await openAt(page, '2026-03-04T09:00:00Z', { date: '2026-03-03', start: '16:30', end: '18:00', tz: 'America/Los_Angeles' });
    await expect(page.locator('.route')).toContainText(/Interview,\s0:30\s·\sTue\s3\sMarch,\s16:30\sthere/);
    await expect(page.getByLabel('The interview was on')).toHaveValue('2026-03-03');
  });
});

test.describe('a time that was typed on one’s own clock', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('is put on theirs once the place is known, at the same instant', async ({ page }) => {
    await openAt(page, '2026-03-03T20:00:00Z', { date: '2026-03-03', start: '10:00', end: '11:00' });
    await page.locator('#place > summary').click();
    await page.getByLabel('Their city or country').fill('berlin');
    await page.getByLabel('Their city or country').press('Enter');
    await expect(page.getByText('The interview: Tue 3 March, 10:00 there, Tue 3 March, 4:00 here.')).toBeVisible();
    await page.getByRole('button', { name: 'No, it was 10:00 here' }).click();
    await expect(page.getByLabel('It began')).toHaveValue('16:00');
    await expect(page.getByText('The interview: Tue 3 March, 16:00 there, Tue 3 March, 10:00 here.')).toBeVisible();
  });
});

test('names no other clock while no place is chosen', async ({ page }) => {
  await openAt(page, '2026-03-03T20:00:00Z', { date: '2026-03-03', start: '10:00' });
  await expect(page.locator('.plan')).not.toContainText(/\bthere\)/);
  await expect(page.locator('.step-hours')).toHaveCount(0);
});

test.describe('a step in a calendar on the web', () => {
  const FACTS = { date: '2026-03-03', start: '14:00', employer: 'Larkfield Instruments' };
  const link = (page: Page, name: RegExp) => step(page, 'Thank-you note').getByRole('link', { name });

  test('is opened by a link that says that it leaves this site', async ({ page }) => {
    await openAt(page, '2026-03-03T18:00:00Z', FACTS);
    await step(page, 'Thank-you note').locator('summary').filter({ hasText: 'Open it in a calendar' }).click();
    const google = link(page, /^Open in Google Calendar \(leaves this site/);
    await expect(google).toHaveAttribute('rel', 'noopener noreferrer');
    const address = new URL((await google.getAttribute('href')) ?? '');
    expect(address.origin).toBe('https://calendar.google.com');
    expect(address.searchParams.get('text')).toBe('Follow up: write a note');
    expect(address.searchParams.get('dates')).toBe('20260304T090000Z/20260304T091500Z');
    expect(address.href).not.toContain('Larkfield');
    await expect(link(page, /^Open in Outlook\.com/)).toHaveAttribute('href', /^https:\/\/outlook\.live\.com\//);
    await expect(link(page, /^Open in Outlook at work/)).toHaveAttribute('href', /^https:\/\/outlook\.office\.com\//);
  });

  test('bears names only when they are wanted, in links and in the file', async ({ page }) => {
    await openAt(page, '2026-03-03T18:00:00Z', FACTS);
    await step(page, 'Thank-you note').locator('summary').filter({ hasText: 'Open it in a calendar' }).click();
    await page.getByLabel('With names in the title', { exact: true }).check();
    await expect(link(page, /^Open in Google/)).toHaveAttribute('href', /Larkfield/);
    const saved = page.waitForEvent('download');
    await step(page, 'Thank-you note').getByRole('button', { name: 'Save it as a file' }).click();
    expect(await readFile(await (await saved).path(), 'utf8')).toContain('SUMMARY:Follow up: write a note (Larkfield Instruments)');
  });
});
