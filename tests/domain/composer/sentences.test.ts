import { describe, expect, test } from 'vitest';
import { sentencesOf, trimmed } from '../../../src/domain/composer/sentences';
import { loadPhrases } from '../../../src/schemas/load-content';
import { kindOf } from './read-letter';

const words = { frame: kindOf('M1').words, contractions: loadPhrases().lexicon.contractions };
const sentences = (text: string, spans = [{ start: 0, end: text.length }]) =>
  sentencesOf(text, spans, words).map((sentence) => {
    const { start, end } = trimmed(text, sentence);
    return text.slice(start, end);
  });

describe('a text falls into sentences', () => {
  test.each([
    ['at a stop, a question mark and an exclamation mark', 'One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
    ['at several marks as at one', 'One... Two?! Three…', ['One...', 'Two?!', 'Three…']],
    ['behind what closes a quotation or a bracket', 'He said “no.” Then (he left.) Gone.', ['He said “no.”', 'Then (he left.)', 'Gone.']],
    ['where a stop ends a word, not inside a figure or an address', 'It is 4.5 at example.org now. Hot.', ['It is 4.5 at example.org now.', 'Hot.']],
    ['not behind a title, an initial or an abbreviation', 'Ask Dr. Rao or (Prof. Byrne), J. Okonkwo, St. Ives etc. for it.', ['Ask Dr. Rao or (Prof. Byrne), J. Okonkwo, St. Ives etc. for it.']],
    ['behind a title that is asked for', 'A Dr? Rao.', ['A Dr?', 'Rao.']],
    ['behind the writer', 'So did I. Then we left.', ['So did I.', 'Then we left.']],
    ['at an empty line, whatever stands in it', 'One\n\nTwo\n \t\nThree', ['One', 'Two', 'Three']],
    ['before each thing of a list', 'Three:\n- one\n• two\n 3) three\n4) four', ['Three:', '- one', '• two', '3) three', '4) four']],
    ['not behind the number of a thing in a list', 'Two:\n1. one, two. Three\n 12. four', ['Two:', '1. one, two.', 'Three', '12. four']],
    ['not where a line is only wrapped', 'One\ntwo -three\n-four\n123) five', ['One\ntwo -three\n-four\n123) five']],
    ['only where there are words', '... ! \n\n One. ?', ['One.']],
    ['of other scripts', 'やった！ 行こう。', ['やった！', '行こう。']],
  ])('%s', (_, text, found) => {
    expect(sentences(text)).toEqual(found);
  });

  test('each stretch by itself', () => {
    expect(sentences('One two. Three four', [{ start: 0, end: 3 }, { start: 9, end: 14 }])).toEqual(['One', 'Three']);
  });

  test('and those that end in a question mark ask', () => {
    expect(sentencesOf('One? Two. 三？ Four?! Five', [{ start: 0, end: 28 }], words).map(({ asks }) => asks)).toEqual([true, false, true, true, false]);
  });
});

test.each([['  a b\n', 'a b'], ['a', 'a'], ['', ''], ['  ', '']])('%j without the space around it', (text, bare) => {
  const { start, end } = trimmed(`x${text}x`, { start: 1, end: 1 + text.length });
  expect(`x${text}x`.slice(start, end)).toBe(bare);
  expect(end).toBeGreaterThanOrEqual(start);
});
