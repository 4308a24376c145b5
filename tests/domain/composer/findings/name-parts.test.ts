import { describe, expect, test } from 'vitest';
import { employerParts, type NamePart, personParts } from '../../../../src/domain/composer/findings/name-parts';
import { loadPhrases } from '../../../../src/schemas/load-content';
import { kindOf } from '../read-letter';

const { names } = loadPhrases();
const { words } = kindOf('M1');
const told = (parts: readonly NamePart[]) => parts.map((part) => [part.words.join(' '), ...(part.doubtful ? [part.doubtful] : [])].join(', a '));

describe('a firm is named by', () => {
  test.each([
    ['Kestrel Logistics Ltd', ['kestrel logistics', 'kestrel']],
    ['The Kestrel Company', ['kestrel']],
    ['Marks & Spencer', ['marks and spencer', 'marks spencer', 'marks', 'spencer']],
    ['Marks and Spencer', ['marks and spencer', 'marks spencer', 'marks', 'spencer']],
    ['M&S', ['m&s']],
    ['Bo & Ko', ['bo and ko', 'bo ko']],
    ['Ash, Oak & Elm', ['ash oak and elm', 'ash oak elm', 'ash', 'oak', 'elm']],
    ['Orange', ['orange, a word']],
    ['Orange Grove', ['orange grove', 'orange, a word', 'grove']],
    ['University of Hull', ['university of hull', 'hull, a word']],
    ['University', ['university']],
    ['Ltd', []],
    ['', []],
  ])('%s: %j', (employer, parts) => {
    expect(told(employerParts(employer, names))).toEqual(parts);
  });
});

describe('a person is named by', () => {
  test.each([
    ['Siobhan Byrne', ['siobhan byrne', 'siobhan', 'byrne']],
    ['Dr Mark Young', ['mark young', 'mark, a word', 'young, a word']],
    ['May Chen', ['may chen', 'may, a date', 'chen']],
    ['Monday Eze', ['monday eze', 'monday, a date', 'eze']],
    ['J. Oyelaran', ['oyelaran']],
    ['Bo Adu', ['bo adu', 'adu']],
    ['Bo', ['bo']],
    ['Zoë', ['zoe']],
    ['Ada Ada', ['ada ada', 'ada']],
    ['Dr', []],
    ['', []],
  ])('%s: %j', (name, parts) => {
    expect(told(personParts(name, names, words))).toEqual(parts);
  });
});

test('each part is kept as it is written', () => {
  expect(employerParts('eBay Zürich', names).map(({ written }) => written)).toEqual(['eBay Zürich', 'eBay', 'Zürich']);
  expect(personParts('Zoë Müller', names, words).map(({ written }) => written)).toEqual(['Zoë Müller', 'Zoë', 'Müller']);
});
