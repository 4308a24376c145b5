import { describe, expect, test } from 'vitest';
import { sourceWords } from '../../src/components/guide/source-words';
import { sourceSchema } from '../../src/schemas/source';
import { readContentFile, readContentFolder } from '../support/content-files';

const files = readContentFolder('sources');
const sources = files.map(({ data }) => sourceSchema.parse(data));

describe('the sources', () => {
  test.each(files.map(({ name, data }) => [name, data] as const))('%s follows its schema', (_, data) => {
    expect(sourceSchema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  test('each has a number of its own, from 1 without a gap', () => {
    const orders = sources.map(({ order }) => order).sort((a, b) => a - b);
    expect(orders).toEqual(sources.map((_, index) => index + 1));
  });

  test('the five articles are all there', () => {
    const articles = files.filter((_, index) => sources[index]?.kind === 'article');
    expect(articles.map(({ name }) => name)).toEqual(['000', '001', '002', '003', '004']);
  });

  test.each(['n', 'paidBy', 'when', 'where'])('a poll that keeps its %s to itself is turned away', (field) => {
    const poll = { ...(readContentFile('sources/pushy-2018.yaml').data as object), [field]: undefined };
    expect(sourceSchema.safeParse(poll).success).toBe(false);
  });
});

describe('a source in words', () => {
  const wordsOf = (name: string): string =>
    sourceWords(sourceSchema.parse(readContentFile(`sources/${name}.yaml`).data));

  test('an article has its author, date and how it was read', () => {
    expect(wordsOf('001')).toBe('Debra Hayes, 22 October 2018. Read in a stored copy, not checked live.');
  });

  test.each(['300 HR managers', 'United States', 'November 2017', 'Paid for by Robert Half', 'sure we are: high'])(
    'a poll says "%s"',
    (part) => {
      expect(wordsOf('thanks-us-2017')).toContain(part);
    },
  );

  test('no two sentences run into each other', () => {
    expect(files.map(({ name }) => wordsOf(name)).filter((words) => /[a-z0-9]\.[A-Z]/.test(words))).toEqual([]);
  });

  test('a law has nobody who paid', () => {
    expect(wordsOf('ontario-45-days')).not.toContain('Paid for');
  });
});
