import { expect, test } from 'vitest';
import { packWeights, unpackWeights } from '../../../src/domain/composer/packed-weights';
import { WEIGHED } from '../../../src/domain/composer/weights';
import { loadPhrases } from '../../../src/schemas/load-content';

const starts = WEIGHED.map((_, place) => -place);
const row = (letter: string) => letter.repeat(WEIGHED.length);

test('weights are packed by what each mark shares with the one before', () => {
  const words = new Map([['hot kiln $', row('A')], ['hot', row('b')], ["hot' s", row('.')], ['hot kiln', row('C')], ['a', row('d')], ['hot _ $', row('E')]]);
  const packed = packWeights({ starts, words });
  expect(packed.marks.split('\n')).toEqual(['0a', '0hot', '1_ $', '1kiln', '2$', "0hot' s"]);
  expect(packed.rows).toBe([row('d'), row('b'), row('E'), row('C'), row('A'), row('.')].join(''));
  expect(packed.starts).toEqual(starts);
  expect(unpackWeights(packed).words).toEqual(words);
});

test('all that was drawn comes out as it went in', () => {
  const { weights } = loadPhrases();
  const packed = packWeights(weights);
  expect(unpackWeights(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(weights);
});

test('nothing is packed and unpacked as nothing', () => {
  expect(unpackWeights(packWeights({ starts, words: new Map() }))).toEqual({ starts, words: new Map() });
});
