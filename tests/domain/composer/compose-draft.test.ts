import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../src/domain/composer/compose-draft';
import type { Answers } from '../../../src/domain/composer/draft';
import type { Facts } from '../../../src/domain/interview';
import { loadMessageKinds } from '../../../src/schemas/load-content';
import { anInterview, kindOf } from './read-letter';

const kinds = loadMessageKinds();
const nothing: Answers = { parts: {} };
const compose = (answers: Partial<Answers> = {}, facts: Partial<Facts> = {}, kind = 'M1') =>
  composeDraft(kindOf(kind), { ...nothing, ...answers }, anInterview(facts));
const line = (text: string, number: number) => text.split('\n')[number];
const slots = (draft: ReturnType<typeof compose>) => draft.missing.map(({ slot }) => slot);

describe('a letter of which nothing is answered', () => {
  test('asks each question in its place and names all of them at once', () => {
    const draft = composeDraft(kindOf('M1'), nothing, { date: '2026-03-03', start: '10:00', interviewers: [], log: [] });
    expect(draft.missing.map(({ start, end }) => draft.text.slice(start, end))).toEqual([
      '[Who does it go to?]', '[Which role?]', '[What did you talk about that stuck?]',
      '[What would you bring that this job needs?]', '[What makes you want this job?]', '[Your full name?]',
    ]);
  });

  test.each(kinds.map((kind) => [kind.id, kind] as const))('%s says nothing but its sentences of facts', (_, kind) => {
    const draft = composeDraft(kind, nothing, anInterview());
    for (const { part, start, end, open } of draft.parts) {
      const entry = kind.parts.find(({ id }) => id === part);
      const said = open.reduceRight((text, slot) => text.slice(0, slot.start - start) + text.slice(slot.end - start), draft.text.slice(start, end));
      expect(entry?.required).toBe(true);
      if (entry?.asks) expect(said).toBe('');
    }
  });

  test('leaves optional parts out', () => {
    expect(compose().parts.map(({ part }) => part)).toEqual(['greeting', 'thanks', 'topic', 'fit', 'interest', 'close']);
  });
});

describe('what the facts fill in', () => {
  test.each([
    [{ interviewers: [{ id: 'ama', name: 'Ms Okonkwo' }] }, {}, 'Dear Ms Okonkwo,'],
    [{}, { to: 'tom' }, 'Dear Tom Byrne,'],
    [{}, { to: 'ama+tom' }, 'Dear Ama Okonkwo and Tom Byrne,'],
    [{ interviewers: ['Ama', ' ', 'Tom \n Byrne', 'Dr Rao'].map((name) => ({ id: name, name })) }, { parts: { greeting: { starter: 'everyone' } } }, 'Dear Ama, Tom Byrne and Dr Rao,'],
    [{ reader: 'tom' }, {}, 'Dear Tom Byrne,'],
    [{}, {}, 'Dear [Who does it go to?],'],
    [{}, { parts: { greeting: { starter: 'everyone' } } }, 'Dear Ama Okonkwo and Tom Byrne,'],
    [{ interviewers: [] }, { parts: { greeting: { starter: 'nobody' } } }, 'Dear hiring team,'],
    [{}, { to: 'somebody-else' }, 'Dear [Who does it go to?],'],
    [{}, { parts: { greeting: { rewritten: 'Ama, hello' } } }, 'Ama, hello'],
  ] as [Partial<Facts>, Partial<Answers>, string][])('greeting %#: %o %o', (facts, answers, greeting) => {
    expect(line(compose(answers, facts).text, 0)).toBe(greeting);
  });

  test('the day with its weekday, the role, and the employer where a phrasing wants it', () => {
    const { text } = compose({ parts: { thanks: { starter: 'invitation' } } });
    expect(text).toContain('on Tuesday 3 March to talk about the Operations Analyst role at Fernhill Foods.');
  });

  test.each([
    ['2026-03-13', 'Friday 13 March'], ['by-monday', 'Monday 9 March'], ['end-of-next-week', 'Friday 13 March'],
    ['soon', '[Which day did they name?]'], ['2026-02-30', '[Which day did they name?]'], ['nonsense', '[Which day did they name?]'],
  ])('a promise "%s" is said as %s', (phrase, said) => {
    const facts = { promise: { phrase: phrase as '2026-03-13' } };
    expect(compose({}, facts, 'M7a').text).toContain(`news by ${said}`);
  });

  test.each([
    ['Staff Nurse role', 'about the Staff Nurse role.'], ['the night baker', 'about the night baker role.'], ['Staff Nurse', 'about the Staff Nurse role.'],
  ])('a role given as "%s" doubles no word', (role, said) => {
    expect(compose({}, { role }).text).toContain(said);
  });

  test('name, address and number stand under the close, and only those that are known', () => {
    const from = { name: 'Tomasz Nowak', phone: '0117 496 0182' };
    expect(compose({ from }).text.endsWith('Best regards,\nTomasz Nowak\n0117 496 0182')).toBe(true);
    expect(slots(compose({ from }))).not.toContain('email');
  });

  test('the subject, with its own open slots', () => {
    expect(compose().subject).toBe('Thank you for Tuesday 3 March');
    const draft = composeDraft(kindOf('M7b'), nothing, anInterview({ role: ' ' }));
    expect(draft.subjectOpen.map(({ start, end }) => draft.subject.slice(start, end))).toEqual(['[Which role?]']);
  });

  test('a subject of their own on one line', () => {
    expect(compose({ subject: ' Our talk\nabout  ovens ' }).subject).toBe('Our talk about ovens');
  });

  test('the topic is that of one reader, not of two', () => {
    const interviewers = [{ id: 'ama', name: 'Ama', topic: ' the kiln ' }, { id: 'tom', name: 'Tom' }];
    expect(compose({ to: 'ama' }, { interviewers }).text).toContain('stayed with me is the kiln.');
    expect(compose({ to: 'ama+tom' }, { interviewers }).text).not.toContain('the kiln');
    expect(compose({ to: 'ama' }, { interviewers: [{ id: 'ama', name: 'Ama', topic: ' ' }] }).missing.map(({ slot }) => slot)).toContain('answer');
  });

  test('questions about an offer are counted, each on a line of its own', () => {
    const parts = Object.fromEntries(['first', 'second', 'third'].map((id) => [id, { answer: `the ${id}` }]));
    expect(compose({ parts }, {}, 'M17').text).toMatch(/\n1\. .*the first\?\n2\. .*the second\?\n3\. .*the third\?\n\n/);
  });

  test("the reader's topic answers what the two talked about, until the letter says otherwise", () => {
    const interviewers = [{ id: 'ama', name: 'Ama', topic: 'the blast chiller' }];
    expect(compose({}, { interviewers }).text).toContain('What has stayed with me is the blast chiller.');
    expect(compose({ parts: { topic: { answer: 'the beehives' } } }, { interviewers }).text).toContain('stayed with me is the beehives.');
  });
});

describe('an answer is fitted into its phrasing', () => {
  const topic = (answer: string, starter?: string) => {
    const draft = compose({ parts: { topic: { answer, ...(starter && { starter }) } } });
    const part = draft.parts.find(({ part: id }) => id === 'topic');
    return draft.text.slice(part?.start, part?.end);
  };

  test.each([
    ['the allotment', 'What has stayed with me is the allotment.'],
    ['  the allotment.  ', 'What has stayed with me is the allotment.'],
    ['the allotment!', 'What has stayed with me is the allotment!'],
    ['whether bees sleep?', 'What has stayed with me is whether bees sleep?'],
    ['your line "start small."', 'What has stayed with me is your line "start small."'],
    ['is the allotment', 'What has stayed with me is the allotment.'],
    ['I liked the allotment.', 'I liked the allotment.'],
    ["We're both fond of bees.", "We're both fond of bees."],
    ['I liked the allotment', 'I liked the allotment.'],
    ['I grow', 'What has stayed with me is I grow.'],
    ['the {role} and {answer}', 'What has stayed with me is the {role} and {answer}.'],
    ['the [Company] sign', 'What has stayed with me is the [Company] sign.'],
    ['$& and $1', 'What has stayed with me is $& and $1.'],
    ['<script>alert(1)</script>', 'What has stayed with me is <script>alert(1)</script>.'],
    ['חדר הקירור', 'What has stayed with me is חדר הקירור.'],
    ['冷蔵室。', 'What has stayed with me is 冷蔵室。'],
    ['one line\r\nand another', 'What has stayed with me is one line\nand another.'],
  ])('%j', (answer, sentence) => {
    expect(topic(answer)).toBe(sentence);
  });

  test('a sentence without its stop stays behind a phrasing that leads to one', () => {
    const { text } = compose({ parts: { example: { answer: 'I drew up the rota', starter: 'for-example' } } });
    expect(text).toContain('To give one example, I drew up the rota.');
  });

  test('into the phrasing they chose, or the first where that is gone', () => {
    expect(topic('the allotment', 'thinking')).toBe('Since then I have been thinking about the allotment.');
    expect(topic('the allotment', 'no-such-starter')).toBe('What has stayed with me is the allotment.');
  });

  test('a blank answer is no answer', () => {
    expect(topic(' \n ')).toBe('[What did you talk about that stuck?]');
  });

  test('a rewritten part stands as it was written, required ones too', () => {
    expect(compose({ parts: { thanks: { rewritten: 'Thanks a lot, and for {role} too.' } } }).text).toContain('\n\nThanks a lot, and for {role} too. [');
  });
});

describe('optional parts', () => {
  const parts = (answer: Answers['parts'][string], id = 'example') => compose({ parts: { [id]: answer } }).parts.map(({ part }) => part);

  test('come in when answered, when asked for, and when rewritten', () => {
    expect(parts({ answer: 'we moved a ward' })).toContain('example');
    expect(parts({ starter: 'for-example' })).toContain('example');
    expect(parts({ rewritten: 'Once I moved a ward.' })).toContain('example');
    expect(parts({ starter: 'hear' }, 'next')).toContain('next');
  });

  test('are left out when the person says so, and keep their answer for later', () => {
    expect(parts({ answer: 'we moved a ward', left: true })).not.toContain('example');
  });

  test('a required part cannot be left out', () => {
    expect(parts({ left: true }, 'topic')).toContain('topic');
  });

  test('one that was asked for shows its question until it is answered', () => {
    expect(compose({ parts: { question: { starter: 'one-question' } } }).text).toContain('[What would you still like to know about the work?]');
  });
});

test('the spans of parts and open slots cut out exactly what they name, whatever is typed', () => {
  const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('{role}', '[x]', '', '"', '\u202E', '\uD800'));
  const given = fc.record({ answer: word, rewritten: word, starter: word, left: fc.boolean() }, { requiredKeys: [] });
  fc.assert(fc.property(fc.constantFrom(...kinds), fc.dictionary(fc.constantFrom(...kinds.flatMap(({ parts }) => parts.map(({ id }) => id))), given), word, word, (kind, parts, name, role) => {
    const draft = composeDraft(kind, { parts, from: { name } }, anInterview({ role, interviewers: [{ id: 'a', name, topic: role }] }));
    for (const { start, end, question } of draft.missing) expect(draft.text.slice(start, end)).toBe(`[${question}]`);
    const joints = draft.parts.map(({ start }, index) => draft.text.slice(draft.parts[index - 1]?.end ?? 0, start));
    expect(draft.parts.map(({ lead }) => lead)).toEqual(joints);
    expect(joints.every((joint) => /^(?: |(?:\n{0,2}(?:\d\. )?))$/.test(joint))).toBe(true);
    expect(draft.parts.at(-1)?.end).toBe(draft.text.length);
  }), { numRuns: 60 });
}, 30_000);

test('twenty thousand pasted characters arrive whole', () => {
  const answer = 'kiln '.repeat(4000).trim();
  expect(compose({ parts: { topic: { answer } } }).text).toContain(answer);
});
