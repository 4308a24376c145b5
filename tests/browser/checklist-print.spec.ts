import type { Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

const SMALLEST = 9;
const PX_TO_PT = 0.75;

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

/** Type sizes, in points, of every text that would be printed. */
const printedSizes = (page: Page) =>
  page.evaluate((toPoints) => {
    const sizes = [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .map((element) => parseFloat(getComputedStyle(element).fontSize) * toPoints);
    return sizes.map((size) => Math.round(size * 10) / 10);
  }, PX_TO_PT);

async function keepLongNames(page: Page) {
  const facts = {
    employer: 'Unterlagenverwaltung & Söhne Fahrgastgesellschaft mbH', role: 'Stellvertretende Abteilungsleiterin Fahrgastinformation',
    date: '2027-03-09', start: '10:00', interviewers: [], log: [],
  };
  const value = { id: '1-aaa', facts, closedDays: [], drafts: {}, ticks: { 'ask-when': true } };
  await page.addInitScript((text) => localStorage.setItem('afterword:process:1-aaa', text), JSON.stringify({ version: 1, value }));
}

for (const format of ['A4', 'Letter']) {
  test(`prints on one page of ${format}, folded phases too`, async ({ page }) => {
    await keepLongNames(page);
    await page.goto('/checklist/');
    await awake(page);
    expect(pagesOf(await page.pdf({ format }))).toBe(1);
  });
}

test('prints every box, the interview’s name and nothing under 9 points', async ({ page }) => {
  await keepLongNames(page);
  await page.goto('/checklist/');
  await awake(page);
  const boxes = await page.getByRole('checkbox', { includeHidden: true }).count();
  expect(boxes).toBeGreaterThan(30);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('checkbox')).toHaveCount(boxes);
  await expect(page.locator('.paper-head')).toContainText('Stellvertretende Abteilungsleiterin');
  expect((await printedSizes(page)).filter((size) => size < SMALLEST)).toEqual([]);
});

test('draws boxes of 3.5 mm and crosses those that are ticked', async ({ page }) => {
  await keepLongNames(page);
  await page.goto('/checklist/');
  await awake(page);
  await page.emulateMedia({ media: 'print' });
  const drawn = await page.getByRole('checkbox').evaluateAll((boxes) =>
    boxes.map((box) => ({
      millimetres: Math.round((box.getBoundingClientRect().width / 96) * 254) / 10,
      ticked: (box as HTMLInputElement).checked,
      crossed: getComputedStyle(box, '::before').content === '"×"',
    })));
  expect(new Set(drawn.map(({ millimetres }) => millimetres))).toEqual(new Set([3.5]));
  expect(new Set(drawn.map(({ ticked }) => ticked))).toEqual(new Set([true, false]));
  expect(drawn.filter(({ ticked, crossed }) => ticked !== crossed)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is paper: every phase stands open, nothing on it is dead, and it says how to use it', async ({ page }) => {
    await page.goto('/checklist/');
    await expect(page.locator('noscript .notice')).toContainText('Print the page');
    await expect(page.locator('noscript .notice')).toBeVisible();
    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBe(await page.locator('[data-item]').count());
    await expect(page.getByRole('checkbox', { name: /^Put your strength/ })).toBeVisible();
    await expect(page.locator('main :is(button, summary):visible')).toHaveCount(0);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  });
});
