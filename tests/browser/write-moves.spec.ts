import type { Page } from '@playwright/test';
import { answerAll, copied, openThankYou } from './support/letter';
import { expect, test } from './support/watched-page';

const paragraph = (page: Page, number: number) => page.getByRole('group', { name: `paragraph ${number}` });
const move = (page: Page, way: 'Earlier' | 'Later', part: string) => page.getByRole('button', { name: `${way} in the letter: ${part}` });

test('a part is moved up the letter with the keyboard, from paragraph to paragraph, and the focus goes along', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await paragraph(page, 2).locator('summary').focus();
  await page.keyboard.press('Enter');
  await move(page, 'Earlier', 'Why you fit').focus();
  await page.keyboard.press('Enter');
  await expect(paragraph(page, 1)).toContainText('at the bedside. What I would bring is');
  await expect(page.getByRole('status').filter({ hasText: 'Why you fit: now 3 of 3 in paragraph 1.' })).toBeAttached();
  await expect(move(page, 'Earlier', 'Why you fit')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(paragraph(page, 1)).toContainText('mostly on nights. What has stayed with me');
  await expect(move(page, 'Earlier', 'Why you fit')).toBeFocused();
  expect(await copied(page)).toMatch(/role\. What I would bring is .+ nights\. What has stayed with me is .+ bedside\.\n\nI would like/);
});

test('where a part stands is kept, and undone', { tag: '@full' }, async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  const before = await copied(page);
  await paragraph(page, 1).locator('summary').click();
  await move(page, 'Earlier', 'A subject from the talk').click();
  const after = await copied(page);
  expect(after).toMatch(/Okonkwo,\n\nWhat has stayed with me/);
  await page.reload();
  expect(await copied(page)).toBe(after);
  await paragraph(page, 1).locator('summary').click();
  await move(page, 'Later', 'A subject from the talk').click();
  expect(await copied(page)).toBe(before);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await copied(page)).toBe(after);
});

test('greeting and close stay where they are', async ({ page }) => {
  await openThankYou(page);
  await page.getByRole('group', { name: 'the greeting' }).locator('summary').click();
  await expect(page.getByLabel('A greeting with a name')).toBeVisible();
  await expect(page.getByRole('button', { name: /in the letter: A greeting/ })).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a part is moved without dragging', async ({ page }) => {
    await openThankYou(page);
    await answerAll(page);
    await paragraph(page, 3).locator('.slot-said').tap();
    await paragraph(page, 3).locator('summary').tap();
    await move(page, 'Earlier', 'That you want the job').tap();
    await expect(paragraph(page, 2)).toContainText('teaching students on shift');
    await expect(move(page, 'Earlier', 'That you want the job')).toBeVisible();
    expect((await move(page, 'Earlier', 'That you want the job').boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});
