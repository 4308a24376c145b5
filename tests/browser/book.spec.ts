import type { Page } from '@playwright/test';
import { PAGES } from './support/pages';
import { expect, test } from './support/watched-page';

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
const VOLUMES = PAGES.filter((address) => address.startsWith('/guide/print/'));
const CHAPTERS = PAGES.filter((address) => /^\/guide\/[\w-]+\/$/.test(address) && !['/guide/print/', '/guide/glossary/'].includes(address));
const SMALLEST = 9;

const open = (page: Page, address: string) => page.goto(base + address.slice(1));

test('every chapter stands in one volume of the book, in the order of the guide', async ({ page }) => {
  const inBook: string[] = [];
  for (const volume of VOLUMES) {
    await open(page, volume);
    inBook.push(...(await page.locator('.book > article').evaluateAll((articles) => articles.map(({ id }) => id))));
  }
  await open(page, '/guide/');
  const inGuide = await page.locator('main ol h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
  expect(inBook).toEqual(inGuide);
  expect([...inBook].sort()).toEqual(CHAPTERS.map((address) => address.split('/').at(-2)).sort());
});

for (const volume of VOLUMES) {
  test(`${volume} says each source once, and every mark leads to one`, async ({ page }) => {
    await open(page, volume);
    const marks = await page.locator('.book sup a').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')?.slice(1) ?? ''))]);
    const sources = await page.locator('#book-sources li').evaluateAll((items) => items.map(({ id }) => id));
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.filter((mark) => !sources.includes(mark))).toEqual([]);
    expect(new Set(sources).size).toBe(sources.length);
  });

  test(`no id stands twice in ${volume}`, async ({ page }) => {
    await open(page, volume);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test(`${volume} prints at 9 pt or more, each chapter on a new page, nothing wider than the paper`, async ({ page }) => {
    await open(page, volume);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 620, height: 900 });
    const small = await page.locator('.book *').evaluateAll((all, least) => all
      .filter((one) => [...one.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim()) && one.checkVisibility())
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75 < least - 0.01)
      .map((one) => one.outerHTML.slice(0, 80)), SMALLEST);
    expect(small).toEqual([]);
    const breaks = await page.locator('.book > :is(article, section)').evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
    expect(new Set(breaks)).toEqual(new Set(['page']));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test(`${volume} becomes a book with more pages than chapters, on A4 and on Letter`, { tag: '@full' }, async ({ page }) => {
    await open(page, volume);
    const chapters = await page.locator('.book > article').count();
    for (const format of ['A4', 'Letter']) {
      const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(chapters + 2);
    }
  });
}
