import { describe, expect, test } from 'vitest';
import { marksIn, readClaims } from '../../scripts/claims.mjs';
import { ATOMS } from '../support/atoms';
import { WAITING } from './waiting-atoms';

const claims = readClaims();
const claimed = new Set(claims.map(({ atom }) => atom));
const waiting = Object.values(WAITING).flatMap((ids) => ids.split(/\s+/).filter(Boolean));

describe('the statements of the guidance', () => {
  test('are 256, each named once', () => {
    expect(ATOMS).toHaveLength(256);
    expect(new Set(ATOMS).size).toBe(256);
  });

  test('are all said or done somewhere, but for those that wait for a page', () => {
    expect(ATOMS.filter((atom) => !claimed.has(atom) && !waiting.includes(atom))).toEqual([]);
  });

  test('wait for nothing once they are said', () => {
    expect(waiting.filter((atom) => claimed.has(atom))).toEqual([]);
    expect(waiting.filter((atom, index) => !ATOMS.includes(atom) || waiting.indexOf(atom) !== index)).toEqual([]);
  });

  test('are claimed under ids that exist', () => {
    expect(claims.filter(({ atom }) => !ATOMS.includes(atom)).map(({ atom, file }) => `${atom} in ${file}`)).toEqual([]);
  });

  test('are claimed by a passage with words in it', () => {
    expect(claims.filter(({ passage }) => passage.length < 10)).toEqual([]);
  });
});

describe('a mark', () => {
  test('claims the passage before it, back to an empty line, a list item or another mark', () => {
    const mdx = 'Not this.\n\nOne thing. {/* says: W1 K2a */} Another. {/* says: T14 */}\n\n- A first item.\n- A second. {/* says: X1 */}\n';
    expect(marksIn(mdx)).toEqual([
      { atom: 'W1', passage: 'One thing.', line: 3 },
      { atom: 'K2a', passage: 'One thing.', line: 3 },
      { atom: 'T14', passage: 'Another.', line: 3 },
      { atom: 'X1', passage: '- A second.', line: 6 },
    ]);
  });
});
