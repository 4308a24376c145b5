import { expect, test } from './support/watched-page';

test.describe('the guide', () => {
  test('can be read from the first chapter to the last by its links', { tag: '@full' }, async ({ page }) => {
    await page.goto('/guide/');
    const listed = await page.locator('main ol h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await page.locator('main ol h3 a').first().click();
    const walked = [new URL(page.url()).pathname];
    const next = page.getByRole('navigation', { name: 'Chapters' }).getByRole('link', { name: /^Next:/ });
    while ((await next.count()) > 0) {
      await next.click();
      walked.push(new URL(page.url()).pathname);
    }
    expect(walked).toEqual(listed);
  });

  test('is two taps away from any heading on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/guide/');
    await page.getByRole('link', { name: 'No answer', exact: true }).click();
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await contents.getByRole('link', { name: 'How often?' }).click();
    await expect(page).toHaveURL(/\/guide\/no-answer\/#how-often$/);
    await expect(page.getByRole('heading', { name: 'How often?' })).toBeInViewport();
  });

  test('gives each heading of a chapter an address that a keyboard finds', async ({ page }) => {
    await page.goto('/guide/no-answer/');
    const headings = page.locator('main :is(h2, h3):not(nav *)');
    const own = await headings.evaluateAll((all) => all.map((one) => one.querySelector('a')?.getAttribute('href') === `#${one.id}`));
    expect(own.length).toBeGreaterThan(5);
    expect(own).not.toContain(false);
  });

  test('shows a sign at a heading that has the focus', async ({ page }) => {
    await page.goto('/guide/no-answer/');
    const link = page.getByRole('heading', { name: 'How often?' }).getByRole('link');
    const sign = () => link.evaluate((one) => getComputedStyle(one, '::after').content);
    expect(await sign()).toBe('none');
    await page.getByRole('heading', { name: 'What do you write?' }).getByRole('link').focus();
    await page.keyboard.press('Tab');
    await link.focus();
    expect(await sign()).toContain('#');
  });
});
