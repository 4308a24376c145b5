import { describe, expect, test } from 'vitest';
import { overlapOf } from '../../../src/domain/composer/overlap';
import { ownWords } from '../../../src/domain/composer/own-words';
import { aLetter, anInterview, kindOf } from './read-letter';

const sources = { kindEntry: kindOf('M1'), facts: anInterview(), to: 'ama' };
const OURS = 'Thank you for your time on Tuesday 3 March and for talking with me about the Operations Analyst role.';

describe('how much of a letter is still our wording', () => {
  test('all of it where only slots are filled, which count as nobody’s', () => {
    expect(ownWords(aLetter({ thanks: OURS, says: '' }), sources).ours).toBe(1);
  });

  test('none of it where all is said in other words', () => {
    expect(ownWords(aLetter({ thanks: 'What a good hour that was.' }), sources)).toEqual({ ours: 0, spans: [] });
  });

  test('the stretches that are ours, with their places', () => {
    const text = aLetter({ thanks: OURS, says: 'The pallets that move by themselves were new to me.' });
    const { ours, spans } = ownWords(text, sources);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Thank you for your time on', 'and for talking with me about the']);
    expect(ours).toBeGreaterThan(0.3);
    expect(ours).toBeLessThan(0.6);
  });

  test.each([
    ['the reader', 'Thank you, Ama Okonkwo for your time', { to: 'ama' }],
    ['somebody else who was there', 'Thank you, Tom Byrne for your time', { to: 'ama' }],
    ['the writer', 'Thank you, Tomasz Nowak for your time', { from: { name: 'Tomasz Nowak' } }],
    ['the topic of the reader', 'What has stayed with me is the time of day', { to: 'ama' }],
  ])('what names %s is nobody’s', (_, thanks, who) => {
    const facts = anInterview({ interviewers: [{ id: 'ama', name: 'Ama Okonkwo', topic: 'the time of day' }, { id: 'tom', name: 'Tom Byrne' }] });
    expect(ownWords(aLetter({ thanks, says: '' }), { ...sources, facts, ...who }).ours).toBe(1);
  });

  test('a long name counts as one, though a shorter one begins it, and half a name as no name', () => {
    const facts = anInterview({ employer: 'Analyst', role: 'Analyst role and more' });
    expect(ownWords(aLetter({ thanks: OURS.replace('Operations Analyst role', 'Analyst role and more'), says: '' }), { ...sources, facts }).ours).toBe(1);
    expect(ownWords(aLetter({ thanks: 'Thank you for seeing me on Tuesday 4 May', says: '' }), sources).ours).toBeLessThan(1);
  });

  test('a blank that is still open counts as nobody’s', () => {
    expect(ownWords(aLetter({ thanks: OURS.replace('Tuesday 3 March', '[Which day was it?]'), says: '' }), sources).ours).toBe(1);
  });

  test('greeting, close and names are left aside', () => {
    expect(ownWords('Dear Ama Okonkwo,\n\nBest regards,\nTomasz Nowak', sources)).toEqual({ ours: 0, spans: [] });
  });

  test.each(['', 'a', '[', '\uD800', '[[['])('nothing to count in %j', (text) => {
    expect(ownWords(text, sources).ours).toBe(0);
  });
});

describe('what two letters share', () => {
  const { words } = sources.kindEntry;
  const shared = 'I keep thinking about the cold store you showed me.';

  test('is counted and shown, wherever it stands', () => {
    const text = aLetter({ thanks: 'Thank you, Ama.', says: shared });
    const { share, spans } = overlapOf(text, `Dear Tom,\n\n${shared} We spoke of tides.\n\nYours,\nTomasz Nowak`, words);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['I keep thinking about the cold store you showed me']);
    expect(share).toBeCloseTo(8 / 11);
  });

  test('greeting and close are no part of it', () => {
    expect(overlapOf(aLetter({ thanks: 'One two three.', says: '' }), aLetter({ thanks: 'Four five six.', says: '' }), words)).toEqual({ share: 0, spans: [] });
  });
});
