import { statSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { FILE_SIZE } from '../../src/components/composer/on-use/proofreader';
import { ANSWERS, answerAll, copied, field, openThankYou } from './support/letter';
import { expect, test } from './support/watched-page';

const SLOW = 120_000;
const ask = (page: Page) => page.getByRole('button', { name: 'Check the spelling' });
const ready = (page: Page) => expect(page.getByText('The proofreader reads along')).toBeVisible({ timeout: SLOW });
const note = (page: Page, word: string) => page.locator('.margin-note', { hasText: `“${word}”` }).filter({ hasText: 'Spelling' });

test.describe.configure({ timeout: SLOW * 2 });

test('nothing of the proofreader is fetched until it is asked for, and its size is named before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openThankYou(page);
  await answerAll(page, { fit: 'six yeers on a stroke ward' });
  await expect(ask(page)).toBeVisible();
  await expect(page.getByText(/7 to 8 MB/)).toBeVisible();
  await page.waitForTimeout(1500);
  expect(fetched.filter((address) => /wasm|worker/.test(address))).toEqual([]);
  await expect(page.locator('.margin-note', { hasText: 'Spelling' })).toHaveCount(0);
});

test('once asked for it reads along, leaves the names of the interview alone, and its notes are like the others', async ({ page, context }) => {
  await openThankYou(page);
  await answerAll(page, { reader: 'Ms Okonkwo', topic: 'how you recieved 🙂 the new scanner', sender: 'Marisol Quintrovale' });
  await ask(page).click();
  await expect(page.getByRole('progressbar').or(page.getByText('reads along'))).toBeVisible({ timeout: SLOW });
  await ready(page);
  await expect(note(page, 'recieved')).toContainText('Is “received” meant', { timeout: SLOW });
  await expect(page.locator('.margin-note', { hasText: /Okonkwo|Quintrovale/ })).toHaveCount(0);
  // After the emoji the marks still stand where the words are.
  await field(page, 'fit').fill('definately patience');
  await expect(note(page, 'definately')).toBeVisible({ timeout: SLOW });
  await page.getByLabel('Subject').focus();
  await expect(page.locator('.marked', { hasText: /^definately$/ })).toBeVisible();
  // Without a network it goes on.
  await context.setOffline(true);
  await field(page, 'fit').fill('a calm hand and traning');
  await expect(note(page, 'traning')).toBeVisible({ timeout: SLOW });
  await context.setOffline(false);
  await note(page, 'recieved').getByRole('button').click();
  await expect(note(page, 'recieved')).toHaveCount(0);
});

test('British and American spelling both pass', { tag: '@full' }, async ({ page }) => {
  await openThankYou(page);
  await answerAll(page, { topic: 'the color of the organisation chart', fit: 'a programme, and a misstake' });
  await ask(page).click();
  await ready(page);
  await expect(note(page, 'misstake')).toBeVisible({ timeout: SLOW });
  await expect(page.locator('.margin-note', { hasText: /color|organisation|programme/ })).toHaveCount(0);
});

test('a proofreader that cannot be fetched says so, harms nothing, and can be tried again', { tag: '@full' }, async ({ page, context, faults }) => {
  await context.route('**/*.wasm', (route) => route.abort());
  await openThankYou(page);
  await answerAll(page, { fit: 'six yeers' });
  await ask(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched or started' })).toBeVisible({ timeout: SLOW });
  await expect(field(page, 'topic')).toHaveValue(ANSWERS.topic);
  expect(await copied(page)).toContain('six yeers');
  await context.unroute('**/*.wasm');
  await page.getByRole('button', { name: 'Try again to fetch it' }).click();
  await ready(page);
  await expect(note(page, 'yeers')).toBeVisible({ timeout: SLOW });
  faults.splice(0);
});

test('the progress counts up to the size of the file that is built', () => {
  const built = path.join(import.meta.dirname, '../../dist/_astro');
  const file = readdirSync(built).find((name) => name.endsWith('.wasm')) ?? '';
  expect(statSync(path.join(built, file)).size).toBe(FILE_SIZE);
});
