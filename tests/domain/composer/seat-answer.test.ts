import { describe, expect, test } from 'vitest';
import { seatAnswer } from '../../../src/domain/composer/seat-answer';
import type { KnownSlots } from '../../../src/domain/composer/slots-of';
import { kindOf } from './read-letter';

const { words } = kindOf('M1');
const STAYED = 'What has stayed with me is {answer}.';
const DRAWS = 'I would like to do this job, above all because of {answer}.';

const said = (text: string, answer: string, known: KnownSlots = {}) => {
  const seated = seatAnswer({ text, answer }, known, words);
  return seated.text.replace('{answer}', () => seated.answer);
};

describe('a sentence with a subject of its own stands alone', () => {
  test.each([
    [STAYED, 'we talked about the kiln', 'We talked about the kiln.'],
    [STAYED, 'i liked the kiln', 'I liked the kiln.'],
    [STAYED, 'you’re rebuilding the weir', 'You’re rebuilding the weir.'],
    [STAYED, 'They rebuilt the weir!', 'They rebuilt the weir!'],
    [DRAWS, 'I want to protect drinking water', 'I want to protect drinking water.'],
    ['{answer}', 'we talked about the kiln.', 'we talked about the kiln.'],
  ])('%j with %j', (text, answer, sentence) => {
    expect(said(text, answer)).toBe(sentence);
  });

  test.each([
    [STAYED, 'we talked'],
    [STAYED, 'your weir and its gates'],
    ['To give one example, {answer}.', 'we rebuilt a weir'],
    ['I write because {answer}.', 'I have finished my course'],
  ])('and %j goes on with %j', (text, answer) => {
    expect(said(text, answer)).toBe(text.replace('{answer}', answer));
  });
});

describe('what both say is said once', () => {
  test.each([
    [DRAWS, 'because I grew up by a river', 'I would like to do this job, above all because I grew up by a river.'],
    [DRAWS, 'Because I grew up by a river', 'I would like to do this job, above all because I grew up by a river.'],
    [DRAWS, 'because of the river', 'I would like to do this job, above all because of the river.'],
    [DRAWS, 'of the river', 'I would like to do this job, above all because of the river.'],
    ['I would still like the job, most of all for {answer}.', 'because it is outdoors', 'I would still like the job, most of all because it is outdoors.'],
    [STAYED, 'what has stayed with me is the kiln', 'What has stayed with me is the kiln.'],
    [STAYED, 'with me is the kiln', 'What has stayed with me is the kiln.'],
    [STAYED, 'with you is the kiln', 'What has stayed with me is with you is the kiln.'],
    ['It is so.\nAbout {answer}.', 'about bees', 'It is so.\nAbout bees.'],
  ])('%j with %j', (text, answer, sentence) => {
    expect(said(text, answer)).toBe(sentence);
  });
});

describe('a capital that a keyboard put there becomes small in the middle of a sentence', () => {
  test.each([
    ['How you rebuilt the weir', 'how you rebuilt the weir'],
    ['Eight years of gauging', 'eight years of gauging'],
    ['Seeing the gauges', 'seeing the gauges'],
    ['Teaching', 'teaching'],
    ['A weir', 'a weir'],
    ['The BBC archive', 'the BBC archive'],
    ['How Dr Okonkwo rebuilt it', 'how Dr Okonkwo rebuilt it'],
  ])('%j', (answer, small) => {
    expect(said(STAYED, answer, { reader: 'Dr Okonkwo', role: 'Teaching Assistant' })).toBe(STAYED.replace('{answer}', small));
  });

  test.each([
    'Fernhill and its weir', 'TIG welding', 'IDing fish', 'I', 'Reading in the rain', 'Reading', 'The Hague', 'Seeing Eye dogs',
    'Manning the gate', 'Vining Foods', 'The Pottery and its kiln', 'Teaching Assistant work', 'The’s', 'Eight-hour shifts', 'Éire', 'Nursing-home care',
  ])('but not on what may be a name, an acronym or something else: %j', (answer) => {
    const known = { employer: 'The Pottery', reader: 'Ann Vining', role: 'Teaching Assistant' };
    expect(said(STAYED, answer, known)).toBe(STAYED.replace('{answer}', answer));
  });

  test.each([
    ['One question came to me on the way home: {answer}', 'Who looks after a new nurse?'],
    ['{answer} is what I think of.', 'The kiln'],
    ['I came. {answer} stayed with me.', 'The kiln'],
    ['So it was.\n{answer} too.', 'The kiln'],
  ])('nor where a sentence begins, or ends as the person ends it: %j', (text, answer) => {
    expect(said(text, answer)).toBe(text.replace('{answer}', answer));
  });

  test('nor on account of what the answer itself has put among the facts', () => {
    expect(said(STAYED, 'Seeing the gauges', { topic: 'Seeing the gauges' })).toBe('What has stayed with me is seeing the gauges.');
  });
});
