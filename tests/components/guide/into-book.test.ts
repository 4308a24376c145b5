import { describe, expect, test } from 'vitest';
import { intoBook, withoutIdleIds } from '../../../src/components/guide/into-book';

const place = { chapter: 'no-answer', volume: ['when-to-write', 'no-answer'], guide: '/afterword/guide/', sources: ['article-001'] };
const inBook = (html: string) => intoBook(html, place);

describe('a chapter in the book', () => {
  test('has its headings one level lower, without links to themselves', () => {
    expect(inBook('<h2 id="how-often"><a href="#how-often">How often?</a></h2>')).toBe('<h3>How often?</h3>');
    expect(inBook('<h3 id="differ-x"><a href="#differ-x">What?</a></h3>')).toBe('<h4>What?</h4>');
  });

  test('keeps ids apart from those of other chapters, and what refers to them', () => {
    expect(inBook('<table aria-labelledby="t"><caption id="t">C</caption></table>'))
      .toBe('<table aria-labelledby="no-answer-t"><caption id="no-answer-t">C</caption></table>');
    expect(inBook('<a href="#t">see the table</a>')).toBe('<a href="#no-answer-t">see the table</a>');
  });

  test('marks a source with its number, which leads to the one list', () => {
    expect(inBook('<sup class="cite"><a href="#article-001" aria-label="4, source: X">4</a></sup>'))
      .toBe('<sup><a href="#article-001">4</a></sup>');
  });

  test('turns marks that lead away to the page of sources back to the list', () => {
    expect(inBook('<sup class="cite"><a href="/afterword/sources/#article-001" aria-label="4">4</a></sup>')).toBe('<sup><a href="#article-001">4</a></sup>');
  });

  test('leads to a chapter of the same volume within it, and elsewhere to its page', () => {
    expect(inBook('<a href="/afterword/guide/when-to-write/#you-met">x</a>')).toBe('<a href="#when-to-write">x</a>');
    expect(inBook('<a href="/afterword/guide/an-offer/#x">x</a>')).toBe('<a href="/afterword/guide/an-offer/#x">x</a>');
    expect(inBook('<a href="/afterword/plan/">x</a>')).toBe('<a href="/afterword/plan/">x</a>');
  });

  test('has tables that are groups, since two landmarks of one name would confuse', () => {
    expect(inBook('<section class="table-scroll" tabindex="0"><table></table></section>'))
      .toBe('<div role="group" class="table-scroll" tabindex="0"><table></table></div>');
  });

  test('carries no ids that nothing refers to', () => {
    expect(withoutIdleIds('<p id="a"></p><p id="b"></p><a href="#b"></a>')).toBe('<p></p><p id="b"></p><a href="#b"></a>');
  });
});
