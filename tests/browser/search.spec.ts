import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
const SEARCH = `${base}search/`;

const field = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
const status = (page: Page) => page.getByRole('status');
const found = (page: Page) => page.locator('#search-found h2 a');

async function look(page: Page, words: string): Promise<void> {
  await page.goto(SEARCH);
  await awake(page);
  await field(page).fill(words);
}

test('every page has a way to the search', async ({ page }) => {
  await page.goto(base);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
  await expect(field(page)).toBeVisible();
});

test('words typed are found, said aloud and kept in the field', async ({ page }) => {
  await page.goto(SEARCH);
  await awake(page);
  await field(page).focus();
  await page.keyboard.type('silence');
  await expect(status(page)).toContainText('pages have “silence”');
  await expect(field(page)).toBeFocused();
  const hrefs = await found(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs).toContain(`${base}guide/no-answer/`);
  expect(hrefs.filter((href) => !href.startsWith(base))).toEqual([]);
  await found(page).first().click();
  await expect(page.locator('h1')).toBeVisible();
});

for (const [kind, words, path] of [
  ['chapters of the guide', 'promise', 'guide/'],
  ['letters', 'subject lines', 'write/'],
  ['the checklist', 'handshake', 'checklist/'],
  ['the sources', 'Robert Half', 'sources/'],
  ['the words we use', 'working day', 'guide/glossary/'],
  ['the page about the site', 'privacy', 'about/'],
] as const) {
  test(`${kind} can be found`, async ({ page }) => {
    await look(page, words);
    await expect(page.locator(`#search-found h2 a[href^="${base}${path}"]`).first()).toBeVisible();
  });
}

test('the empty shells of the tools are not found', { tag: '@full' }, async ({ page }) => {
  await look(page, 'interview');
  await expect(status(page)).toContainText('pages have');
  const all = Number(/^\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
  while ((await found(page).count()) < all) {
    const before = await found(page).count();
    await page.getByRole('button', { name: /^Show the other/ }).click();
    await expect(found(page)).not.toHaveCount(before);
  }
  const hrefs = await found(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => href === base || href.startsWith(`${base}plan/`) || href === `${base}search/`)).toEqual([]);
});

for (const address of ['?q=silence', '#q=silence']) {
  test(`a link with ${address} brings its results along`, async ({ page }) => {
    await page.goto(SEARCH + address);
    await expect(field(page)).toHaveValue('silence');
    await expect(status(page)).toContainText('“silence”');
  });
}

test('what is typed can be shared and reloaded, and never reaches the host', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await look(page, 'silence');
  await expect(status(page)).toContainText('“silence”');
  await expect(page).toHaveURL(/#q=silence$/);
  await page.reload();
  await expect(status(page)).toContainText('“silence”');
  expect(asked.filter((url) => new URL(url).pathname.includes('silence') || new URL(url).search.includes('silence'))).toEqual([]);
});

test('what was typed before the script came is looked for', async ({ page }) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(SEARCH, { waitUntil: 'commit' });
  await field(page).fill('silence');
  await page.keyboard.press('Enter');
  release();
  await expect(status(page)).toContainText('“silence”');
});

test('words of other people lead to ours', async ({ page }) => {
  await look(page, 'crickets');
  await expect(status(page)).toContainText('“silence”');
  await expect(found(page).first()).toBeVisible();
});

test('a search for nothing of ours says what to try', async ({ page }) => {
  await look(page, 'xylophone');
  await expect(status(page)).toContainText('Nothing here has “xylophone”. Try');
  await expect(found(page)).toHaveCount(0);
});

test('a slip of the finger leads to what begins like it', { tag: '@full' }, async ({ page }) => {
  await look(page, 'silense');
  await expect(status(page)).toContainText('No page has “silense”');
  await expect(found(page).first()).toBeVisible();
});

test('an emptied field is quiet again', { tag: '@full' }, async ({ page }) => {
  await look(page, 'silence');
  await expect(found(page).first()).toBeVisible();
  await field(page).fill('');
  await expect(found(page)).toHaveCount(0);
  await expect(status(page)).toBeEmpty();
});

test('an index that cannot be fetched is said, and tried again', async ({ page, faults }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await look(page, 'silence');
  await expect(status(page)).toContainText('could not be fetched');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(found(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  faults.length = 0;
});

test('results hold for axe and for a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await look(page, 'silence');
  await expect(found(page).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to do instead and lists every page', async ({ page }) => {
    await page.goto(SEARCH);
    await expect(page.locator('.search-notice')).toContainText('Find in page');
    await expect(page.locator('form')).toBeHidden();
    for (const name of ['No answer', 'Thank-you note', 'The checklist', 'Your plan']) {
      await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
    }
  });
});
