import type { Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

const INTERVIEW = {
  id: '1-test', closedDays: [], drafts: {}, ticks: {},
  facts: {
    employer: 'Fernhill Community Hospital', role: 'Staff Nurse', date: '2026-03-03', start: '10:00', log: [], reader: 'ama',
    interviewers: [{ id: 'ama', name: 'Ms Okonkwo' }],
  },
};

/** Opens a message of an interview that is known, as it is after a thank-you. */
async function open(page: Page, slug: string): Promise<void> {
  await page.addInitScript((process) => {
    if (localStorage.length > 0) return;
    localStorage.setItem('afterword:process:1-test', JSON.stringify({ version: 1, value: process }));
    localStorage.setItem('afterword:me', JSON.stringify({ version: 1, value: { name: 'Marisol Reyes', phone: '0117 496 0182' } }));
  }, INTERVIEW);
  await page.goto(`/write/${slug}/`);
  await awake(page);
}

const answer = async (page: Page, part: string, words: string) => page.locator(`.letter [data-part="${part}"]`).getByRole('textbox').last().fill(words);
const button = (page: Page, name: string) => page.getByRole('button', { name });
const logged = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('afterword:process:1-test') ?? '').value.facts.log);

test('a card says whether it fits in handwriting, and how that is reckoned', async ({ page }) => {
  await open(page, 'card');
  await answer(page, 'topic', 'the map with the pins in it');
  await answer(page, 'interest', 'learning the old presses');
  await expect(page.getByText(/By hand about \d+ lines: it fits on a card of A6\./)).toBeVisible();
  await expect(page.getByText(/3 mm to a letter, 8 mm to a line/)).toBeVisible();
  await answer(page, 'interest', 'learning the old presses, with everything that belongs to them, the ink and the type and the smell of it all in the morning');
  await expect(page.getByText(/too many for A6, but it fits on a card of 5 × 7 inch\./)).toBeVisible();
  await answer(page, 'interest', 'learning the old presses '.repeat(20));
  await expect(page.getByText(/one side of 5 × 7 inch holds 19\./)).toBeVisible();
});

test('a card is shown large, line by line, and printed the same way', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => undefined; });
  await open(page, 'card');
  await answer(page, 'topic', 'the map with the pins in it');
  await answer(page, 'interest', 'learning the old presses');
  await button(page, 'Show it large, to write from').click();
  const view = page.getByRole('dialog');
  await expect(view.locator('.card-lines > p').first()).toHaveText('Dear Ms Okonkwo,');
  await expect(view.locator('.card-lines > p')).toHaveCount(16);
  await page.keyboard.press('Escape');
  await expect(view).toHaveCount(0);
  await expect(button(page, 'Show it large, to write from')).toBeFocused();
  await button(page, 'Print it large').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-view .card-lines > p')).toHaveCount(16);
  expect(Number.parseFloat(await page.locator('.print-view .card-lines').evaluate((one) => getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(20);
});

test('a card has neither subject nor address, and is asked about as something posted', async ({ page }) => {
  await open(page, 'card');
  await answer(page, 'topic', 'the map with the pins in it');
  await expect(page.getByLabel('Subject')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /mail program|Gmail/ })).toHaveCount(0);
  await button(page, 'Show it large, to write from').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Have you posted the card to Ms Okonkwo?' })).toBeVisible();
  await button(page, 'Yes, it is in the post').click();
  expect(await logged(page)).toMatchObject([{ kinds: ['M3'], channel: 'post', with: 'ama' }]);
  await expect(page.getByRole('link', { name: 'Your plan from here' })).toBeVisible();
});

test('a voicemail says how long it takes to say, telephone number and all, and has no mail buttons', async ({ page }) => {
  await open(page, 'voicemail');
  await expect(page.getByLabel('Subject')).toHaveCount(0);
  await page.locator('.letter').click();
  await expect(page.getByText(/^About \d+ seconds to say/)).toBeVisible();
  await expect(page.getByRole('link', { name: /mail program|Gmail/ })).toHaveCount(0);
  await button(page, 'Show it large, to read from').click();
  const cards = page.getByRole('dialog').getByRole('listitem');
  expect(await cards.count()).toBeGreaterThan(0);
  await expect(cards.first()).toContainText(/About \d+ seconds? to say/);
  await page.keyboard.press('Escape');
  await button(page, 'Yes, I left it').click();
  expect(await logged(page)).toMatchObject([{ kinds: ['M5'], channel: 'voicemail' }]);
});

test('a call that grows long is told what is enough, in minutes', async ({ page }) => {
  await open(page, 'phone-call');
  await answer(page, 'interest', 'the way your crews train each other '.repeat(60));
  await expect(page.getByText(/^About \w+ minutes.* to say: longer than people listen; two minutes is plenty\.$/)).toBeVisible();
});

test('a call is asked about as a call, and the plan has it', async ({ page }) => {
  await open(page, 'phone-call');
  await answer(page, 'interest', 'the way your crews train each other');
  await page.getByText('Other ways:').click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, 'Copy the words').click();
  await button(page, 'Yes, I called').click();
  expect(await logged(page)).toMatchObject([{ kinds: ['M4'], channel: 'phone' }]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a call is read from a phone in large type', async ({ page }) => {
    await open(page, 'phone-call');
    await answer(page, 'interest', 'the way your crews train each other');
    await button(page, 'Show it large, to read from').tap();
    const view = page.getByRole('dialog');
    expect(Number.parseFloat(await view.getByRole('listitem').first().locator('p').first().evaluate((one) => getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(24);
    expect(await view.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    await button(page, 'Back to your words').tap();
    await expect(view).toHaveCount(0);
  });
});
