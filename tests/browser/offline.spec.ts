import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { basePath } from '../../scripts/serve.mjs';
import { Host } from './support/host';
import { awake } from './support/watched-page';

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    await host.stop();
  },
});

test.use({ serviceWorkers: 'allow' });

/** Opens a page with a tool and waits until the browser keeps the whole site. */
async function visit(page: Page, host: Host): Promise<void> {
  await page.goto(host.address());
  await awake(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 }).toBe('activated');
}

const ofPage = (page: Page) => page.locator('#version').textContent();
const ofScript = (page: Page, host: Host) =>
  page.evaluate(async (address) => ((await import(address)) as { version: string }).version, host.script);

/** Asks the browser to look for a newer version; says whether one waits. */
const oneWaits = (page: Page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  const failure = await registration?.update().then(() => '', String);
  return registration?.waiting?.state ?? `none waits: ${registration?.installing?.state} ${failure}`;
});

test('after one visit pages, tools and search run with the host switched off', async ({ page, host }) => {
  await visit(page, host);
  await host.stop();
  for (const name of ['guide/no-answer/', 'sources/', 'about/', 'plan/', 'checklist/', 'write/thank-you/', '']) {
    await page.goto(host.address(name));
    await awake(page);
    await expect(page.locator('h1:visible').first()).toBeVisible();
  }
  await page.locator('label', { hasText: 'This morning' }).click();
  await expect(page.locator('.home-answer[data-answered]')).toBeVisible();
  await page.goto(host.address('search/?q=silence'));
  await expect(page.getByRole('status')).toContainText('“silence”');
  await page.locator('#search-found h2 a').first().click();
  await expect(page.locator('h1:visible').first()).toBeVisible();
});

test('with the host switched off an address that leads nowhere says so, one without its slash is found', { tag: '@full' }, async ({ page, host }) => {
  await visit(page, host);
  await host.stop();
  expect((await page.goto(host.address('nowhere/')))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Read the guide' })).toBeVisible();
  await page.goto(host.address('about'));
  expect(page.url()).toBe(host.address('about/'));
});

test.describe('a new version', { tag: '@full' }, () => {
  test.skip(basePath() !== '/', 'under a path it is no different');
  // Under a driver, on a busy machine, Chromium at times says "ServiceWorker cannot be started" and means it.
  test.describe.configure({ retries: 2 });

  test('takes over as a whole, with the next page that is opened', async ({ page, host }) => {
    await host.publish('v1');
    await visit(page, host);
    await host.publish('v2');
    await page.reload();
    expect(await ofPage(page)).toBe('v1');
    await expect.poll(() => oneWaits(page), { timeout: 30_000 }).toBe('installed');
    expect(await ofScript(page, host)).toBe('v1');
    await page.goto(host.address('about/#privacy-in-plain-words'));
    await expect(page.locator('#version')).toHaveText('v2');
    expect(page.url()).toBe(host.address('about/#privacy-in-plain-words'));
    await host.stop();
    await page.goto(host.address());
    expect([await ofPage(page), await ofScript(page, host)]).toEqual(['v2', 'v2']);
});

  test('waits while a page of the old one is open beside it', async ({ page, context, host }) => {
    await host.publish('v1');
    await visit(page, host);
    const other = await context.newPage();
    await other.goto(host.address('about/'));
    await host.publish('v2');
    await expect.poll(() => oneWaits(other), { timeout: 30_000 }).toBe('installed');
    await page.reload();
    expect([await ofPage(page), await ofScript(page, host)]).toEqual(['v1', 'v1']);
    await other.close();
    await page.reload();
    await expect(page.locator('#version')).toHaveText('v2');
    expect(await ofScript(page, host)).toBe('v2');
});

  test('of which a file is not what it should be is not kept', async ({ page, host }) => {
    await host.publish('v1');
    await visit(page, host);
    await host.publish('v2');
    host.spoil('about/index.html');
    const refused = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const installing = new Promise<string>((resolve) => registration?.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => resolve(worker.state));
      }));
      await registration?.update();
      return installing;
    });
    expect(refused).toBe('redundant');
    await page.reload();
    expect([await ofPage(page), await ofScript(page, host)]).toEqual(['v1', 'v1']);
});
});
