import { awake, expect, test } from './support/watched-page';

for (const width of [390, 1280]) {
  test(`the first heading stands at one height on all pages that begin with it, at ${width} px`, { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const tops: Record<string, number> = {};
    for (const path of ['/', '/plan/', '/write/', '/checklist/', '/guide/', '/search/', '/sources/']) {
      await page.goto(path);
      await awake(page);
      await page.evaluate(() => document.fonts.ready);
      tops[path] = (await page.getByRole('heading', { level: 1 }).boundingBox())?.y ?? NaN;
    }
    for (const [path, top] of Object.entries(tops)) expect(Math.abs(top - (tops['/write/'] ?? NaN)), path).toBeLessThan(3);
  });
}

test('each group of letters has its name on the line of its first letter', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/write/');
  const apart = await page.locator('.moment').evaluateAll((groups) => groups.map((group) => {
    const baseline = (selector: string) => {
      const line = document.createElement('span');
      const mark = document.createElement('img');
      const words = group.querySelector(selector)?.firstChild;
      words?.replaceWith(line);
      line.append(mark, words ?? '');
      return mark.getBoundingClientRect().bottom;
    };
    return Math.abs(baseline('h2') - baseline('li a'));
  }));
  expect(apart.length).toBeGreaterThan(3);
  for (const one of apart) expect(one).toBeLessThan(1);
});
