import { expect, test } from 'vitest';
import { concreteWords } from '../../../../src/domain/composer/findings/concrete-words';
import { loadPhrases } from '../../../../src/schemas/load-content';
import { anInterview } from '../read-letter';

const { detail } = loadPhrases();
const facts = anInterview({ employer: 'Voss Box Foundry', role: 'Ferry Pilot', interviewers: [{ id: 'ama', name: 'Ama Okonkwo' }] });

const isConcrete = (word: string) => concreteWords(detail, facts)(word);

test.each(['kiln', 'kilns', "kiln's", 'parrot', 'hens', 'ox1', 'bee', 'glazed', 'a1-kiln', 'daydream', 'zip'])('%s is concrete', (word) => {
  expect(isConcrete(word)).toBe(true);
});

test.each([
  ['small', 'the'], ['small with its ending', "it's"], ['general', 'company'], ['a form of a general word', 'planned'], ['a form of a general word', 'careers'], ['a form of a general word', 'caring'],
  ['a form of a general word', 'stopped'], ['a form of a general word', 'wishes'], ['a form of a general word', 'kindly'], ['a form of a general word', 'bringing'], ['general by its beginning', 'enthusiastically'],
  ['too short', 'ox'], ['a figure', '2026'], ['an address', 'ama@example.org'], ['the firm', 'foundry'], ['the firm\'s own', "foundry's"], ['more of the firm\'s kind', 'boxes'], ['more of the firm\'s name', 'vosses'], ['general as it stands', 'detail'], ['the role', 'pilots'], ['somebody there', 'okonkwo'],
])('what is %s is not: %s', (_, word) => {
  expect(isConcrete(word)).toBe(false);
});

test('a firm and a role that nobody knows name nothing', () => {
  expect(concreteWords(detail, { date: '2026-03-03', start: '10:00', interviewers: [], log: [] })('undefined')).toBe(true);
});
