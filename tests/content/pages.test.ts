import { describe, expect, test } from 'vitest';
import { proseOf } from '../../src/components/guide/reading-time';
import { pageSchema } from '../../src/schemas/page';
import { sourceSchema } from '../../src/schemas/source';
import { readContentFile, readContentFolder } from '../support/content-files';
import { fleschKincaidGrade } from '../support/readability';

const about = readContentFile('pages/about.mdx');

describe('the glossary', () => {
  const glossary = readContentFile('pages/glossary.mdx');
  const words = [...glossary.body.matchAll(/^## (.*)$/gm)].map(([, word]) => word);

  test('follows its schema and reads at grade 8 or below', () => {
    expect(pageSchema.safeParse(glossary.data).error?.issues ?? []).toEqual([]);
    expect(fleschKincaidGrade(proseOf(glossary.body))).toBeLessThanOrEqual(8);
  });

  test.each(['Interview', 'Your contact', 'Thank-you', 'Check-in', 'The day they named', 'Hold', 'Working day', 'Moved on'])('explains "%s"', (word) => {
    expect(words).toContain(word);
  });

  test('says each word once, and something about it', () => {
    expect(new Set(words).size).toBe(words.length);
    expect(glossary.body.split(/^## /m).slice(1).filter((entry) => entry.length < 60)).toEqual([]);
  });
});

describe('the about page', () => {
  test('follows its schema', () => {
    expect(pageSchema.safeParse(about.data).error?.issues ?? []).toEqual([]);
  });

  test('reads at grade 8 or below', () => {
    expect(fleschKincaidGrade(proseOf(about.body))).toBeLessThanOrEqual(8);
  });

  test('lists the five articles that the rules were taken from', () => {
    const [, list = ''] = /<Sources ids=\{\[(.*)\]\}/.exec(about.body) ?? [];
    const articles = readContentFolder('sources').filter(({ data }) => sourceSchema.parse(data).kind === 'article');
    expect(list.split(', ').map((id) => id.replaceAll("'", ''))).toEqual(articles.map(({ name }) => name));
  });

  test.each(['privacy', 'report an error', 'ours', 'licence'])('has a heading that speaks of %s', (subject) => {
    const headings = about.body.match(/^## .*$/gm)?.join('\n').toLowerCase();
    expect(headings).toContain(subject);
  });

  test('invents no address to write to', () => {
    const credits = /https:\/\/(github\.com\/commenthol\/date-holidays|creativecommons\.org\/licenses\/by-sa\/3\.0\/)/g;
    expect(about.body.replace(credits, '')).not.toMatch(/https?:|mailto:|@\w/);
  });
});
