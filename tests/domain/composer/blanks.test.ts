import { describe, expect, test } from 'vitest';
import { blanksIn } from '../../../src/domain/composer/blanks';
import { loadPhrases } from '../../../src/schemas/load-content';

const { slots } = loadPhrases();
const blanks = (text: string, own = '') => blanksIn(text, slots, own).map(({ start, end }) => text.slice(start, end));

describe('a blank', () => {
  test.each([
    ['The cards are XX in number.', ['XX']],
    ['There were a few dozen of us there that morning, and nearly XX stayed.', ['XX']],
    ['We are XX', ['XX']],
    ['[[Name]] and [[[Name]]] and {{{Name}}}', ['[[Name]]', '[[[Name]]]', '{{{Name}}}']],
    ['I liked [AB]', ['[AB]']],
    ['I liked [some 2 pages of it]', ['[some 2 pages of it]']],
    ['I liked [2 weeks]', ['[2 weeks]']],
    ['I liked [Ref of it]', ['[Ref of it]']],
    ['I liked [thing 2]', ['[thing 2]']],
    ['a [Thing]', ['[Thing]']],
    ['[Thing] (see http)', ['[Thing]']],
    ['I liked the «company name» sign', ['«company name»']],
    ['see < link > here', ['< link >']],
    ['see (insert the one two three four five six) here', ['(insert the one two three four five six)']],
    ['The *|FNAME|* is here', ['*|FNAME|*']],
    ['and …… so on ...... there', ['……', '......']],
    ['"One\ntwo [the thing] three', ['[the thing]']],
    [`"${'a '.repeat(150)}[the thing]`, ['[the thing]']],
    ['"One [Name] two"', ['[Name]']],
    ['"One [which?] two"', ['[which?]']],
    ['XXX and [Name] and {role} and XXX', ['XXX', '[Name]', '{role}', 'XXX']],
    ['[XXX] and (your name [Name])', ['[XXX]', '(your name [Name])']],
    ['[Name][Role]', ['[Name]', '[Role]']],
    ['TBD', ['TBD']], ['The saving was TBD per cent', ['TBD']],
  ])('in %j', (text, found) => {
    expect(blanks(text)).toEqual(found);
  });

  test.each([
    'XX', 'We are XX-rated', 'We are XXL', 'a pre-XX of it', 'We saw XX of it', 'We are XX and XY', 'We looked at it. The size XX of it', '[2pages]', '[12 pages]', '[ sic ]', '[Ref: 12]', '[page 3]', 'rows[Thing]', '[Thing] ( http://example.org)', '[Thing](https://example.org)',
    '(link)', '(insert the one two three four five six seven)', '(of the name)', 'a … b', '{1}', '"One [the thing] two"', '«x»', 'It is TBD', 'It is TBD, as you know', 'It is TBD.',
  ])('not in %j', (text) => {
    expect(blanks(text)).toEqual([]);
  });

  test('is none where the interview is really called so', () => {
    expect(blanks('XYZ and TBD', 'XYZ Couriers')).toEqual(['TBD']);
  });
});
