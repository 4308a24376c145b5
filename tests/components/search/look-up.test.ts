import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lookUp, ownWordFor } from '../../../src/components/search/look-up';
import { searchPageSchema } from '../../../src/schemas/search-page';
import { readContentFile } from '../../support/content-files';

/** An index like Pagefind's: all words that it knows must stand in a page; those it does not know are passed over. */
const INDEX = `
const pages = { silence: 'silence asked twice', thanks: 'thanks for the morning', offer: 'offer and thanks' };
export const options = async () => {};
export const search = async (words) => {
  const known = words.split(' ').filter((word) => Object.values(pages).join(' ').split(' ').includes(word));
  const found = known.length === 0 ? [] : Object.entries(pages).filter(([, text]) => known.every((word) => text.split(' ').includes(word)));
  return { results: found.map(([name], index) => ({ id: name, score: 1 / (index + 1), data: async () => ({
    url: '/guide/' + name + '/', excerpt: 'a <mark>' + name + '</mark> &amp; more', meta: { title: name },
    sub_results: [{ title: 'The short version', url: '/guide/' + name + '/#short-version' }, { title: 'How often?', url: '/guide/' + name + '/#how-often' }],
  }) })) };
};`;

const folder = () => {
  const made = mkdtempSync(path.join(tmpdir(), 'an-index-'));
  writeFileSync(path.join(made, 'pagefind.js'), INDEX);
  return `${pathToFileURL(made).href}/`;
};
const otherWords = [{ people: ['ghosted', 'no reply'], here: 'silence' }];
const place = { folder: folder(), otherWords };
const titles = async (words: string) => {
  const { found, ...answer } = await lookUp(words, place);
  return { ...answer, found: await Promise.all(found.map(async (fetch) => (await fetch()).title)) };
};

describe('a search', () => {
  test('gives the pages that have the words', async () => {
    expect(await titles('thanks')).toEqual({ says: 'many', found: ['thanks', 'offer'] });
    expect(await titles('offer thanks')).toEqual({ says: 'one', found: ['offer'] });
  });

  test('owns up when only some of the words were found', async () => {
    expect(await titles('zebra silence')).toEqual({ says: 'some', found: ['silence'] });
    expect(await titles('silence offer')).toEqual({ says: 'some', found: ['silence', 'offer'] });
  });

  test('looks under the site’s own word when people say it otherwise', async () => {
    expect(await titles('they ghosted me')).toEqual({ says: 'instead', instead: 'silence', found: ['silence'] });
  });

  test('says when there is nothing', async () => {
    expect(await titles('zebra')).toEqual({ says: 'none', found: [] });
  });

  test('shows what matches, as text, and the headings that say something', async () => {
    const [first] = (await lookUp('silence', place)).found;
    expect(await first?.()).toEqual({
      title: 'silence', href: '/guide/silence/',
      excerpt: [{ text: 'a ', matches: false }, { text: 'silence', matches: true }, { text: ' & more', matches: false }],
      sections: [{ title: 'How often?', href: '/guide/silence/#how-often' }],
    });
  });
});

describe('what people call it', () => {
  test.each([['Ghosted!', 'silence'], ['got no reply', 'silence'], ['ghostedness', undefined], ['reply', undefined]])('"%s" is %s', (words, own) => {
    expect(ownWordFor(words, otherWords)).toBe(own);
  });
});

describe('the words of the search page', () => {
  test('follow their schema', () => {
    expect(searchPageSchema.safeParse(readContentFile('pages/search.yaml').data).error?.issues ?? []).toEqual([]);
  });
});
