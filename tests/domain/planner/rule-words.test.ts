import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROBLEM_IDS } from '../../../src/domain/planner/check-facts';
import { RULE_IDS, SITUATION_RULE_IDS, TRACE_IDS } from '../../../src/domain/planner/step';
import { PROMISE_PHRASES } from '../../../src/domain/promise';
import { promisesSchema } from '../../../src/schemas/promises';
import { ruleSchema } from '../../../src/schemas/rule';
import { sentencesSchema } from '../../../src/schemas/sentences';

const CONTENT = join(import.meta.dirname, '../../../src/content');
const PLANNER = join(import.meta.dirname, '../../../src/domain/planner');
const read = (file: string): unknown => parse(readFileSync(join(CONTENT, 'rules', `${file}.yaml`), 'utf8'));
const source = readdirSync(PLANNER, { recursive: true, encoding: 'utf8' }).filter((file) => !['step.ts', 'check-facts.ts'].includes(file) && file.endsWith('.ts'))
  .map((file) => readFileSync(join(PLANNER, file), 'utf8')).join('\n');
const ALL_RULES = [...RULE_IDS, ...SITUATION_RULE_IDS];
const blanksOf = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

describe('the words of each rule', () => {
  test.each(ALL_RULES)('%s follow the schema and bear its id', (id) => {
    const { error, data } = ruleSchema.safeParse(read(id));
    expect(error?.issues ?? []).toEqual([]);
    expect(data?.id).toBe(id);
  });

  test.each(RULE_IDS)('%s rest on a statement of the guidance', (id) => {
    expect(ruleSchema.parse(read(id)).atoms).not.toEqual([]);
  });

  test.each(ALL_RULES)('%s name a source, or say that all is ours', (id) => {
    const { sources, ours } = ruleSchema.parse(read(id));
    expect(sources.length > 0 || ours !== undefined).toBe(true);
  });

  const voices = ALL_RULES.flatMap((id) => ruleSchema.parse(read(id)).others ?? []).filter(({ source: file }) => file);
  test.each(voices)('$who has a file among the sources', ({ source: file }) => {
    expect(readdirSync(join(CONTENT, 'sources'))).toContain(`${file ?? ''}.yaml`);
  });
});

describe('the reasons', () => {
  const sentences = sentencesSchema.parse(read('trace'));

  test('have a sentence each, and no sentence is left over', () => {
    expect(Object.keys(sentences).sort()).toEqual([...TRACE_IDS].sort());
  });

  test.each(TRACE_IDS)('%s is one that the planner gives', (id) => {
    expect(source).toContain(`'${id}'`);
  });

  test.each(Object.entries(sentences))('%s has only blanks that an entry can fill', (_, sentence) => {
    expect(blanksOf(sentence).filter((blank) => !['from', 'to', 'n', 'day'].includes(blank))).toEqual([]);
  });
});

describe('the problems', () => {
  const sentences = sentencesSchema.parse(read('problems'));

  test('have a sentence each, and no sentence is left over', () => {
    expect(Object.keys(sentences).sort()).toEqual([...PROBLEM_IDS].sort());
  });
});

describe('the phrases of a promise', () => {
  const groups = promisesSchema.parse(read('promises'));

  test('have a label each, in the order of the list', () => {
    expect(groups.flatMap(({ phrases }) => phrases.map(({ id }) => id))).toEqual(PROMISE_PHRASES);
  });

  test('have labels of their own', () => {
    const labels = groups.flatMap(({ phrases }) => phrases.map(({ label }) => label));
    expect(new Set(labels).size).toBe(labels.length);
  });
});
