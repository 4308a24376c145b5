import type { Page } from '@playwright/test';
import { ANSWERS, answerAll, field, openThankYou } from './support/letter';
import { expect, test } from './support/watched-page';

const fold = (page: Page) => page.getByText('All letters side by side');
const letters = (page: Page) => page.locator('.side-by-side > li');

/** Two letters, the second with the first one's subject of the talk. */
async function twoLetters(page: Page): Promise<void> {
  await openThankYou(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'Add another' }).click();
  await answerAll(page, { reader: 'Tom Byrne' });
}

test('the letters of a panel stand side by side with what they share marked', async ({ page }) => {
  await twoLetters(page);
  await fold(page).click();
  await expect(letters(page)).toHaveCount(2);
  await expect(letters(page).first().locator('mark').filter({ hasText: ANSWERS.topic })).toBeVisible();
  await expect(letters(page).first()).toContainText('Much the same as another of these.');
  const [first, second] = [await letters(page).nth(0).boundingBox(), await letters(page).nth(1).boundingBox()];
  expect(first?.y).toBe(second?.y);
  await field(page, 'topic').fill('the pigeons that nest in the atrium of your new wing');
  await field(page, 'fit').fill('patience with machines, and with the people who feed them');
  await field(page, 'interest').fill('early mornings among your old presses');
  await expect(letters(page).nth(1)).toContainText('What is marked stands in another of these, too.');
  await expect(letters(page).nth(1).locator('mark').filter({ hasText: 'pigeons' })).toHaveCount(0);
});

test('each of them leads to its letter', async ({ page }) => {
  await twoLetters(page);
  await fold(page).click();
  await page.getByRole('button', { name: 'Go to this letter to Ms Okonkwo' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Ms Okonkwo' })).toBeChecked();
  await expect(field(page, 'reader')).toBeFocused();
});

test('one letter alone has nothing to stand beside', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.getByLabel('Subject').focus();
  await expect(fold(page)).toHaveCount(0);
});

test('how much is their own is said in a sentence, without a figure', { tag: '@full' }, async ({ page }) => {
  await openThankYou(page);
  await answerAll(page, { topic: 'the kiln', fit: 'patience', interest: 'the people' });
  const said = page.locator('.own-words');
  await expect(said).toContainText('still our wording');
  await expect(said).not.toContainText(/\d|%/);
  await page.getByRole('button', { name: 'Edit as one text' }).click();
  await page.getByLabel('The letter as one text').fill(
    'Dear Ms Okonkwo,\n\nYour ward smelt of oranges on Tuesday, and I keep thinking of the lady who peeled them. I thank you for showing me round.\n\nFor six years I have worked nights on a stroke ward. I count quietly and I listen.\n\nYes, I want this work.\n\nBest regards,\nMarisol Reyes',
  );
  await expect(said).toHaveText('It is in your own words.');
});

test.describe('at 320 px, by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('the letters stand below each other and fit', { tag: '@full' }, async ({ page }) => {
    await twoLetters(page);
    await fold(page).tap();
    await expect(letters(page)).toHaveCount(2);
    const [first, second] = [await letters(page).nth(0).boundingBox(), await letters(page).nth(1).boundingBox()];
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? Infinity) - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Go to this letter to Ms Okonkwo' }).tap();
    await expect(page.getByRole('radio', { name: 'Ms Okonkwo' })).toBeChecked();
  });
});
