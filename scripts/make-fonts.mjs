/**
 * Cuts Brygada 1918 down to what the site shows: Latin-1 with typographic punctuation,
 * weights 400 to 650. Its output is committed; run `npm run fonts` after updating the face.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const source = new URL('../node_modules/@fontsource-variable/brygada-1918/', import.meta.url);
const target = new URL('../src/styles/fonts/', import.meta.url);

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
const punctuation = '–—‘’‚“”„…‹›€−→←×ŒœŸ';
const characters = range(0x20, 0x7e) + range(0xa0, 0xff) + punctuation;

for (const [style, name] of [['normal', 'roman'], ['italic', 'italic']]) {
  const whole = await readFile(new URL(`files/brygada-1918-latin-wght-${style}.woff2`, source));
  const subset = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 650, default: 400 } },
    keepFeatures: ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum'],
    noHinting: true,
  });
  await writeFile(new URL(`brygada-1918-${name}.woff2`, target), subset);
  await copyFile(
    new URL(`files/brygada-1918-latin-ext-wght-${style}.woff2`, source),
    new URL(`brygada-1918-${name}-extended.woff2`, target),
  );
  console.log(`${name}: ${subset.length} bytes (Latin-1)`);
}
await copyFile(new URL('LICENSE', source), new URL('OFL.txt', target));
