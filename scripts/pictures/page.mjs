/** The page that is photographed for a picture: the site's own tokens and face, at 1200 × 630. */
import { readFile } from 'node:fs/promises';
import { drawings } from './drawings.mjs';

const styles = new URL('../../src/styles/', import.meta.url);
const face = async (style) =>
  `data:font/woff2;base64,${(await readFile(new URL(`fonts/brygada-1918-${style}.woff2`, styles))).toString('base64')}`;

const look = `
  * { box-sizing: border-box; margin: 0; }
  body { inline-size: 1200px; block-size: 630px; background: var(--desk); color: var(--ink); overflow: hidden; }
  body::before { content: ''; position: absolute; inset: 0 0 auto; block-size: 34px;
    background: repeating-linear-gradient(-58deg, var(--tint) 0 2.4px, transparent 2.4px 12px); }
  main { display: grid; grid-template-columns: 1fr 400px; gap: 56px; align-items: center; block-size: 630px; padding: 34px 72px 0 80px; }
  h1 { font: 450 84px / 1.08 'Brygada 1918'; letter-spacing: -0.01em; text-wrap: balance; }
  p { font: italic 450 44px / 1 'Brygada 1918'; margin-block-end: 36px; }
  svg { inline-size: 400px; block-size: 400px; overflow: visible; fill: none; stroke: var(--ink); stroke-linecap: round; stroke-linejoin: round; }
  .line { stroke-width: 3; }
  .bar { stroke-width: 16; stroke-linecap: butt; }
  .rule { stroke: var(--edge); stroke-width: 5; }
  .closed, .number, text { stroke: none; }
  .ring { fill: var(--desk); stroke-width: 3.5; }
  .ring .inner { stroke-width: 2; }
  .ring text { fill: var(--ink); font: 650 28px 'Brygada 1918'; text-anchor: middle; font-variant-numeric: lining-nums; }
  .ring.now { stroke: var(--red); stroke-width: 5; }
  .sheet ~ .ring { fill: var(--sheet); }
  .ring.now text { fill: var(--red); }
  .bars { stroke-width: 3; }
  .bars.now { stroke: var(--red); stroke-width: 4; }
  .forecast { stroke-width: 3; stroke-dasharray: 6 7; stroke: var(--edge); fill: var(--desk); }
  .sheet { fill: var(--sheet); stroke: none; filter: drop-shadow(0 3px 4px var(--shadow)) drop-shadow(0 20px 26px var(--shadow)); }
  .slot { stroke: var(--red); stroke-width: 5; stroke-dasharray: 1 11; }
  .note { stroke: var(--red); stroke-width: 4; }
  .box { fill: var(--sheet); stroke: var(--edge); stroke-width: 3; }
  .tick { stroke-width: 6; }
  .number { fill: var(--red); font: 450 56px 'Brygada 1918'; text-anchor: end; font-variant-numeric: lining-nums; }
`;

/** HTML of the picture of one section. */
export async function picturePage(section, line) {
  const tokens = await readFile(new URL('tokens.css', styles), 'utf8');
  const faces = `
    @font-face { font-family: 'Brygada 1918'; src: url(${await face('roman')}); font-weight: 400 650; }
    @font-face { font-family: 'Brygada 1918'; src: url(${await face('italic')}); font-style: italic; font-weight: 400 650; }`;
  return `<!doctype html><meta charset="utf-8"><style>${tokens}${faces}${look}</style>
    <main><div><p>Afterword</p><h1>${line}</h1></div>
    <svg viewBox="0 0 400 400">
      <defs><pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(32)">
        <path d="M0 0V12" style="stroke: var(--tint); stroke-width: 5" /></pattern></defs>
      ${drawings[section]}
    </svg></main>`;
}
