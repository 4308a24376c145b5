import { describe, expect, test } from 'vitest';
import { marksIn, readClaims } from '../../scripts/claims.mjs';
import { ATOMS } from '../support/atoms';

const claims = readClaims();
const inProse = new Set(claims.filter(({ line }) => line !== undefined).map(({ atom }) => atom));

describe('the statements of the guidance', () => {
  test('are 256, each named once', () => {
    expect(ATOMS).toHaveLength(256);
    expect(new Set(ATOMS).size).toBe(256);
  });

  test('are all said in the prose, whatever the tools do besides', () => {
    expect(ATOMS.filter((atom) => !inProse.has(atom))).toEqual([]);
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
