import { expect, test } from 'vitest';
import { former } from '../../../../src/domain/composer/findings/former';
import { NAME, tokensOf } from '../../../../src/domain/composer/tokens';
import { loadPhrases } from '../../../../src/schemas/load-content';
import { kindOf } from '../read-letter';

const { lexicon } = loadPhrases();
const { words } = kindOf('M1');

/** The firms of the writer's past in a sentence; `blotted` is one that the facts give. */
function firmsIn(sentence: string, blotted = ''): string[] {
  const tokens = tokensOf(sentence, { start: 0, end: sentence.length }, lexicon.contractions)
    .map((token) => (token.plain === blotted ? { ...token, plain: NAME } : token));
  return former(sentence, tokens, words).map(({ from, to }) => tokens.slice(from, to).map(({ plain }) => plain).join(' '));
}

test.each([
  ['I left Kestrel in spring', ['kestrel']],
  ['At Voss we sold tents', ['voss']],
  ['My years with Brightwell and my months at Voss', ['brightwell', 'voss']],
  ['They worked for Kestrel', ['kestrel']],
  ['They left Kestrel', []],
  ['I left kestrel', []],
  ['I left iTunes', []],
  ['I went from A to B', []],
  ['I was ill from Monday and from May on', []],
  ['I passed Kestrel', []],
  ['Kestrel is where I worked', []],
  ['That is what I left I think', []],
])('of "%s" the writer\'s past is %j', (sentence, firms) => {
  expect(firmsIn(sentence)).toEqual(firms);
});

test('a firm of this interview is none of the past', () => {
  expect(firmsIn('I heard at Fernhill of my time at Voss', 'fernhill')).toEqual(['voss']);
});
