import type { Page } from '@playwright/test';
import { ANSWERS, LETTER, answerAll, copied, field, openThankYou } from './support/letter';
import { expect, test } from './support/watched-page';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const whole = (page: Page) => page.getByLabel('The letter as one text');

/** Long enough that what comes next is a change of its own. */
const pause = (page: Page) => page.waitForTimeout(1000);

test('what was chosen and typed is undone and redone by its buttons, and said', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await pause(page);
  await field(page, 'topic').fill('the pigeons in the atrium');
  await button(page, 'Undo').click();
  await expect(field(page, 'topic')).toHaveValue(ANSWERS.topic);
  await expect(page.getByRole('status').filter({ hasText: 'Undone.' })).toBeAttached();
  await button(page, 'Redo').click();
  await expect(field(page, 'topic')).toHaveValue('the pigeons in the atrium');
  await expect(button(page, 'Redo')).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Redo')).toBeFocused();
});

test('the keyboard undoes where no text field is, and leaves a text field its own undo', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await pause(page);
  await page.getByRole('group', { name: 'paragraph 1' }).locator('summary').click();
  await page.getByLabel('A subject from the talk').selectOption({ label: 'I was glad to hear about …' });
  await button(page, 'Undo').focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.letter')).toContainText('What has stayed with me');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.letter')).toContainText('I was glad to hear about');
  await field(page, 'fit').fill('');
  await page.keyboard.type('patience');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'fit')).not.toHaveValue('patience');
  await expect(page.locator('.letter')).toContainText('I was glad to hear about');
});

test('a text written again from the answers gives the earlier one back, on another day too', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await button(page, 'Edit as one text').click();
  await whole(page).fill(`${LETTER}\nP.S. The biscuits were good.`);
  await button(page, 'Write it again from your answers').click();
  await expect(whole(page)).toHaveValue(LETTER);
  await page.reload();
  await button(page, 'Your earlier text again').click();
  await expect(whole(page)).toHaveValue(/biscuits/);
  await button(page, 'Your earlier text again').click();
  await expect(whole(page)).toHaveValue(LETTER);
});

test('back at the questions the own text waits, is said to, and is undone into again', { tag: '@full' }, async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await button(page, 'Edit as one text').click();
  await whole(page).fill('Dear Ms Okonkwo, all mine.');
  await pause(page);
  await button(page, 'Back to the questions').click();
  await expect(page.getByText('Your own text is kept beside it.')).toBeVisible();
  expect(await copied(page)).toBe(LETTER);
  await button(page, 'Undo').click();
  await expect(whole(page)).toHaveValue('Dear Ms Okonkwo, all mine.');
});

test('each person has a letter and a history of their own', { tag: '@full' }, async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'Add another' }).click();
  await field(page, 'reader').fill('Tom Byrne');
  await field(page, 'topic').fill('the pigeons');
  await page.getByRole('radio', { name: 'Ms Okonkwo' }).check();
  await button(page, 'Undo').click();
  await page.getByRole('radio', { name: 'Tom Byrne' }).check();
  await expect(field(page, 'topic')).toHaveValue('the pigeons');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a change is undone with a finger', async ({ page }) => {
    await openThankYou(page);
    await answerAll(page);
    await pause(page);
    await field(page, 'fit').fill('patience');
    await button(page, 'Undo').tap();
    await expect(field(page, 'fit')).toHaveValue(ANSWERS.fit);
    expect((await button(page, 'Undo').boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});
