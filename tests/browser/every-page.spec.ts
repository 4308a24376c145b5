import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PAGES } from './support/pages';
import { awake, expect, test } from './support/watched-page';

const SCHEMES = ['light', 'dark'] as const;
const MOST_BUTTONS = 60;

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Opens every fold and presses every button that is there, those that appear on the way included. */
async function pressEverything(page: Page): Promise<number> {
  const pressed = new Set<string>();
  for (let round = 0; round < MOST_BUTTONS; round += 1) {
    const buttons = await page.locator('main :is(button, summary):visible:not(:disabled)').all();
    const next = [];
    for (const button of buttons) {
      const name = `${await button.textContent()} ${await button.getAttribute('aria-label')}`;
      if (!pressed.has(name)) next.push({ button, name });
    }
    const [first] = next;
    if (!first) break;
    pressed.add(first.name);
    await first.button.click({ timeout: 2_000 }).catch(() => undefined);
  }
  return pressed.size;
}

for (const address of PAGES) {
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
      await pressEverything(page);
      expect(await findings(page)).toEqual([]);
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
