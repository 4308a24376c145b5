import type { Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

const TUESDAY_EVENING = '2026-03-03T18:20:00Z';

test.use({ timezoneId: 'UTC' });

async function openHome(page: Page, now = TUESDAY_EVENING) {
  await page.clock.install({ time: now });
  await page.goto('/');
  await awake(page);
}

const answer = (page: Page) => page.locator('.home-answer .answer:visible');

test('one tap gives the date, the reason and the way to the letter', async ({ page }) => {
  await openHome(page);
  await page.getByLabel('This afternoon').check();
  await expect(answer(page)).toHaveText('Send your thank-you tomorrow, Wednesday, around 9:00.');
  await expect(page.getByText('Counted from Tuesday 3 March, about 14:00.')).toBeVisible();
  await page.getByRole('link', { name: 'Write it now' }).click();
  await expect(page).toHaveURL(/\/write\/thank-you\/$/);
  await awake(page);
  await expect(page.locator('.letter')).toContainText('Thank you for your time on Tuesday 3 March');
});

test('a second tap corrects the first and begins no second interview', async ({ page }) => {
  await openHome(page);
  await page.getByLabel('This afternoon').check();
  await page.getByLabel('Yesterday').check();
  await expect(page.getByText('Counted from Monday 2 March')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('afterword:process:')).length)).toBe(1);
});

test('after midnight "this afternoon" is the day before', async ({ page }) => {
  await openHome(page, '2026-03-04T00:40:00Z');
  await page.getByLabel('This afternoon').check();
  await expect(page.getByText('Counted from Tuesday 3 March, about 14:00.')).toBeVisible();
});

test('a day that cannot be meant gets a sentence at the field', async ({ page }) => {
  await openHome(page);
  await page.getByLabel('Pick the day').check();
  await page.getByLabel('The day', { exact: true }).fill('1970-01-01');
  await expect(page.getByRole('alert')).toContainText(/\./);
  await page.getByLabel('The day', { exact: true }).fill('2026-03-02');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(answer(page)).toContainText('Send your thank-you');
});

test('a choice and a day made before the script arrives are answered once it does', async ({ page }) => {
  await page.clock.install({ time: TUESDAY_EVENING });
  let deliver = () => {};
  const held = new Promise<void>((done) => { deliver = done; });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByLabel('This morning').check();
  await expect(answer(page)).toHaveText('Send your thank-you this afternoon, around 15:00.');
  await page.getByLabel('Pick the day').check();
  await page.getByLabel('The day', { exact: true }).fill('2026-03-02');
  await page.getByLabel('It began about').fill('11:00');
  deliver();
  await awake(page);
  await expect(page.getByLabel('The day', { exact: true })).toHaveValue('2026-03-02');
  await expect(page.getByText('Counted from Monday 2 March, 11:00.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('afterword:process:')).length)).toBe(1);
});

test('who comes back sees the one next thing, across all interviews', async ({ page }) => {
  await page.addInitScript(() => {
    const keep = (id: string, employer: string, date: string) => {
      const facts = { employer, date, start: '14:00', interviewers: [], log: [] };
      const value = { id, facts, closedDays: [], drafts: {}, ticks: {} };
      localStorage.setItem(`afterword:process:${id}`, JSON.stringify({ version: 1, value }));
    };
    keep('1-a', 'Harbour Bakery', '2026-03-03');
    keep('2-b', 'Northgate School', '2026-03-02');
  });
  await openHome(page);
  await expect(page.getByRole('heading', { name: 'What is next' })).toBeVisible();
  await expect(page.locator('.home-next .label')).toHaveText('Northgate School');
  await expect(page.locator('.other-interviews')).toContainText('Harbour Bakery');
  await page.getByRole('link', { name: 'Harbour Bakery' }).click();
  await expect(page.getByText('Harbour Bakery').first()).toBeVisible();
});

test('the place for the one next thing is there before the script', async ({ page, faults }) => {
  await page.addInitScript(() => localStorage.setItem('afterword:process:1-a', '{"version":1,"value":{"facts":{"date":"2026-03-03"}}}'));
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/').catch(() => undefined);
  await expect(page.locator('.home-place')).toBeVisible();
  await expect(page.getByLabel('This morning')).toBeHidden();
  expect(faults.splice(0)).toContainEqual(expect.stringContaining('Failed to load resource'));
});

test.describe('it has gone quiet', () => {
  const openQuiet = async (page: Page) => {
    await openHome(page, '2026-03-11T10:00:00Z');
    await page.getByText('It has gone quiet').click();
  };
  const verdict = (page: Page) => page.locator('.quiet .answer');

  test('says yes when a week and more has passed and nobody named a day', async ({ page }) => {
    await openQuiet(page);
    await page.getByLabel('Or the day itself').fill('2026-03-02');
    await expect(verdict(page)).toHaveText(/^Yes\. Ask today/);
    await page.getByRole('link', { name: 'Write it', exact: true }).click();
    await expect(page).toHaveURL(/\/write\/ask-about-the-timeline\//);
  });

  test('says to hold, and until when, while the day they named is still ahead', async ({ page }) => {
    await openQuiet(page);
    await page.getByRole('group', { name: 'When was the interview?' }).getByLabel('About a week').check();
    await page.getByLabel('Yes, a day').check();
    await page.getByLabel('Which day did they name?').fill('2026-03-13');
    await expect(verdict(page)).toHaveText('Hold until Fri 13 March.');
  });

  test('lets it rest after two unanswered questions', async ({ page }) => {
    await openQuiet(page);
    await page.getByLabel('Or the day itself').fill('2026-01-19');
    await page.getByLabel('That, and I asked twice').check();
    await page.getByLabel('When did you ask last?').fill('2026-02-10');
    await expect(verdict(page)).toContainText('Let this one rest');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('answers the question all the same, and leads to the tables', async ({ page }) => {
    await page.goto('/');
    await expect(answer(page)).toContainText('Write this afternoon');
    await page.getByLabel('This afternoon').check();
    await expect(answer(page)).toContainText('tomorrow around 9:00');
    await expect(page.getByRole('link', { name: 'Write it now' })).toHaveAttribute('href', '/write/thank-you/');
  });
});
