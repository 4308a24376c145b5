import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PAGES } from './support/pages';
import { expect, test } from './support/watched-page';

const dist = path.join(import.meta.dirname, '..', '..', 'dist');
const site = process.env['SITE_URL'];
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
const place = site && new URL(base, site).href;

const read = (address: string) => readFileSync(path.join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
const headOf = (address: string) => /<head>([\s\S]*)<\/head>/.exec(read(address))?.[1] ?? '';
const contentOf = (head: string, name: string) => new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(head)?.[1];
const isUnlisted = (address: string) => contentOf(headOf(address), 'robots') === 'noindex';

test('every page has a title and a description of its own', () => {
  const titles = PAGES.map((address) => /<title>([^<]+)<\/title>/.exec(headOf(address))?.[1]);
  const descriptions = PAGES.map((address) => contentOf(headOf(address), 'description'));
  expect([...titles, ...descriptions].filter((one) => !one)).toEqual([]);
  expect(new Set(titles).size).toBe(PAGES.length);
  expect(new Set(descriptions).size).toBe(PAGES.length);
});

test('every page names its icons, its manifest and its colours by day and night', () => {
  for (const address of PAGES) {
    const head = headOf(address);
    for (const kind of ['icon', 'apple-touch-icon', 'manifest']) expect(head).toContain(`rel="${kind}" href="${base}`);
    expect(head.match(/name="theme-color"/g)).toHaveLength(2);
  }
});

test.describe('without an address of its own the site', () => {
  test.skip(site !== undefined);

  test('makes none up', () => {
    for (const address of PAGES) {
      expect(headOf(address)).not.toMatch(/rel="canonical"|property="og:|twitter:|ld\+json|example\.(com|org)/);
    }
    expect(existsSync(path.join(dist, 'sitemap.xml'))).toBe(false);
    expect(read('/robots.txt')).not.toContain('Sitemap');
  });
});

test.describe('at its address the site', () => {
  test.skip(site === undefined);

  test('gives every listed page one, the same in the canonical link, the data for sharing and the map', () => {
    const listed = PAGES.filter((address) => !isUnlisted(address));
    const addresses = listed.map((address) => place + address.slice(1));
    for (const [index, address] of listed.entries()) {
      const head = headOf(address);
      expect(head).toContain(`<link rel="canonical" href="${addresses[index]}"`);
      expect(contentOf(head, 'og:url')).toBe(addresses[index]);
      expect(contentOf(head, 'og:title')).toBe(/<title>([^<]+)/.exec(head)?.[1]);
    }
    const map = [...read('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
    expect(map.sort()).toEqual(addresses.sort());
    expect(read('/robots.txt')).toContain(`Sitemap: ${place}sitemap.xml`);
  });

  test('leaves pages that are no places to arrive at out of its map', () => {
    for (const address of ['/404.html']) {
      expect(isUnlisted(address)).toBe(true);
      expect(headOf(address)).not.toContain('rel="canonical"');
    }
  });

  test('shows with every shared link a picture that is there', () => {
    for (const address of PAGES.filter((one) => !isUnlisted(one))) {
      const picture = contentOf(headOf(address), 'og:image') ?? '';
      expect(picture.startsWith(`${place}pictures/`)).toBe(true);
      expect(existsSync(path.join(dist, picture.slice(place?.length)))).toBe(true);
    }
  });

  test('describes each chapter as an article, without a date or an author that nobody gave', () => {
    const chapters = PAGES.filter((address) => read(address).includes('<article class="chapter'));
    expect(chapters.length).toBeGreaterThan(2);
    for (const address of chapters) {
      const data = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(read(address))?.[1] ?? '{}') as Record<string, unknown>;
      expect(data).toMatchObject({ '@type': 'Article', url: place + address.slice(1), inLanguage: 'en-GB' });
      expect(Object.keys(data).filter((key) => /date|author/i.test(key))).toEqual([]);
    }
  });
});

test('the manifest may be read under the policy of a page', async ({ page }) => {
  await page.goto(base);
  const client = await page.context().newCDPSession(page);
  const { data, errors } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({ short_name: 'Afterword' });
});
