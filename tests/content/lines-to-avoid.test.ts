import { describe, expect, test } from 'vitest';
import { proseOf } from '../../src/components/guide/reading-time';
import { aLetter, kindOf, read } from '../domain/composer/read-letter';
import { readContentFile } from '../support/content-files';

const { body } = readContentFile('guide/what-to-avoid.mdx');

/** What is said in quotation marks, of one part of the chapter. */
const quotesOf = (heading: string): string[] => {
  const [, part = ''] = new RegExp(`## ${heading}\\n([\\s\\S]*?)\\n## `).exec(body) ?? [];
  return [...proseOf(part).matchAll(/"([^"]+)"/g)].map(([, said]) => said ?? '');
};

const UNKIND = ['pressure', 'blame', 'desperate', 'badmouth'];

/** What the letter on this site says about a question into silence with that line in it. */
const found = (says: string): string[] =>
  read(aLetter({ thanks: 'Thank you for meeting me on Tuesday about the analyst role.', says }), { kindEntry: kindOf('M7d') })
    .map(({ kind }) => kind)
    .filter((kind) => UNKIND.includes(kind));

describe('the lines to avoid', () => {
  const [pressing, instead, ...more] = quotesOf('Pushing');
  const [sting] = quotesOf('Unkind words');

  test('press in five ways, and one of them has its better half beside it', () => {
    expect([pressing, ...more]).toHaveLength(5);
    expect(instead).toContain('I would be grateful');
  });

  test.each([pressing, ...more, sting])('“%s” is noticed by the letter', (line = '') => {
    expect(found(line)).not.toEqual([]);
  });

  test('the line to write instead is let be', () => {
    expect(found(instead ?? '')).toEqual([]);
  });
});
