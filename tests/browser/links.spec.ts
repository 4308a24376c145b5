import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { PAGES } from './support/pages';

const dist = path.join(import.meta.dirname, '..', '..', 'dist');
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

const fileOf = (address: string) => path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
const read = (address: string) => readFileSync(fileOf(address), 'utf8');

/** Links of a page that lead nowhere on this site, with the reason. */
function deadLinks(address: string): string[] {
  const hrefs = [...read(address).matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'));
  return hrefs.flatMap((href) => {
    if (/^(mailto|data|https?):/.test(href)) return [];
    const [target = '', anchor] = href.split('#');
    if (target && !target.startsWith(base)) return [`${href} leaves ${base}`];
    const page = target ? `/${target.slice(base.length)}` : address;
    if (!existsSync(fileOf(page))) return [`${href} is no page`];
    const isTool = read(page).includes('data-tool');
    return anchor && !isTool && !read(page).includes(`id="${anchor}"`) ? [`${href} has no such place`] : [];
  });
}

for (const address of PAGES) {
  test(`every link of ${address} leads somewhere`, () => {
    expect(deadLinks(address)).toEqual([]);
  });
}
