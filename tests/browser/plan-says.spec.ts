import type { Locator, Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

/** What the plan says beside its dates: at a field, aloud, on paper. */
test.use({ timezoneId: 'UTC' });

const steps = (page: Page) => page.locator('.plan-step');
const step = (page: Page, name: string) => steps(page).filter({ has: page.getByRole('heading', { name }) });
const unfold = (within: Page | Locator, name: string) => within.locator('summary').filter({ hasText: name }).evaluate((summary) => {
  summary.closest('details')?.setAttribute('open', '');
});

/** A plan whose interview was this afternoon at two, on a Tuesday, shown with its two fields. */
async function openKnownPlan(page: Page) {
  await page.clock.install({ time: '2026-03-03T18:20:00Z' });
  await page.goto('/plan/');
  await awake(page);
  await page.getByLabel('This afternoon').check();
  await page.getByRole('button', { name: 'Put it right' }).click();
  await expect(steps(page).first()).toBeVisible();
}

test('a wrong day changes nothing in the picture of the last good plan', async ({ page }) => {
  await openKnownPlan(page);
  const picture = await page.locator('.route').innerText();
  await page.getByLabel('The interview was on').fill('1970-01-01');
  await expect(page.getByLabel('The interview was on')).toHaveAttribute('aria-invalid', 'true');
  expect(await page.locator('.route').innerText()).toBe(picture);
});

test('a closed day that was not picked is asked for at its field', async ({ page }) => {
  await openKnownPlan(page);
  await unfold(page, 'Their clock');
  await page.getByRole('button', { name: 'Add the day' }).click();
  const day = page.getByLabel('Closed on');
  await expect(day).toBeFocused();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect(day).toHaveAccessibleDescription('Which day are they closed?');
  await day.fill('2026-03-10');
  await expect(day).toHaveAccessibleDescription('');
});

test('an answer that was not chosen is asked for at its field', async ({ page }) => {
  await openKnownPlan(page);
  await unfold(page, 'They answered');
  await page.getByRole('button', { name: 'Note it' }).click();
  const answered = page.getByLabel('What came back?');
  await expect(answered).toBeFocused();
  await expect(answered).toHaveAttribute('aria-invalid', 'true');
  await expect(answered).toHaveAccessibleDescription(/What did they say/);
  await answered.selectOption('An offer');
  await expect(answered).not.toHaveAccessibleDescription(/What did they say/);
});

test('a change that only shows elsewhere is said aloud', { tag: '@full' }, async ({ page }) => {
  await openKnownPlan(page);
  const said = page.getByRole('status');
  await unfold(page, 'Their clock');
  await page.getByLabel('Closed on').fill('2026-03-10');
  await page.getByRole('button', { name: 'Add the day' }).click();
  await expect(said).toHaveText('Tuesday 10 March counts as closed.');
  await page.getByRole('button', { name: 'Remove Tuesday 10 March' }).click();
  await expect(said).toHaveText('Tuesday 10 March no longer counts as closed.');
  await unfold(page, 'What they said');
  await page.getByLabel('What did they say about when you would hear?').selectOption('By the end of next week');
  await expect(said).toContainText('The plan takes that as Friday 13 March.');
  await unfold(page, 'Who you met');
  await page.getByRole('button', { name: 'Add who you met' }).click();
  await expect(said).toHaveText('Person 1 is added.');
  await page.getByRole('button', { name: 'Remove person 1' }).click();
  await expect(said).toHaveText('Person 1 is removed. You can undo it.');
  await page.getByRole('button', { name: 'Show it as a month' }).click();
  await expect(said).toHaveText('The plan is shown as a month.');
});

test('the way to a letter is called by its letter', async ({ page }) => {
  await openKnownPlan(page);
  await expect(step(page, 'Thank-you note').getByRole('link')).toHaveAccessibleName('Write it: Thank-you note');
});

test('says on paper as of when it counts, and what they said', async ({ page }) => {
  await openKnownPlan(page);
  const asOf = page.getByText('As of Tue 3 March 2026, 18:20.');
  await expect(asOf).toBeHidden();
  await unfold(page, 'What they said');
  await page.getByLabel('What did they say about when you would hear?').selectOption('By the end of next week');
  await page.emulateMedia({ media: 'print' });
  await expect(asOf).toBeVisible();
  await expect(asOf).toContainText('They said you would hear by Friday 13 March.');
});
