import type { Page } from '@playwright/test';
import { ANSWERS, answerAll, copied, field, openThankYou } from './support/letter';
import { awake, expect, test } from './support/watched-page';

const others = (page: Page) => page.getByText('Others it can go to');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const log = (page: Page) => page.evaluate(() => {
  const record = Object.entries(localStorage).find(([name]) => name.startsWith('afterword:process:'))?.[1] ?? '{}';
  return JSON.parse(record).value.facts.log as { with: string }[];
});

async function panelOfTwo(page: Page): Promise<void> {
  await openThankYou(page);
  await answerAll(page);
  await page.getByLabel(/Email address of/).fill('ama@example.org');
  await button(page, 'Add another').click();
  await field(page, 'reader').fill('Tom Byrne');
  await page.getByLabel(/Email address of/).fill('tom@example.org');
}

test('one letter goes to several at once: in the greeting, the addresses and the log', async ({ page }) => {
  await panelOfTwo(page);
  await others(page).click();
  await expect(page.getByText('Most advice is one for each.')).toBeVisible();
  await button(page, 'Write to all 2 together').click();
  await expect(page.getByRole('radio', { name: 'Ms Okonkwo, Tom Byrne' })).toBeChecked();
  await field(page, 'topic').fill('how the two of you run the ward');
  expect(await copied(page)).toMatch(/^Dear Ms Okonkwo and Tom Byrne,\n\n[\s\S]*how the two of you run the ward/);
  const mail = new URL(await page.getByRole('link', { name: /mail program/ }).getAttribute('href') ?? '');
  expect(mail.pathname).toBe('ama@example.org,tom@example.org');
  await expect(page.getByRole('heading', { name: 'Did it go to Ms Okonkwo, Tom Byrne?' })).toBeVisible();
  await button(page, 'Yes, it has gone').click();
  expect(new Set((await log(page)).map((entry) => entry.with)).size).toBe(2);
  await expect(page.getByRole('radio', { name: 'Tom Byrne, sent' }).first()).toBeAttached();
  await button(page, 'Undo').last().click();
  expect(await log(page)).toEqual([]);
});

test('a letter that was copied, and one that was noted, lead on to the next person and name whom they were for', { tag: '@full' }, async ({ page }) => {
  await panelOfTwo(page);
  await page.getByRole('radio', { name: 'Ms Okonkwo', exact: true }).check();
  await copied(page);
  await button(page, 'Write the next one, to Tom Byrne').click();
  await expect(field(page, 'reader')).toBeFocused();
  await expect(field(page, 'reader')).toHaveValue('Tom Byrne');
  await page.getByRole('radio', { name: 'Ms Okonkwo', exact: true }).check();
  await button(page, 'Yes, it has gone').click();
  await expect(page.locator('.did-it-go').getByText('Noted as sent to Ms Okonkwo.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Noted as sent to Ms Okonkwo.' })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Write the next one, to Tom Byrne')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.did-it-go').getByText('Noted as sent to Ms Okonkwo.')).toHaveCount(0);
  await copied(page);
  await button(page, 'Write to another person you met').click();
  await expect(field(page, 'reader')).toBeFocused();
  await expect(field(page, 'reader')).toHaveValue('');
});

test('a letter to several is kept beside those to each, and its subject of the talk is its own', { tag: '@full' }, async ({ page }) => {
  await panelOfTwo(page);
  await others(page).click();
  await button(page, 'Write to all 2 together').click();
  await field(page, 'topic').fill('the two of you');
  await page.getByRole('radio', { name: 'Ms Okonkwo', exact: true }).check();
  await expect(field(page, 'topic')).toHaveValue(ANSWERS.topic);
  await page.reload();
  await page.getByRole('radio', { name: 'Ms Okonkwo, Tom Byrne' }).check();
  await expect(field(page, 'topic')).toHaveValue('the two of you');
});

test('whoever arranged it gets a letter too, named in the greeting and kept', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await others(page).click();
  await button(page, 'Whoever arranged the interview').click();
  await expect(field(page, 'reader')).toBeFocused();
  await page.keyboard.type('Petra Lund');
  await page.getByLabel('Email address of Petra Lund, if you have it').fill('petra@example.org');
  expect(await copied(page)).toMatch(/^Dear Petra Lund,/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Petra Lund' })).toBeAttached();
  await others(page).click();
  await expect(button(page, 'Whoever arranged the interview')).toHaveCount(0);
});

test('a status question goes to the recruiter, and stays with them', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.goto('/write/ask-about-the-timeline/');
  await awake(page);
  await others(page).click();
  await button(page, 'A recruiter or an agency').click();
  await page.keyboard.type('Jo Sands');
  await expect(page.locator('.letter')).toContainText('Jo Sands');
  await page.getByRole('radio', { name: 'Ms Okonkwo' }).check();
  await page.getByRole('radio', { name: 'Jo Sands' }).check();
  await page.goto('/write/no-answer/');
  await awake(page);
  await expect(page.getByRole('radio', { name: 'Jo Sands' })).toBeChecked();
});

test('with nobody’s name known the greeting names nobody', async ({ page }) => {
  await openThankYou(page);
  await others(page).click();
  await button(page, 'I know nobody’s name').click();
  await field(page, 'topic').fill('the kiln');
  expect(await copied(page)).toMatch(/^Dear hiring team,/);
});

test('someone who was not there is taken out, and put back with their letter', { tag: '@full' }, async ({ page }) => {
  await panelOfTwo(page);
  await field(page, 'topic').fill('the pigeons');
  await others(page).click();
  await button(page, 'Take Tom Byrne out of this interview').click();
  await expect(page.getByRole('radio', { name: 'Tom Byrne' })).toHaveCount(0);
  await button(page, 'Put Tom Byrne back').click();
  await expect(field(page, 'topic')).toHaveValue('the pigeons');
});

test('a name with quotes and angle brackets stays a name, alone and among several', async ({ page }) => {
  const hostile = `"><img src=x onerror=alert(1)> & O'Neil`;
  await panelOfTwo(page);
  await field(page, 'reader').fill(hostile);
  await others(page).click();
  await button(page, 'Write to all 2 together').click();
  await field(page, 'topic').fill('the kiln');
  expect(await copied(page)).toContain(`Dear Ms Okonkwo and ${hostile},`);
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('several are picked with a finger', async ({ page }) => {
    await panelOfTwo(page);
    await others(page).tap();
    await page.getByRole('checkbox', { name: 'Tom Byrne' }).tap();
    await expect(button(page, 'Write to at least two together')).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('checkbox', { name: 'Tom Byrne' }).tap();
    await button(page, 'Write to all 2 together').tap();
    await expect(page.locator('.letter')).toContainText('Dear Ms Okonkwo and Tom Byrne');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('another person is added once the first is named, and why not before is said', async ({ page }) => {
  await openThankYou(page);
  const why = 'Put in the name of this person first; then you can add another.';
  await page.getByRole('button', { name: 'Add another' }).click();
  await expect(page.locator('.people').getByText(why)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: why })).toBeAttached();
  await expect(field(page, 'reader')).toBeFocused();
  await field(page, 'reader').fill('Ama');
  await expect(page.locator('.people').getByText(why)).toHaveCount(0);
  await page.getByRole('button', { name: 'Add another' }).click();
  await expect(page.getByRole('radio', { name: 'Person 2' })).toBeChecked();
});

test('whose letter lies on the sheet is said when another is begun', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await copied(page);
  await page.getByRole('button', { name: 'Write to another person you met' }).click();
  await expect(page.locator('.people')).toContainText('A letter to the second person.');
  await expect(page.getByRole('status').filter({ hasText: 'A letter to the second person.' })).toBeAttached();
  await page.getByRole('radio', { name: ANSWERS.reader }).check();
  await expect(page.getByRole('status').filter({ hasText: `The letter to ${ANSWERS.reader}.` })).toBeAttached();
});

test('a question about another letter says so and stands back, and a reload keeps the letter that lies open', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await copied(page);
  const asked = page.locator('.did-it-go h2');
  await expect(asked).toHaveText(`Did it go to ${ANSWERS.reader}?`);
  await page.getByRole('button', { name: 'Add another' }).click();
  await field(page, 'reader').fill('Tom Byrne');
  await expect(asked).toHaveText(`Your other letter. Did it go to ${ANSWERS.reader}?`);
  await expect(page.getByRole('button', { name: 'Yes, it has gone' })).toHaveClass(/quiet/);
  await page.reload();
  await awake(page);
  await expect(page.getByRole('radio', { name: 'Tom Byrne' })).toBeChecked();
  await page.getByRole('radio', { name: ANSWERS.reader }).check();
  await expect(asked).toHaveText(`Did it go to ${ANSWERS.reader}?`);
});

test('another person who could not be added for want of a connection is asked for again, and then added', { tag: '@full' }, async ({ page, faults }) => {
  const part = /add-reader[^/]*\.js/;
  await page.route(part, (route) => route.abort());
  await openThankYou(page);
  await answerAll(page);
  await button(page, 'Add another').click();
  await expect(page.getByRole('alert').filter({ hasText: 'press it again' })).toBeVisible();
  await page.unroute(part);
  await button(page, 'Add another').click();
  await expect(field(page, 'reader')).toHaveValue('');
  await expect(page.getByRole('alert').filter({ hasText: 'press it again' })).toHaveCount(0);
  expect(faults.splice(0).join()).toContain('ERR_FAILED');
});
