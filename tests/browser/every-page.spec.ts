import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EVERY_FORM } from './support/pages';
import { awake, expect, test } from './support/watched-page';

const SCHEMES = ['light', 'dark'] as const;
const MOST_BUTTONS = 60;

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
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

for (const address of EVERY_FORM) {
  test(`${address} keeps its policy with every button pressed`, async ({ page }) => {
    page.on('dialog', (dialog) => void dialog.dismiss());
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await awake(page);
    await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveAttribute('content', /^default-src 'none'/);
    await pressEverything(page);
    await expect(page.locator('h1:visible')).not.toHaveCount(0);
  });

  for (const colorScheme of SCHEMES) {
    test(`axe finds nothing on ${address} when it is ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await awake(page);
      expect(await findings(page)).toEqual([]);
      if (await pressEverything(page)) expect(await findings(page)).toEqual([]);
    });
  }

  test(`${address} fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await awake(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
