import { describe, expect, test } from 'vitest';
import { following, isWriters, type Match, matchesOf, ofOthers, preceding } from '../../../../src/domain/composer/findings/matter';
import { tokensOf } from '../../../../src/domain/composer/tokens';
import { loadPhrases } from '../../../../src/schemas/load-content';

const { detail, lexicon } = loadPhrases();

/** Where a phrase of the talk stands in a sentence. */
function matchOf(sentence: string, phrase: string): Match {
  const [match] = matchesOf(tokensOf(sentence, { start: 0, end: sentence.length }, lexicon.contractions), [phrase], lexicon);
  if (!match) throw new Error(`"${phrase}" is not in "${sentence}".`);
  return match;
}

const LONG = Array.from({ length: 30 }, (_, index) => `kiln${index}`);

describe('what was talked about follows a phrase', () => {
  test.each([
    ['to the end of the sentence', 'You showed me the blue kiln', 'you showed me', 'the blue kiln'],
    ['up to the writer', 'You showed me the kiln and I liked it', 'you showed me', 'the kiln and'],
    ['to nothing where the writer comes at once', 'It struck me I like pots', 'struck me', ''],
    ['beyond the writer behind "that"', 'You showed me the kiln that I liked', 'you showed me', 'the kiln that i liked'],
    ['beyond the writer where the phrase ends with "how"', 'You know how I fire pots', 'you know how', 'i fire pots'],
    ['but not into what is the writer\'s own', 'You saw how my kiln works', 'you saw', 'how'],
    ['to the end of a question they put', 'You asked for pots and I told you my way', 'you asked', 'for pots and i told you my way'],
    ['up to the writer where the question stands elsewhere', 'They asked, so you showed me the kiln and I liked it', 'you showed me', 'the kiln and'],
  ])('%s', (_, sentence, phrase, matter) => {
    expect(following(matchOf(sentence, phrase), detail).join(' ')).toBe(matter);
  });

  test('so far as one sentence can be about it', () => {
    expect(following(matchOf(`You showed me ${LONG.join(' ')}`, 'you showed me'), detail)).toEqual(LONG.slice(0, 22));
    expect(following(matchOf(`You showed me ${LONG.join(' ')} and I liked it`, 'you showed me'), detail)).toEqual(LONG.slice(0, 22));
  });
});

describe('what was talked about stands before a phrase', () => {
  test.each([
    ['from the start', 'The blue kiln struck me', 'the blue kiln'],
    ['from the comma', 'On the wall, the blue kiln struck me', 'the blue kiln'],
    ['from the writer', 'I saw the blue kiln that struck me', 'saw the blue kiln that'],
  ])('%s', (_, sentence, matter) => {
    expect(preceding(matchOf(sentence, 'struck me'), detail).join(' ')).toBe(matter);
  });

  test('so far as one sentence can be about it', () => {
    expect(preceding(matchOf(`${LONG.join(' ')} struck me`, 'struck me'), detail)).toEqual(LONG.slice(-22));
  });
});

test.each([
  ['As I mentioned, it was hot', 'mentioned', true], ['My manager told me', 'told', true], ['I said so', 'i said', true], ['What I said was new', 'what i said', true],
  ['You told me', 'told', false], ['I heard that you told them', 'told', false], ['You said what I think', 'you said what i', false],
])('"%s" was said by the writer behind "%s": %s', (sentence, phrase, isTheirs) => {
  expect(isWriters(matchOf(sentence, phrase), detail)).toBe(isTheirs);
});

test.each([
  ['i built boats and you build kilns', 'you build kilns'], ['the kiln which i liked', 'the kiln which'], ['my boats are small', ''], ['your kilns glow', 'your kilns glow'],
])('of "%s" this is not said of the writer: "%s"', (sentence, others) => {
  expect(ofOthers(sentence.split(' '), detail).join(' ')).toBe(others);
});
