import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { describe, expect, test } from 'vitest';

const src = path.join(import.meta.dirname, '..', '..', 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(astro|css|ts|tsx|mdx)$/.test(name));
const textOf = (name: string) => readFileSync(path.join(src, name), 'utf8');
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** Every style sheet of the source, those of `.astro` files included, by the file it stands in. */
const sheets = files.flatMap((name): [string, postcss.Root][] => {
  if (name.endsWith('.css')) return [[name, postcss.parse(textOf(name))]];
  return name.endsWith('.astro') ? [...textOf(name).matchAll(STYLE)].map(([, css]) => [name, postcss.parse(css ?? '')]) : [];
});
const markup = files.filter((name) => !name.endsWith('.css')).map((name) => textOf(name).replace(STYLE, '')).join('\n');
const css = sheets.map(([, sheet]) => sheet.toString()).join('\n');

const tokens = [...new Set(sheets.flatMap(([, sheet]) => {
  const found: string[] = [];
  sheet.walkDecls(/^--/, ({ prop }) => void found.push(prop));
  return found;
}))];

const classes = sheets.flatMap(([name, sheet]) => {
  const found = new Set<string>();
  sheet.walkRules(({ selector }) => {
    selectorParser((list) => list.walkClasses(({ value }) => void found.add(value))).processSync(selector);
  });
  return [...found].map((one) => ({ name, one }));
});

/** A word and its beginnings that a script may go on from: "a-b-c", "a-b-${", "a-${". */
const spellings = (word: string) => word.split('-').map((_, index, all) => (index === 0 ? word : `${all.slice(0, index).join('-')}-\${`));

/** Whether the word stands in markup or script, whole or put together. */
const isSpoken = (word: string) =>
  spellings(word).some((one) => (one === word ? new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(markup) : markup.includes(one)));

describe('the style sheets', () => {
  test('read no token that is not there', () => {
    const read = [...`${css}\n${markup}`.matchAll(/var\((--[\w-]+)(?=[),])/g)].map(([, token]) => token ?? '');
    const isSet = (token: string) => tokens.includes(token) || new RegExp(`${token}['"]?\\s*[:,]`).test(markup);
    expect([...new Set(read)].filter((token) => !isSet(token))).toEqual([]);
  });

  test('have no token that nothing reads', () => {
    const text = `${css}\n${markup}`;
    expect(tokens.filter((token) => !new RegExp(`var\\(\\s*${token}(?![\\w-])`).test(text))).toEqual([]);
  });

  test('name no class that nothing carries', () => {
    expect(classes.filter(({ one }) => !isSpoken(one)).map(({ name, one }) => `${name}: .${one}`)).toEqual([]);
  });
});
