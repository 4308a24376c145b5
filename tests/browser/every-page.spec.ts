import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EVERY_FORM } from './support/pages';
import { awake, expect, test } from './support/watched-page';

const MOST_BUTTONS = 60;

/** What axe finds by day, and what of it depends on colours by night. */
async function findings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const day = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
  return [...day.violations, ...night.violations].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** By how many pixels the page is wider than the smallest screen. */
async function overflowAt320(page: Page): Promise<number> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (size) await page.setViewportSize(size);
  return overflow;
}

/** Opens every fold and presses every button that is there, those that appear on the way included; says whether there was one. */
async function pressEverything(page: Page): Promise<boolean> {
  const pressed: string[] = [];
  while (pressed.length < MOST_BUTTONS) {
    const name = await page.evaluate((done) => {
      const shown = [...document.querySelectorAll<HTMLElement>('main :is(button:not(:disabled), summary)')].filter((one) => one.checkVisibility());
      const nameOf = (one: HTMLElement) => `${one.textContent} ${one.getAttribute('aria-label')}`;
      const next = shown.find((one) => !done.includes(nameOf(one)));
      next?.click();
      return next && nameOf(next);
    }, pressed);
    if (name === undefined) break;
    pressed.push(name);
    await page.waitForTimeout(30);
  }
  return pressed.length > 0;
}

/** Chapters are made alike, and so are letters: each sixth of the first and two of the others are looked at here, all of them in the full run. */
const tagOf = (address: string, index: number) =>
  (/^\/guide\/./.test(address) && index % 6 > 0) || /^\/write\/(?!thank-you|phone-call)./.test(address) ? '@full' : '@each';

for (const [index, address] of EVERY_FORM.entries()) {
  test(`${address} keeps its policy, fits 320 px and gives axe nothing to find, with every button pressed too`, { tag: tagOf(address, index) }, async ({ page }) => {
    page.on('dialog', (dialog) => void dialog.dismiss());
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await awake(page);
    await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveAttribute('content', /^default-src 'none'/);
    expect(await overflowAt320(page)).toBeLessThanOrEqual(0);
    expect(await findings(page)).toEqual([]);
    if (!(await pressEverything(page))) return;
    await expect(page.locator('h1:visible')).not.toHaveCount(0);
    expect(await overflowAt320(page)).toBeLessThanOrEqual(0);
    expect(await findings(page)).toEqual([]);
  });
}
