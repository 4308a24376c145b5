import { describe, expect, test } from 'vitest';
import { firstRepeated, sharedWords } from '../../../src/domain/composer/shared-words';
import { aLetter, kindOf } from './read-letter';

const { words } = kindOf('M1');
const TEXT = 'Dear Ama,\n\nOne two three four five six. Then seven eight nine ten eleven twelve.\n\nYours,\nTomasz';
const to = (body: string) => `Dear Tom,\n\n${body}\n\nYours,\nTomasz`;

/** The stretches that are marked in the letter above, beside these others. */
const marked = (...others: string[]) => sharedWords(TEXT, others.map(to), words).spans.map(({ start, end }) => TEXT.slice(start, end));

describe('what stands in other letters too', () => {
  test.each<[string, string[], string[]]>([
    ['from five words on', ['One two three four five, seven eight nine ten.'], ['One two three four five']],
    ['in the order of the letter, whichever letter has it', ['We seven eight nine ten eleven.', 'One two three four five.'], ['One two three four five', 'seven eight nine ten eleven']],
    ['as one stretch where the pieces of two letters overlap', ['One two three four.', 'Three four five six.'], ['One two three four five six']],
    ['as one stretch where one letter has more of it', ['Two three four.', 'One two three four five six.'], ['One two three four five six']],
    ['as two where the pieces only follow each other', ['One two three four five six.', 'Then seven eight nine ten.'], ['One two three four five six', 'Then seven eight nine ten']],
    ['but greeting and close', [''], []],
    ['but nothing where there is no other letter', [], []],
  ])('is marked %s', (_, others, stretches) => {
    expect(marked(...others)).toEqual(stretches);
  });

  test('makes it much the same as soon as one of them has most of it', () => {
    const text = aLetter();
    expect(sharedWords(text, [to('Quite another thing.'), text], words).isMuchTheSame).toBe(true);
    expect(sharedWords(text, [to('Quite another thing.')], words).isMuchTheSame).toBe(false);
  });

  test('leaves it a letter of its own where six tenths are shared, and no more', () => {
    const seven = to('One two three four five six seven.');
    expect(sharedWords(seven, [to('One two three four five.')], words).isMuchTheSame).toBe(false);
    expect(sharedWords(seven, [to('One two three four five six.')], words).isMuchTheSame).toBe(true);
  });
});

describe('a letter repeats another', () => {
  const SENTENCES = ['One two three four five six.', 'Then seven eight nine ten eleven twelve.']
    .map((sentence) => ({ start: TEXT.indexOf(sentence), end: TEXT.indexOf(sentence) + sentence.length }));
  const first = (...others: string[]) => {
    const place = firstRepeated(TEXT, sharedWords(TEXT, others.map(to), words).spans, SENTENCES);
    return place && TEXT.slice(place.start, place.end);
  };

  test.each<[string, string, string | undefined]>([
    ['at its first sentence, where that stands in the other', 'One two three four five six.', 'One two three four five six.'],
    ['at the first that stands there whole', 'One two three four five. Then seven eight nine ten eleven twelve.', 'Then seven eight nine ten eleven twelve.'],
    ['at the first shared stretch, where no sentence is whole', 'One two three four five. Then seven eight nine ten eleven.', 'One two three four five'],
    ['nowhere, where nothing is shared', 'Quite another thing.', undefined],
  ])('%s', (_, other, sentence) => {
    expect(first(other)).toBe(sentence);
  });
});
