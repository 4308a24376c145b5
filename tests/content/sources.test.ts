import { describe, expect, test } from 'vitest';
import { proseOf } from '../../src/components/guide/reading-time';
import { sayCertainty, sourceDetails } from '../../src/components/guide/source-details';
import { sourceWords } from '../../src/components/guide/source-words';
import { pageSchema } from '../../src/schemas/page';
import { CERTAINTIES, isEvidence, sourceSchema, TOPICS } from '../../src/schemas/source';
import { readContentFile, readContentFolder } from '../support/content-files';
import { fleschKincaidGrade } from '../support/readability';

const files = readContentFolder('sources');
const sources = files.map(({ data }) => sourceSchema.parse(data));

/** Ids that the ledger's entries 1 to 49 have here; advice by country is the 44th. */
const LEDGER = [
  'no-experiment', 'thanks-us-2017', 'share-who-write-2017', 'channel-us-2017', 'thanks-canada-2017', 'thanks-canada-2012',
  'executives-2007', 'channel-us-2012', 'would-not-hire-2005', 'less-likely-2011', 'dismissed-2017', 'not-ruled-out', 'web-poll-2005',
  'gratitude-letters-2018', 'flattery-2006', 'pushy-2018', 'finance-chiefs-2014', 'ignored-australia-2024', 'wait-a-week-2019',
  'graduate-wait-2023', 'sector-wait-2012', 'process-length-2017', 'extra-steps-2015', 'federal-hiring-2023', 'vacancy-clock',
  'expected-2005', 'wait-is-worst-2016', 'coping-study', 'told-what-next-2023', 'no-feedback-2021', 'never-told-2012', 'ghosted-polls',
  'belgium-silence', 'rejection-reply-germany-2017', 'negotiating-study-2024', 'offer-deadlines', 'backed-out-2019', 'uk-offers-law',
  'candidates-channel', 'texting-it-2019', 'after-a-cv-2017', 'customs-monster', 'japan-poll', 'advice-france', 'advice-germany',
  'advice-portugal', 'advice-brazil', 'advice-sweden', 'advice-uk', 'advice-india', 'advice-south-africa', 'ontario-45-days',
  'korea-notify', 'uk-feedback-notes', 'germany-travel-costs', 'us-job-scams',
];

describe('the sources', () => {
  test.each(files.map(({ name, data }) => [name, data] as const))('%s follows its schema', (_, data) => {
    expect(sourceSchema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  test('each has a number of its own, from 1 without a gap', () => {
    const orders = sources.map(({ order }) => order).sort((a, b) => a - b);
    expect(orders).toEqual(sources.map((_, index) => index + 1));
  });

  test('the five articles are all there', () => {
    const articles = files.filter((_, index) => sources[index]?.kind === 'article');
    expect(articles.map(({ name }) => name)).toEqual(['000', '001', '002', '003', '004']);
  });

  test('every entry of the ledger is there', () => {
    const names = new Set(files.map(({ name }) => name));
    expect(LEDGER.filter((id) => !names.has(id))).toEqual([]);
  });

  test('every subject has a source, and advice is named as such', () => {
    const used = new Set(sources.flatMap((source) => (source.kind === 'article' ? [] : [source.topic])));
    expect(TOPICS.filter((topic) => !used.has(topic))).toEqual([]);
    expect(files.filter(({ name }, index) => name.startsWith('advice-') !== (sources[index]?.kind === 'advice'))).toEqual([]);
  });

  test('no two have the same short name', () => {
    const names = sources.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(['n', 'paidBy', 'when', 'where'])('a poll that keeps its %s to itself is turned away', (field) => {
    const poll = { ...(readContentFile('sources/pushy-2018.yaml').data as object), [field]: undefined };
    expect(sourceSchema.safeParse(poll).success).toBe(false);
  });
});

describe('the page of sources', () => {
  const page = readContentFile('pages/sources.mdx');

  test('follows its schema and reads at grade 8 or below', () => {
    expect(pageSchema.safeParse(page.data).error?.issues ?? []).toEqual([]);
    expect(fleschKincaidGrade(proseOf(page.body))).toBeLessThanOrEqual(8);
  });

  test('lists every subject once, and the five articles', () => {
    const listed = [...page.body.matchAll(/<SourceLedger topic="([^"]+)"/g)].map(([, topic]) => topic);
    expect(listed).toEqual([...TOPICS]);
    expect(page.body).toContain('<SourceArticles />');
  });

  test('says in one place what nobody has tested', () => {
    expect(page.body).toContain('## What nobody has tested');
  });

  test.each(
    sources.flatMap((source, index) => (isEvidence(source) ? [[files[index]?.name ?? '', source] as const] : [])),
  )('says of %s who, when, where and how sure', (_, source) => {
    const shown = sourceDetails(source).map(({ words }) => words).join('\n');
    for (const part of [source.who, source.when, source.where, sayCertainty(source.sure)]) expect(shown).toContain(part);
    for (const part of [source.n, source.paidBy, source.misquoted, source.caution]) if (part) expect(shown).toContain(part);
  });

  test('calls uncertain what is below medium', () => {
    expect(CERTAINTIES.filter((sure) => sayCertainty(sure).includes('uncertain'))).toEqual(['low-medium', 'low']);
  });

  test('says of every law that laws change', () => {
    const laws = sources.filter(isEvidence).filter(({ kind }) => kind === 'law');
    expect(laws.length).toBeGreaterThan(0);
    for (const law of laws) expect(sourceDetails(law).at(-1)?.words).toMatch(/Laws change.*no legal advice/);
  });

  test('reads at grade 9 or below where it tells what was found', () => {
    const claims = sources.flatMap((source) => (source.kind === 'article' ? [] : [source.claim, source.caution ?? '']));
    expect(fleschKincaidGrade(claims.join('\n\n'))).toBeLessThanOrEqual(9);
  });
});

describe('a source at the end of a chapter', () => {
  const wordsOf = (name: string): string =>
    sourceWords(sourceSchema.parse(readContentFile(`sources/${name}.yaml`).data));

  test('an article has its author and date', () => {
    expect(wordsOf('001')).toBe('Debra Hayes, 22 October 2018.');
  });

  test('a poll has who asked, where and when', () => {
    expect(wordsOf('thanks-us-2017')).toBe('Accountemps, part of the staffing firm Robert Half, United States, November 2017.');
  });

  test('no two sentences run into each other', () => {
    expect(files.map(({ name }) => wordsOf(name)).filter((words) => /[a-z0-9]\.[A-Z]/.test(words))).toEqual([]);
  });
});
