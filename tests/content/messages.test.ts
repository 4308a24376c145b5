import { describe, expect, test } from 'vitest';
import { bodyOf, paragraphsOf } from '../../src/domain/composer/body';
import { composeDraft } from '../../src/domain/composer/compose-draft';
import { countWords } from '../../src/domain/composer/count-words';
import { limitsFor } from '../../src/domain/composer/limits-for';
import { sharedTriples } from '../../src/domain/composer/word-triples';
import { reviewDraft } from '../../src/domain/composer/review-draft';
import type { Facts } from '../../src/domain/interview';
import type { MessageKind } from '../../src/domain/composer/message-kind';
import { kindEntryOf, messageSchema } from '../../src/schemas/message';
import { loadLetterWords, loadMessageKinds, loadMessages, loadPhrases } from '../../src/schemas/load-content';
import { readContentFolder } from '../support/content-files';

const files = readContentFolder('messages');
const messages = loadMessages();
const words = loadLetterWords();
const phrases = loadPhrases();
const each = messages.map((message) => [message.id, message] as const);

/** The kinds that have a letter; a new one here fails until its file is there. */
const KINDS: readonly MessageKind[] = ['M1', 'M1p', 'M2', 'M7a', 'M7b', 'M7c', 'M7d'];

/** What must not stand in a phrasing of ours, nor in an example. */
const FORBIDDEN = [
  /just checking in/i, /touch base/i, /circle back/i, /per my last/i, /bump/i, /sorry (?:to|for)/i, /apolog/i, /asap|urgent/i, /deadline/i, /must have|need to know/i,
  /perfect (?:fit|candidate|match)/i, /passionate/i, /team player/i, /hesitate/i, /dream job/i, /great opportunity/i, /!/, /—/, /I hope this (?:email|message|finds)/i,
];

describe('the message files', () => {
  test.each(files.map(({ name, data }) => [name, data] as const))('%s follows its schema', (_, data) => {
    expect(messageSchema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  test('are named after their address', () => {
    expect(messages.map(({ slug }) => slug).sort()).toEqual(files.map(({ name }) => name).sort());
  });

  test('serve every message kind once', () => {
    const served = messages.flatMap(({ id, alsoFor }) => [id, ...alsoFor]);
    expect(KINDS.filter((kind) => served.filter((id) => id === kind).length !== 1)).toEqual([]);
  });

  test('stand in one order, without gaps', () => {
    expect(messages.map(({ order }) => order)).toEqual(messages.map((_, index) => index + 1));
  });

  test.each(files.map(({ name, body }) => [name, body] as const))('%s has a word of advice', (_, body) => {
    expect(countWords(body)).toBeGreaterThan(20);
  });

  test('are what the loader gives the composer', () => {
    expect(loadMessageKinds()).toEqual(messages.map((message) => kindEntryOf(message, words)));
  });
});

describe.each(each)('%s', (_, message) => {
  const { parts, example, limits } = message;
  const kindEntry = kindEntryOf(message, words);
  const facts: Facts = { ...example.facts, log: [] } as unknown as Facts;

  test('names each part and each phrasing once', () => {
    const ids = [...parts.map(({ id }) => id), ...parts.flatMap(({ id, starters }) => starters.map((starter) => `${id}/${starter.id}`))];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('goes from greeting to close without leaving a paragraph out', () => {
    const paragraphs = [...new Set(parts.map(({ paragraph }) => paragraph))];
    expect(paragraphs).toEqual(paragraphs.map((_, index) => index));
    expect(paragraphs.length - 2).toBeLessThanOrEqual(limits.paragraphs ?? 3);
  });

  test('puts the answer into every phrasing of a part that asks, and into no other', () => {
    const wrong = parts.flatMap((part) => part.starters.filter(({ text }) => text.includes('{answer}') !== part.asks).map(({ id }) => `${part.id}/${id}`));
    expect(wrong).toEqual([]);
  });

  test('uses no slot that nobody can fill', () => {
    const known = new Set([...Object.keys(words.slots), 'answer', 'email', 'phone']);
    const used = [...message.subjects, ...parts.flatMap(({ starters }) => starters.map(({ text }) => text))].flatMap((text) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, slot]) => slot ?? ''));
    expect(used.filter((slot) => !known.has(slot))).toEqual([]);
  });

  test('offers two or more phrasings that are no echo of each other', () => {
    for (const { starters } of parts.filter(({ asks }) => asks)) {
      expect(starters.length).toBeGreaterThanOrEqual(2);
      const pairs = starters.flatMap((one) => starters.filter((other) => other !== one).map((other) => sharedTriples(one.text, other.text)));
      expect(Math.max(...pairs)).toBeLessThan(0.5);
    }
  });

  test('says nothing forbidden', () => {
    const said = [...message.subjects, ...parts.flatMap(({ starters }) => starters.map(({ text }) => text)), example.subject, example.text];
    expect(said.filter((text) => FORBIDDEN.some((phrase) => phrase.test(text)))).toEqual([]);
  });

  test('has an example that a reader would not stumble over', () => {
    expect(reviewDraft(example.text, { kindEntry, facts, phrases, to: example.to })).toEqual([]);
  });

  test('has an example within its own limits', () => {
    const body = bodyOf(example.text, words);
    const { lower, upper, paragraphs = 3 } = limitsFor(kindEntry, facts);
    expect(countWords(body)).toBeGreaterThanOrEqual(lower);
    expect(countWords(body)).toBeLessThanOrEqual(upper);
    expect(paragraphsOf(body).length).toBeLessThanOrEqual(paragraphs);
  });

  test('has an example about its own made-up facts', () => {
    const reader = example.facts.interviewers.find(({ id }) => id === example.to);
    const shown = `${example.subject}\n${example.text}`;
    expect(shown).toContain(example.facts.role);
    expect(example.text.split('\n')[0]).toContain(reader?.name.split(' ')[0]);
  });

  test('has an example under one of its own subject lines', () => {
    const subjects = message.subjects.map((subject) => composeDraft({ ...kindEntry, subjects: [subject] }, { parts: {}, to: example.to }, facts).subject);
    expect(subjects).toContain(example.subject);
  });

  test('leaves room for three answers of fifteen words', () => {
    const draft = composeDraft(kindEntry, { parts: {}, to: example.to, from: { name: 'Tomasz Nowak' } }, facts);
    const asked = draft.missing.filter(({ slot }) => slot === 'answer').length;
    const ours = countWords(bodyOf(draft.missing.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), draft.text), words));
    expect(ours + asked * 22).toBeLessThanOrEqual(limits.upper);
  });
});
