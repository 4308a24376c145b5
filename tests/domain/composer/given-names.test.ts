import { describe, expect, test } from 'vitest';
import { nameBlotter } from '../../../src/domain/composer/given-names';
import { tokensOf } from '../../../src/domain/composer/tokens';
import { loadPhrases } from '../../../src/schemas/load-content';
import { anInterview } from './read-letter';

const phrases = loadPhrases();
const facts = anInterview({ employer: 'Will and Rose Group', role: 'night baker', interviewers: [{ id: 'a', name: 'Hope B Okonkwo' }] });

/** The words of a text, each name of the facts as "@". */
function blotted(text: string, writer = 'Mark Nowak'): string {
  const tokens = tokensOf(text, { start: 0, end: text.length }, phrases.lexicon.contractions);
  return nameBlotter(text, [facts], writer, phrases)(tokens).map(({ plain }) => plain).join(' ');
}

describe('no name reads as a word', () => {
  test.each([
    ['that of the firm, in full or one word of it', 'I like Will and Rose Group, and Rose', 'i like @ @ @ @ , and @'],
    ['that of an interviewer, but for an initial', 'I met Hope, B and Okonkwo', 'i met @ , b and @'],
    ['a row with its initial', 'I met Hope B Okonkwo', 'i met @ @ @'],
    ['that of the writer', 'I am Mark Nowak', 'i am @ @'],
    ['that of the role, where it is written as a name and whole', 'As Night Baker, as night baker, as a Baker', 'as @ @ , as night baker , as a baker'],
    ['at the beginning of a sentence where it is no everyday word', 'Okonkwo did', '@ did'],
  ])('%s', (_, text, plain) => {
    expect(blotted(text)).toBe(plain);
  });

  test.each([
    ['in small letters', 'i will hope and mark the rose', 'i will hope and mark the rose'],
    ['an everyday word that begins a sentence', 'Hope is good', 'hope is good'],
    ['a common word of a firm, by itself', 'In my Group', 'in my group'],
    ['half a row', 'Will and Tom', 'will and tom'],
  ])('but a word does: %s', (_, text, plain) => {
    expect(blotted(text)).toBe(plain);
  });

  test('where no name is known', () => {
    expect(blotted('I met Tom', '')).toBe('i met tom');
  });
});
