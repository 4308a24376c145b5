import type { Locator, Page } from '@playwright/test';
import { field } from './support/letter';
import { awake, expect, test } from './support/watched-page';

test.use({ timezoneId: 'UTC' });

/** Someone at a keyboard: counts the fields filled and the controls pressed, not the way there. */
function atTheKeyboard(page: Page) {
  let count = 0;
  const reach = async (target: Locator, key = 'Tab') => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    await expect(target).toBeFocused();
  };
  return {
    count: () => count,
    fill: async (target: Locator, words: string) => {
      await reach(target);
      await page.keyboard.type(words);
      count += 1;
    },
    press: async (target: Locator, key = 'Enter') => {
      await reach(target);
      await page.keyboard.press(key);
      count += 1;
    },
    /** The way to the right radio button of a group, however many arrows it takes, is one choice. */
    choose: async (first: Locator, wanted: Locator) => {
      await reach(first);
      if (!(await first.isChecked())) await page.keyboard.press('Space');
      await reach(wanted, 'ArrowRight');
      await expect(wanted).toBeChecked();
      count += 1;
    },
  };
}

const copy = (page: Page) => page.getByRole('button', { name: 'Copy the letter' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the evening after: two letters, a plan, three boxes, by keyboard, and all still there', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install({ time: '2026-03-03T18:20:00Z' });
  const keyboard = atTheKeyboard(page);

  await page.goto('/');
  await awake(page);
  await keyboard.choose(page.getByLabel('This morning'), page.getByLabel('This afternoon'));
  await keyboard.press(page.getByRole('link', { name: 'Write it now' }));
  await page.waitForURL('**/write/thank-you/');
  await awake(page);

  await keyboard.fill(field(page, 'reader'), 'Ms Okonkwo');
  await keyboard.fill(field(page, 'role'), 'Ward Sister');
  await keyboard.fill(field(page, 'topic'), 'how your night team hands over at the bedside');
  await keyboard.fill(field(page, 'fit'), 'six years on a stroke ward');
  await keyboard.fill(field(page, 'interest'), 'the time you make for students');
  await keyboard.fill(field(page, 'sender'), 'Marisol Reyes');
  await keyboard.press(copy(page));
  await expect(page.locator('.said')).toContainText(/Your letter to .+ is copied\./);
  const first = await clipboard(page);

  await keyboard.press(page.getByRole('button', { name: 'Add another' }));
  await keyboard.fill(field(page, 'reader'), 'Tom Byrne');
  await keyboard.fill(field(page, 'topic'), 'the new rota and who draws it up');
  await keyboard.fill(field(page, 'fit'), 'a year of planning shifts for thirty people');
  await keyboard.fill(field(page, 'interest'), 'the way you ask before you change things');
  await keyboard.press(copy(page));
  await expect.poll(() => clipboard(page)).toContain('Dear Tom Byrne');
  const second = await clipboard(page);
  expect(first).toMatch(/^Dear Ms Okonkwo,[\s\S]*Ward Sister[\s\S]*bedside[\s\S]*Marisol Reyes$/);
  expect(second).not.toContain('Okonkwo');
  expect(keyboard.count()).toBeLessThan(40);
  test.info().annotations.push({ type: 'fields and controls until both letters are copied', description: String(keyboard.count()) });

  await keyboard.press(page.getByRole('button', { name: 'Yes, it has gone' }).first());
  await expect(page.locator('.did-it-go').getByText(/^Noted as sent to/)).toBeVisible();

  await page.goto('/plan/');
  await awake(page);
  const phrase = page.getByLabel('What did they say about when you would hear?');
  await keyboard.fill(phrase, 'By the end of next');
  await expect(phrase).toHaveAccessibleDescription(/Friday 13 March/);
  await expect(page.locator('.plan-step').filter({ hasText: 'Fri 13 March' }).first()).toBeVisible();

  await page.goto('/checklist/');
  await awake(page);
  for (const name of [/^Ask when you will hear/, /^Go over the questions/, /^Read it twice/]) {
    const box = page.getByRole('checkbox', { name });
    if (!(await box.isChecked())) await keyboard.press(box, 'Space');
  }

  await page.reload();
  await awake(page);
  for (const name of [/^Ask when you will hear/, /^Go over the questions/, /^Read it twice/]) {
    await expect(page.getByRole('checkbox', { name })).toBeChecked();
  }
  await page.goto('/plan/');
  await awake(page);
  await expect(page.getByRole('heading', { name: /Tom Byrne/ })).toBeVisible();
  await page.goto('/write/thank-you/');
  await awake(page);
  await expect(field(page, 'role')).toHaveValue('Ward Sister');
});
