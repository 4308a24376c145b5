import { describe, expect, test } from 'vitest';
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
    const { [field]: _, ...rest } = readContentFile('sources/pushy-2018.yaml').data as Record<string, unknown>;
    expect(sourceSchema.safeParse(rest).success).toBe(false);
  });
});
