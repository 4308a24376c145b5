import { describe, expect, it } from 'vitest';
import { stylesOf, withOwnStyles } from '../../scripts/page-styles.mjs';

const page = '<html><body><main id="main" class="flow prose" data-tool><h1>Słowo</h1></main></body></html>';

describe("a page's own styles", () => {
  it.each([
    ['.prose h1{margin:0}', 'names what stands there'],
    ['.prose:hover,h1::before{margin:0}', 'asks for a state of what stands there'],
    ['h1:not(.absent){margin:0}', 'shuts out what does not stand there'],
    [':is(.absent,.flow)>*{margin:0}', 'names one of several that stands there'],
    ['[data-tool]{margin:0}', 'goes by an attribute that is there'],
    ['#main{margin:0}', 'goes by an id that is there'],
    ['@keyframes turn{from{rotate:0deg}to{rotate:4deg}}', 'is a step of an animation'],
    ['@layer one,two;', 'orders the layers'],
  ])('keep %s, which %s', (css) => {
    expect(stylesOf(css, page)).toBe(css);
  });

  it.each([
    '.absent{margin:0}', 'table{margin:0}', '#absent{margin:0}', '[data-absent]{margin:0}', 'main:has(.absent){margin:0}',
    '@media print{@layer base{.absent{margin:0}}}',
  ])('leave out %s', (css) => {
    expect(stylesOf(css, page)).toBe('');
  });

  it('keep of a list of selectors those that can match', () => {
    expect(stylesOf('.absent,h1,table td{margin:0}', page)).toBe('h1{margin:0}');
  });

  it('keep what only a script of the page puts there, whole or from a beginning', () => {
    expect(stylesOf('.late{margin:0}', page, 'c("late")')).toBe('.late{margin:0}');
    expect(stylesOf('.rough-none{margin:0}', page, 'c(`rough-${id}`)')).toBe('.rough-none{margin:0}');
    expect(stylesOf('.absent{margin:0}', page, 'c("late")')).toBe('');
  });

  it('drop tokens that nothing reads any more, one after another', () => {
    const css = ':root{--a:1px;--b:var(--a);--c:2px;--in-script:3px}h1{margin:var(--c)}.absent{margin:var(--b)}';
    expect(stylesOf(css, page, 'wear("p{margin:var(--in-script)}")')).toBe(':root{--c:2px;--in-script:3px}h1{margin:var(--c)}');
  });

  it('bring no face for letters that are not on the page, unless people write on it', () => {
    const face = (range: string) => `@font-face{font-family:A;unicode-range:${range}}`;
    expect(stylesOf(face('U+20-7E') + face('U+400-4FF') + face('U+142'), page)).toBe(face('U+20-7E') + face('U+142'));
    expect(stylesOf(face('U+400-4FF'), page, 'a script')).toBe(face('U+400-4FF'));
  });

  it('stand in one block, in the order they had', () => {
    const html = '<head><style>@layer a,b;</style><title>T</title><style>h1{margin:0}</style></head><h1>T</h1>';
    expect(withOwnStyles(html, '')).toBe('<head><title>T</title><style>@layer a,b;h1{margin:0}</style></head><h1>T</h1>');
  });
});
