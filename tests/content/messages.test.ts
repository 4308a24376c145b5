import { describe, expect, test } from 'vitest';
import { bodyOf, paragraphsOf } from '../../src/domain/composer/body';
import { composeDraft } from '../../src/domain/composer/compose-draft';
import { countWords } from '../../src/domain/composer/count-words';
import { goesTo } from '../../src/domain/composer/goes-to';
import { limitsFor } from '../../src/domain/composer/limits-for';
import type { LetterKind } from '../../src/domain/composer/message-kind';
import { reviewDraft } from '../../src/domain/composer/review-draft';
import { secondsToSay, WORDS_PER_MINUTE } from '../../src/domain/composer/speaking-time';
import { sharedTriples } from '../../src/domain/composer/word-triples';
import type { Facts } from '../../src/domain/interview';
import { kindEntryOf, LETTER_GROUPS, LETTER_KINDS, messageSchema, type Message } from '../../src/schemas/message';
import { loadJoining, loadLetterWords, loadMessageKinds, loadMessages, loadPhrases } from '../../src/schemas/load-content';
import { SITE_PATHS } from '../../src/schemas/site-link';
import { readContentFolder } from '../support/content-files';

const files = readContentFolder('messages');
const messages = loadMessages();
const words = { ...loadLetterWords(), ...loadJoining() };
const phrases = loadPhrases();
const sources = new Set(readContentFolder('sources').map(({ name }) => name));
const each = messages.map((message) => [message.id, message] as const);

/** Every kind there is; the compiler asks for a new one here, and then its letter is asked for. */
const KINDS = Object.keys({
  M1: 1, M1p: 1, 'M1+M7b': 1, 'M1p+M7b': 1, M2: 1, M3: 1, M4: 1, M5: 1, M6: 1, M7a: 1, M7b: 1, M7c: 1, M7d: 1,
  M8: 1, M9: 1, M10: 1, M11: 1, M12: 1, M13: 1, M14: 1, M15: 1, M16: 1, M17: 1, M18: 1, M19: 1, M20: 1, M21: 1, M22: 1,
  M23: 1, M24: 1, M25: 1, M26: 1, M27: 1, S1: 1, S2: 1, S3: 1, S4: 1, S5: 1, S6: 1, S7: 1, S8: 1, S9: 1, S10: 1, S11: 1, S12: 1, S13: 1,
} satisfies Record<LetterKind, 1>);

/** Messages that no rule of the planner asks for: the person knows when. */
const UNASKED = /^(M6|S\d+)$/;

/** What must not stand in a phrasing of ours, nor in an example. */
const FORBIDDEN = [
  /just checking in/i, /touch base/i, /circle back/i, /per my last/i, /bump/i, /sorry (?:to|for)/i, /apolog/i, /asap|urgent/i, /deadline/i, /must have|need to know/i,
  /perfect (?:fit|candidate|match)/i, /passionate/i, /team player/i, /hesitate/i, /dream job/i, /great opportunity/i, /!/, /—/, /I hope this (?:email|message|finds)/i,
];

/** What a letter of our phrasings alone is marked for: they are ours, and its made-up answers are no names. */
const BY_NATURE: readonly string[] = ['template-text', 'unfilled-slot', 'no-greeting-name'];

/** The words that count against the limits: all that is said, or what stands between greeting and close. */
const counted = (text: string, { medium }: Message) => (medium === 'spoken' ? text : bodyOf(text, words));

const startersOf = ({ parts }: Message) => parts.flatMap(({ starters }) => starters.map(({ text }) => text));
const uses = (message: Message, slot: string) => [...message.subjects, ...startersOf(message)].some((text) => text.includes(`{${slot}}`));

describe('the message files', () => {
  test.each(files.map(({ name, data }) => [name, data] as const))('%s follows its schema', (_, data) => {
    expect(messageSchema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  test('are named after their address', () => {
    expect(messages.map(({ slug }) => slug).sort()).toEqual(files.map(({ name }) => name).sort());
  });

  test('can be linked to', () => {
    expect(messages.map(({ slug }) => `/write/${slug}/` as const).filter((path) => !SITE_PATHS.includes(path))).toEqual([]);
  });

  test('may serve the kinds that the domain knows, and no other', () => {
    expect(LETTER_KINDS.toSorted()).toEqual(KINDS.toSorted());
  });

  test('serve every message kind once', () => {
    const served = messages.flatMap(({ id, alsoFor }) => [id, ...alsoFor]);
    expect(served.toSorted()).toEqual(KINDS.toSorted());
  });

  test.each(LETTER_GROUPS)('stand in one order under "%s", without gaps', (group) => {
    const orders = messages.filter((message) => message.group === group).map(({ order }) => order);
    expect(orders).toEqual(orders.map((_, index) => index + 1));
  });

  test('give each situation once', () => {
    expect(new Set(messages.map(({ situation }) => situation)).size).toBe(messages.length);
  });

  test.each(files.map(({ name, body }) => [name, body] as const))('%s has a word of advice', (_, body) => {
    expect(countWords(body)).toBeGreaterThan(20);
  });

  test('are what the loader gives the composer', () => {
    expect(loadMessageKinds()).toEqual(messages.map((message) => kindEntryOf(message, words)));
  });
});

describe.each(each)('%s', (id, message) => {
  const { parts, example, limits, medium } = message;
  const kindEntry = kindEntryOf(message, words);
  const facts: Facts = { ...example.facts, log: [] } as unknown as Facts;
  const to = example.to === undefined ? {} : { to: example.to };

  test('names each part and each phrasing once', () => {
    const ids = [...parts.map((part) => part.id), ...parts.flatMap((part) => part.starters.map((starter) => `${part.id}/${starter.id}`))];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the frame of its medium: greeting and close in writing, a subject in an email alone', () => {
    const paragraphs = [...new Set(parts.map(({ paragraph }) => paragraph))];
    const first = medium === 'spoken' ? 1 : 0;
    expect(paragraphs).toEqual(paragraphs.map((_, index) => index + first));
    expect(paragraphs.length - (medium === 'spoken' ? 0 : 2)).toBeLessThanOrEqual(limits.paragraphs ?? 3);
    expect(message.subjects.length > 0).toBe(medium === 'email');
    expect(example.subject !== undefined).toBe(medium === 'email');
    expect(parts.filter(({ starters }) => starters.some(({ text }) => text.includes('\n')))).toEqual(medium === 'spoken' ? [] : parts.slice(-1));
  });

  test('is asked for by a rule, or by the person alone', () => {
    expect(message.rules.length > 0).toBe(!UNASKED.test(id));
  });

  test('rests on sources that exist', () => {
    expect(message.sources.filter((source) => !sources.has(source))).toEqual([]);
  });

  test('puts the answer into every phrasing of a part that asks, and into no other', () => {
    const wrong = parts.flatMap((part) => part.starters.filter(({ text }) => text.includes('{answer}') !== part.asks).map((starter) => `${part.id}/${starter.id}`));
    expect(wrong).toEqual([]);
  });

  test('ends its sentence with the answer, so that any answer ends well', () => {
    const goesOn = startersOf(message).filter((text) => text.includes('{answer}') && !/\{answer\}[.?,]?$/.test(text));
    expect(goesOn).toEqual([]);
  });

  test('uses no slot that nobody can fill', () => {
    const known = new Set([...Object.keys(words.slots), 'answer', 'email', 'phone']);
    const used = [...message.subjects, ...startersOf(message)].flatMap((text) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, slot]) => slot ?? ''));
    expect(used.filter((slot) => !known.has(slot))).toEqual([]);
  });

  test('puts no interviewer into what goes to somebody else', () => {
    expect(uses(message, 'reader') && goesTo(id) === 'outside').toBe(false);
    expect(example.to === undefined).toBe(!uses(message, 'reader') || example.facts.interviewers.length === 0);
  });

  test('offers two or more phrasings that are no echo of each other', () => {
    for (const { starters } of parts.filter(({ asks }) => asks)) {
      expect(starters.length).toBeGreaterThanOrEqual(2);
      const pairs = starters.flatMap((one) => starters.filter((other) => other !== one).map((other) => sharedTriples(one.text, other.text)));
      expect(Math.max(...pairs)).toBeLessThan(0.5);
    }
  });

  test('says nothing forbidden', () => {
    const said = [...message.subjects, ...startersOf(message), example.subject ?? '', example.text];
    expect(said.map((text) => text.replace(/\{\w+\}/g, '')).filter((text) => FORBIDDEN.some((phrase) => phrase.test(text)))).toEqual([]);
  });

  test('has an example that a reader would not stumble over', () => {
    expect(reviewDraft(example.text, { kindEntry, facts, phrases, ...to })).toEqual([]);
  });

  test('has no phrasing that the review would mark', () => {
    const answered = Object.fromEntries(parts.map((part) => [part.id, part.asks ? { answer: 'the map room on the second floor' } : { starter: part.starters[0]?.id ?? '' }]));
    const marked = parts.flatMap((part) => part.starters.flatMap((starter) => {
      const answers = { parts: { ...answered, [part.id]: { ...answered[part.id], starter: starter.id } }, ...to, from: { name: 'Tomasz Nowak', phone: '0117 496 0182' } };
      const draft = composeDraft(kindEntry, answers, facts);
      const said = draft.parts.find((one) => one.part === part.id);
      return reviewDraft(draft.text, { kindEntry, facts, phrases, ...to })
        .filter(({ start, end, kind }) => start >= (said?.start ?? 0) && end <= (said?.end ?? 0) && !BY_NATURE.includes(kind))
        .map(({ kind, start, end }) => `${part.id}/${starter.id}: ${kind}: ${draft.text.slice(start, end)}`);
    }));
    expect(marked).toEqual([]);
  });

  test('has an example within its own limits', () => {
    const body = counted(example.text, message);
    const { lower, upper, paragraphs = 3 } = limitsFor(kindEntry, facts);
    expect(countWords(body)).toBeGreaterThanOrEqual(lower);
    expect(countWords(body)).toBeLessThanOrEqual(upper);
    expect(paragraphsOf(body).length).toBeLessThanOrEqual(paragraphs);
  });

  test('has an example about its own made-up facts', () => {
    const reader = example.facts.interviewers.find((one) => one.id === example.to);
    const shown = `${example.subject}\n${example.text}`;
    if (uses(message, 'role')) expect(shown).toContain(example.facts.role);
    if (reader) expect(example.text.split('\n')[0]).toContain(reader.name.split(' ')[0]);
    expect(example.facts.date ?? example.facts.appliedOn).toBeDefined();
  });

  test('has an example under one of its own subject lines', () => {
    const subjects = message.subjects.map((subject) => composeDraft({ ...kindEntry, subjects: [subject] }, { parts: {}, ...to }, facts).subject);
    if (medium === 'email') expect(subjects).toContain(example.subject);
  });

  test('leaves room for three answers of fifteen words', () => {
    const draft = composeDraft(kindEntry, { parts: {}, ...to, from: { name: 'Tomasz Nowak', phone: '0117 496 0182' } }, facts);
    const asked = draft.missing.filter(({ slot }) => slot === 'answer').length;
    const ours = countWords(counted(draft.missing.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), draft.text), message));
    expect(ours + asked * 22).toBeLessThanOrEqual(limits.upper);
  });
});

describe.each(each.filter(([, { medium }]) => medium === 'spoken'))('%s, said aloud,', (_, { limits, example }) => {
  test('takes as long as its words do at a calm pace', () => {
    const atPace = (words: number) => (words * 60) / WORDS_PER_MINUTE;
    expect(limits.seconds).toEqual({ lower: atPace(limits.lower), upper: atPace(limits.upper) });
    expect(secondsToSay(example.text)).toBeLessThanOrEqual(limits.seconds?.upper ?? 0);
  });

  test('keeps to its sentences', () => {
    const sentences = example.text.split(/(?<=[.?])\s+/).length;
    expect(sentences).toBeLessThanOrEqual(limits.sentences ?? Infinity);
  });
});

test('a network note fits into the 300 characters that some networks allow', () => {
  const notes = messages.filter(({ medium }) => medium === 'network').map(({ example }) => example.text.length);
  expect(notes.filter((length) => length > 300)).toEqual([]);
});
