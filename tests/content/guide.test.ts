import { describe, expect, test } from 'vitest';
import { countWords, proseOf, readingMinutes } from '../../src/components/guide/reading-time';
import { RULE_FIGURES } from '../../src/components/guide/rule-figures';
import { guideSchema, type GuideChapter } from '../../src/schemas/guide';
import { sourceSchema } from '../../src/schemas/source';
import { readContentFolder } from '../support/content-files';
import { fleschKincaidGrade } from '../support/readability';

const files = readContentFolder('guide');
const chapters = files.map(({ name, data, body }) => ({ name, body, front: guideSchema.parse(data) }));
const each = chapters.map((chapter) => [chapter.name, chapter] as const);
const sources = new Map(readContentFolder('sources').map(({ name, data }) => [name, sourceSchema.parse(data)]));

/** Phrases of career advice that say nothing, and promises that nobody can keep. */
const WORN = [
  'dream job', 'land the job', 'land a job', 'nail it', 'ace the', 'stand out from the crowd', 'top of mind', 'game changer',
  'game-changer', 'leverage', 'reach out', 'touch base', 'circle back', 'go the extra mile', 'passionate', 'proactive',
  'rockstar', 'next level', 'crush', 'secret', 'guarantee', 'will get you', 'boost', 'hack', 'simply', 'don’t worry',
  "don't worry", 'exciting', 'journey', 'delve', 'crucial', 'valuable opportunity', 'put your best foot',
];

/** The chapters in the order of the book. */
const CHAPTERS = [
  'why-follow-up', 'look-back-first', 'when-to-write', 'which-channel', 'whom-to-write-to', 'the-thank-you-note',
  'checking-in', 'no-answer', 'more-reasons-to-write', 'while-you-wait',
  'what-to-avoid', 'when-it-went-wrong', 'an-offer', 'offers-that-collide', 'a-no',
  'people-and-go-betweens', 'rounds-and-settings', 'trouble-and-traps',
  'customs-by-country', 'customs-by-field', 'questions-people-ask',
];

const citedIn = (body: string): string[] => [...body.matchAll(/<Cite id="([^"]+)"/g)].map(([, id]) => id ?? '');
const disputed = (front: GuideChapter): string[] => front.differ.flatMap(({ voices }) => voices.map(({ source }) => source));
const allProse = ({ front, body }: { front: GuideChapter; body: string }): string =>
  [
    ...front.short,
    ...front.steps.map(({ text }) => text),
    ...front.differ.flatMap(({ question, weFollow, why }) => [question, weFollow, why]),
    proseOf(body),
  ].join('\n\n');

describe('the guide', () => {
  test.each(files.map(({ name, data }) => [name, data] as const))('%s follows its schema', (_, data) => {
    expect(guideSchema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  test('has its chapters in this order', () => {
    const inOrder = [...chapters].sort((a, b) => a.front.order - b.front.order).map(({ name }) => name);
    expect(inOrder).toEqual(CHAPTERS);
  });

  test.each(each)('every source that %s lists exists', (_, { front }) => {
    expect(front.sources.filter((id) => !sources.has(id))).toEqual([]);
  });

  test.each(each)('%s lists just the sources it cites', (_, { front, body }) => {
    const used = [...new Set([...citedIn(body), ...disputed(front)])].sort();
    expect([...front.sources].sort()).toEqual(used);
  });

  test.each(each)('every number that %s takes from a rule has one', (_, { body }) => {
    const named = [...body.matchAll(/<Rule of="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(named.filter((id) => !Object.hasOwn(RULE_FIGURES, id))).toEqual([]);
  });

  test.each(each)('the long version of %s has 450 to 1,300 words', (_, { body }) => {
    expect(countWords(proseOf(body))).toBeGreaterThanOrEqual(450);
    expect(countWords(proseOf(body))).toBeLessThanOrEqual(1300);
  });

  test.each(each)('the short version of %s takes about a minute', (_, { front }) => {
    expect(countWords(front.short.join(' '))).toBeLessThanOrEqual(200);
  });

  test.each(each)('%s reads at grade 8 or below', (_, chapter) => {
    expect(fleschKincaidGrade(allProse(chapter))).toBeLessThanOrEqual(8);
  });

  test.each(each)('%s keeps clear of worn phrases', (_, chapter) => {
    const prose = allProse(chapter).toLowerCase();
    expect(WORN.filter((phrase) => new RegExp(`\\b${phrase}`).test(prose))).toEqual([]);
  });

  test.each(each)('a figure from a poll in %s stands with its year or the want of one', (_, { body }) => {
    const paragraphs = body.split(/\n{2,}/).filter((paragraph) => /\d+%/.test(paragraph));
    for (const paragraph of paragraphs) {
      expect(citedIn(paragraph).some((id) => sources.get(id)?.kind === 'poll')).toBe(true);
      expect(paragraph).toMatch(/\b20\d\d\b|does not say/);
    }
  });
});

describe('the reading time', () => {
  test('counts the words of the prose and no marks, tags or imports', () => {
    const mdx = "import X from './x';\n\n## A [link](/plan/)\n\n<Table />\n\nTwo **bold** words.<Cite id=\"001\" />";
    expect(proseOf(mdx)).toBe('A link\n\nTwo bold words.');
  });

  test('reads a component inside a sentence as a number', () => {
    expect(proseOf('Wait <Rule of="NR1.gap" /> days.')).toBe('Wait 5 days.');
  });

  test.each([[1, 1], [90, 1], [310, 2], [1000, 5]])('%i words take %i minutes', (words, minutes) => {
    expect(readingMinutes('word '.repeat(words))).toBe(minutes);
  });

  test('counts what the sources say against each other', () => {
    const says = 'word '.repeat(100);
    const differ = [{ question: 'When?', voices: [{ source: 'a', says }, { source: 'b', says }], weFollow: says, why: says, ours: true }];
    expect(readingMinutes('word '.repeat(200), differ)).toBe(3);
  });
});
