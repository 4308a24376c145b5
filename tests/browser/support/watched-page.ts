import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';

/** What a page must never do; gathered while a test runs and checked when it ends. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol.startsWith('http') && target !== origin) faults.push(`request to ${target}`);
  });
  await page.exposeFunction('reportPolicy', (what: string) => faults.push(`policy: ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { reportPolicy: (what: string) => void }).reportPolicy(
        `${event.effectiveDirective} ${event.blockedURI}`,
      );
    });
  });
  return faults;
}

/**
 * A page that fails its test on a policy report, a console error, an uncaught error or a request
 * to another origin. `faults` can be read and cleared where a test provokes one on purpose.
 */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults = await watch(page, new URL(baseURL ?? '').origin);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the page's tool has taken over from the built HTML; pages without one are ready at once. */
export async function awake(page: Page): Promise<void> {
  const tool = page.locator('[data-tool]');
  if ((await tool.count()) > 0) await expect(tool.first()).toHaveAttribute('data-awake', '');
}

export { expect } from '@playwright/test';
