import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lookUp, ownWordFor } from '../../../src/components/search/look-up';
import { searchPageSchema } from '../../../src/schemas/search-page';
import { readContentFile } from '../../support/content-files';

/** An index like Pagefind's: a word it does not know is taken for a shorter one that it begins with, "in" for "invoice". */
const INDEX = `
const pages = { silence: 'silence in doubt', thanks: 'thanks for the morning', offer: 'offer and thanks' };
export const options = async () => {};
const all = Object.values(pages).join(' ').split(' ');
const shortened = (word) => (word === '' || all.includes(word) ? word : shortened(word.slice(0, -1)));
const taken = (word) => (all.some((one) => one.startsWith(word)) ? word : shortened(word));
export const search = async (asked) => {
  const words = asked.split(' ')
    .map(taken).filter(Boolean);
  const has = (text, word) => text.split(' ').some((one) => one.startsWith(word));
  const found = words.length === 0 ? [] : Object.entries(pages).filter(([, text]) => words.every((word) => has(text, word)));
  return { results: found.map(([name, text], index) => ({ id: name, score: 1 / (index + 1), data: async () => ({
    url: '/guide/' + name + '/', excerpt: 'a <mark>' + name + '</mark> &amp; more', meta: { title: 'A chapter' },
    content: text, locations: text.split(' ').map((one, at) => (words.some((word) => one.startsWith(word)) ? at : -1)).filter((at) => at >= 0),
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
  return { ...answer, found: await Promise.all(found.map(async (fetch) => (await fetch()).href.split('/').at(-2))) };
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

  test('says when there is nothing, though the index would settle for less', async () => {
    expect(await titles('zebra')).toEqual({ says: 'none', found: [] });
    expect(await titles('invoice')).toEqual({ says: 'none', found: [] });
  });

  test('takes a slip of the finger for what begins like it, and says so', async () => {
    expect(await titles('silense')).toEqual({ says: 'near', found: ['silence'] });
  });

  test('shows what matches, as text, and the headings that say something', async () => {
    const [first] = (await lookUp('silence', place)).found;
    expect(await first?.()).toEqual({
      title: 'A chapter', href: '/guide/silence/',
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
