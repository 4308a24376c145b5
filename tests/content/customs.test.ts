import { describe, expect, test } from 'vitest';
import { customAnchor, customRows } from '../../src/components/guide/custom-words';
import { customSchema, FIELDS, ROUTES, type Custom, type Point } from '../../src/schemas/custom';
import { loadCustoms } from '../../src/schemas/load-customs';
import { sourceSchema } from '../../src/schemas/source';
import { readContentFolder } from '../support/content-files';
import { fleschKincaidGrade } from '../support/readability';

const files = readContentFolder('customs');
const customs = loadCustoms();
const sources = new Map(readContentFolder('sources').map(({ name, data }) => [name, sourceSchema.parse(data)]));
const each = customs.map((custom) => [customAnchor(custom), custom] as const);

const pointsOf = ({ why, when, channel, whom, wait, law }: Custom): Point[] =>
  [why, when, channel, whom, wait, law].filter((point) => point !== undefined);

describe('the customs', () => {
  test.each(files.map(({ name, data }) => [name, data] as const))('%s follows its schema and is named after it', (name, data) => {
    const parsed = customSchema.safeParse(data);
    expect(parsed.error?.issues ?? []).toEqual([]);
    if (parsed.success) expect(customAnchor(parsed.data)).toBe(name);
  });

  test('stand in three lists, each in one order without gaps', () => {
    for (const kind of ['country', 'field', 'route']) {
      const orders = customs.filter((custom) => custom.kind === kind).map(({ order }) => order);
      expect(orders).toEqual(orders.map((_, index) => index + 1));
    }
  });

  test('know every field and every way in', () => {
    const known = customs.flatMap((custom) => (custom.kind === 'field' ? [custom.field] : custom.kind === 'route' ? [custom.route] : []));
    expect(known).toEqual([...FIELDS, ...ROUTES]);
  });

  test.each(each)('%s names sources that exist', (_, custom) => {
    expect(pointsOf(custom).flatMap(({ sources: ids }) => ids).filter((id) => !sources.has(id))).toEqual([]);
  });

  test.each(each.filter(([, { law }]) => law))('the law of %s rests on a source that is one', (_, { law }) => {
    expect(law?.sources.filter((id) => sources.get(id)?.kind !== 'law')).toEqual([]);
    expect(law?.says).not.toMatch(/\b(illegal|your right|entitled)\b/i);
  });

  test.each(each)('%s is no surer than the surest of its sources', (_, { sure, why, thanks }) => {
    const onlyAdvice = why.sources.every((id) => sources.get(id)?.kind === 'advice');
    if (onlyAdvice && thanks !== 'dont') expect(['medium', 'low-medium', 'low']).toContain(sure);
  });

  test('say that they do not know rather than guess', () => {
    const unknown = customs.filter(({ thanks }) => thanks === 'unknown');
    expect(unknown.filter(({ why }) => why.sources.length > 0)).toEqual([]);
    expect(unknown.flatMap((custom) => customRows(custom)).filter(({ label }) => label === 'How sure')).toEqual([]);
  });

  test('say how sure we are wherever they advise', () => {
    for (const custom of customs.filter(({ thanks }) => thanks !== 'unknown')) expect(customRows(custom)[0]?.label).toBe('How sure');
  });

  test('turn away advice that names nobody and is not called ours', () => {
    const nobody = { ...(files[0]?.data as object), when: { says: 'On the third day, at noon.' } };
    expect(customSchema.safeParse(nobody).success).toBe(false);
  });

  test('read at grade 8 or below', () => {
    expect(fleschKincaidGrade(customs.flatMap(pointsOf).map(({ says }) => says).join('\n\n'))).toBeLessThanOrEqual(8);
  });
});
