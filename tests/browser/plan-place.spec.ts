import type { Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

/** A Wednesday before Easter. */
const WEDNESDAY = '2026-04-01T15:00:00Z';

test.use({ timezoneId: 'UTC' });

async function openPlace(page: Page, now = WEDNESDAY) {
  await page.clock.install({ time: now });
  await page.goto('/plan/');
  await awake(page);
  await page.getByLabel('This morning').check();
  await page.getByRole('button', { name: 'Put it right' }).click();
  await page.locator('#place > summary').click();
}

const step = (page: Page, name: string) => page.locator('.plan-step').filter({ has: page.getByRole('heading', { name, exact: true }) });
const where = (page: Page) => page.getByLabel('Their city or country');

async function choose(page: Page, typed: string, name: RegExp) {
  await where(page).fill(typed);
  await page.getByRole('button', { name }).click();
}

test('no list of places is fetched before somebody says where they are', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.clock.install({ time: WEDNESDAY });
  await page.goto('/plan/');
  await awake(page);
  await page.getByLabel('This morning').check();
  await expect(page.locator('.plan-step').first()).toBeVisible();
  expect(fetched.filter((path) => path.includes('holidays') || path.includes('places'))).toEqual([]);
});

test('a city brings the clock, the country and its holidays, and a holiday is named in the reasons', async ({ page }) => {
  await openPlace(page);
  await choose(page, 'münch', /^München, Germany/);
  await expect(page.getByText('Germany (clock of Berlin)')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where they are' })).toBeFocused();
  await expect(page.getByLabel('Friday 3 April: Good Friday')).toBeChecked();
  const question = step(page, 'Ask about the timing');
  await question.locator('summary').filter({ hasText: 'Why these dates' }).click();
  await expect(question).toContainText('Fri 3 April (Good Friday) is a day off there and is not counted.');
  await expect(question).toContainText('Mon 6 April (Easter Monday)');
});

test('a day on which they work all the same no longer counts as closed', async ({ page }) => {
  await openPlace(page);
  await choose(page, 'germany', /^Berlin, Germany/);
  const question = step(page, 'Ask about the timing');
  const dates = await question.locator('.step-dates').innerText();
  await page.getByLabel('Friday 3 April: Good Friday').uncheck();
  await expect(question.locator('.step-dates')).not.toHaveText(dates, { useInnerText: true });
});

test('a region adds its own days', async ({ page }) => {
  await openPlace(page, '2026-05-20T15:00:00Z');
  await choose(page, 'germany', /^Berlin, Germany/);
  await expect(page.getByLabel('Thursday 4 June: Corpus Christi')).toHaveCount(0);
  await page.getByLabel('Region').selectOption('Bayern');
  await expect(page.getByLabel('Thursday 4 June: Corpus Christi')).toBeChecked();
});

test('holidays are kept for the next visit, with where they come from and until when they are known', async ({ page }) => {
  await openPlace(page);
  await choose(page, 'london', /^London, United Kingdom/);
  await expect(page.getByText('Known until 31 December 2031')).toBeVisible();
  await expect(page.getByRole('link', { name: 'more about that' })).toHaveAttribute('href', /\/about\/#days-off$/);
  await page.reload();
  await awake(page);
  await page.locator('#place > summary').click();
  await expect(page.getByLabel('Friday 3 April: Good Friday')).toBeChecked();
});

test('a country without a list of days off says so', async ({ page }) => {
  await openPlace(page);
  await choose(page, 'kuwait', /^Kuwait \d/);
  await expect(page.getByText('There is no list of days off for Kuwait.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Their weekend is Friday and Saturday' })).toBeVisible();
});

test('nonsense is answered in one sentence, and the plan stands', async ({ page }) => {
  await openPlace(page);
  const steps = await page.locator('.plan-steps').innerText();
  await where(page).fill('Atlantis');
  await expect(where(page)).toHaveAccessibleDescription(/No place called “Atlantis” is in the list/);
  await where(page).fill('');
  await where(page).press('Enter');
  await expect(where(page)).toHaveAccessibleDescription(/Type the name of a city or a country/);
  expect(await page.locator('.plan-steps').innerText()).toBe(steps);
});

test('this device’s own clock is offered first, and Enter takes the best of what fits', async ({ page }) => {
  await openPlace(page);
  await expect(page.locator('.where .place-list button')).toHaveText([/^UTC \(this device’s clock\)/]);
  await where(page).fill('tok');
  await where(page).press('Enter');
  await expect(page.getByText('Japan (clock of Tokyo)')).toBeVisible();
});

test('a weekend is chosen by hand, and some days stay to work on', async ({ page }) => {
  await openPlace(page);
  await page.getByLabel('Fri', { exact: true }).check();
  await page.getByLabel('Sun', { exact: true }).uncheck();
  await expect(page.getByRole('group', { name: 'Their weekend is Friday and Saturday' })).toBeVisible();
  for (const day of ['Mon', 'Tue', 'Wed']) await page.getByLabel(day, { exact: true }).click();
  await expect(page.getByText('Leave at least three days of the week on which they work.')).toBeVisible();
  await expect(page.getByLabel('Wed', { exact: true })).not.toBeChecked();
});

test('a shut-down is one line, from its first day to its last', async ({ page }) => {
  await openPlace(page);
  await page.getByLabel('Closed on, or from').fill('2026-04-08');
  await page.getByLabel('To, if it is more than a day').fill('2026-04-01');
  await page.getByRole('button', { name: 'Add the days' }).click();
  await expect(page.getByLabel('To, if it is more than a day')).toHaveAccessibleDescription(/before the first/);
  await page.getByLabel('To, if it is more than a day').fill('2027-04-10');
  await page.getByRole('button', { name: 'Add the days' }).click();
  await expect(page.getByLabel('To, if it is more than a day')).toHaveAccessibleDescription(/more than three months/);
  await page.getByLabel('To, if it is more than a day').fill('2026-04-17');
  await page.getByRole('button', { name: 'Add the days' }).click();
  await expect(page.locator('.closed-days li')).toHaveText([/^Wednesday 8 April to Friday 17 April/]);
  await page.getByRole('button', { name: 'Remove Wednesday 8 April to Friday 17 April' }).click();
  await expect(page.locator('.closed-days li')).toHaveCount(0);
});

test('the person’s own days off are shown and move nothing', async ({ page }) => {
  await openPlace(page, '2026-04-28T15:00:00Z');
  const steps = await page.locator('.plan-steps').innerText();
  await page.getByLabel('City or country where you are').fill('london');
  await page.getByRole('button', { name: /^London, United Kingdom/ }).click();
  await expect(page.locator('.own-place li')).toContainText([/^Monday 4 May: Early May bank holiday/]);
  expect(await page.locator('.plan-steps').innerText()).toBe(steps);
});
