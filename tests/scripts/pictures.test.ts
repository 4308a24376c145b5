import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureSources } from '../../scripts/make-pictures.mjs';
import { picturesSchema, SECTIONS } from '../../src/schemas/pictures';
import { readContentFile } from '../support/content-files';

const root = path.join(import.meta.dirname, '..', '..');
const inRoot = (name: string) => path.join(root, name);
/** Width and height of a PNG, from its first chunk. */
const sizeOf = (name: string) => [16, 20].map((at) => readFileSync(inRoot(name)).readUInt32BE(at));

describe('the pictures beside a shared link', () => {
  it('are those of the present words, colours and drawings (npm run pictures makes them anew)', async () => {
    expect(readFileSync(inRoot('scripts/pictures/made-from.txt'), 'utf8')).toBe(await pictureSources());
  });

  it('have their words for every section', () => {
    expect(Object.keys(picturesSchema.parse(readContentFile('pages/pictures.yaml').data)).sort()).toEqual([...SECTIONS].sort());
  });

  it.each(SECTIONS)('that of %s has the size that is asked for and under 60 kB', (section) => {
    const name = `public/pictures/${section}.png`;
    expect(sizeOf(name)).toEqual([1200, 630]);
    expect(statSync(inRoot(name)).size).toBeLessThan(60_000);
  });
});

describe('the icons of the manifest', () => {
  const manifest = JSON.parse(readFileSync(inRoot('public/site.webmanifest'), 'utf8')) as {
    start_url: string; scope: string; icons: { src: string; sizes: string; purpose?: string }[];
  };

  it('are there in the sizes it gives', () => {
    for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
      expect(sizeOf(`public/${src}`).join('x')).toBe(sizes);
    }
  });

  it('and its start lie beside it, wherever the site lives', () => {
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
    expect(manifest.icons.filter(({ src }) => /^(\/|\w+:)/.test(src))).toEqual([]);
  });
});
