/**
 * `npm run pictures`: the pictures that stand beside a shared link, one for each section, and the
 * icons, all from our own drawings. They are committed; what they were made from is noted, so that a
 * second run has nothing to do and a test can tell when they are out of date.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { findBrowser } from './browser.mjs';
import { picturePage } from './pictures/page.mjs';
import { stop } from './set-up.mjs';

const root = new URL('../', import.meta.url);
const noted = new URL('scripts/pictures/made-from.txt', root);
const words = new URL('src/content/pages/pictures.yaml', root);
const icon = new URL('public/icon.svg', root);
const sources = [
  words, icon,
  ...['make-pictures.mjs', 'pictures/page.mjs', 'pictures/drawings.mjs'].map((name) => new URL(`scripts/${name}`, root)),
  ...['roman', 'italic'].map((style) => new URL(`src/styles/fonts/brygada-1918-${style}.woff2`, root)),
];
const SIZE = { width: 1200, height: 630 };
/** How much of a maskable icon may be cut away at each side, of 32. */
const MASKABLE_EDGE = 3;

const colours = async () => (await readFile(new URL('src/styles/tokens.css', root), 'utf8')).match(/--[\w-]+: light-dark.*/g).join('\n');

/** A hash of everything that the pictures are made from. */
export async function pictureSources() {
  const hash = createHash('sha256').update(await colours());
  for (const source of sources) hash.update(await readFile(source));
  return hash.digest('hex');
}

async function drawIcons() {
  const { default: sharp } = await import('sharp');
  const plain = await readFile(icon, 'utf8');
  const square = plain.replace(/ rx="\d+"/, '');
  const wide = square.replace('viewBox="0 0 32 32"', `viewBox="${-MASKABLE_EDGE} ${-MASKABLE_EDGE} ${32 + 2 * MASKABLE_EDGE} ${32 + 2 * MASKABLE_EDGE}"`)
    .replace('<rect width="32" height="32"', '<rect x="-32" y="-32" width="96" height="96"');
  for (const [name, svg, size] of [
    ['icon-192', plain, 192], ['icon-512', plain, 512], ['icon-maskable-512', wide, 512], ['apple-touch-icon', square, 180],
  ]) {
    await sharp(Buffer.from(svg), { density: (72 * size) / 32 }).resize(size, size).png({ palette: true, effort: 10 })
      .toFile(new URL(`public/${name}.png`, root).pathname);
  }
}

async function drawPictures() {
  const { default: sharp } = await import('sharp');
  const { chromium } = await import('@playwright/test');
  const executablePath = (await findBrowser()) ?? stop('The pictures need Chrome or Chromium. Install one, or set CHROME_PATH to it.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: SIZE });
  await mkdir(new URL('public/pictures/', root), { recursive: true });
  for (const [section, line] of Object.entries(parse(await readFile(words, 'utf8')))) {
    await page.setContent(await picturePage(section, line));
    await page.evaluate(() => document.fonts.ready);
    await sharp(await page.screenshot()).png({ palette: true, colours: 64, effort: 10 })
      .toFile(new URL(`public/pictures/${section}.png`, root).pathname);
  }
  await browser.close();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const now = await pictureSources();
  if (now === await readFile(noted, 'utf8').catch(() => '')) {
    console.log('The pictures are as their sources have them.');
  } else {
    await drawIcons();
    await drawPictures();
    await writeFile(noted, now);
    console.log('Drew the icons and the picture of each section.');
  }
}
