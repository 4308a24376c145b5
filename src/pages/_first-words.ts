import { getCollection, getEntry } from 'astro:content';
import type { HomeWords } from '../components/planner/home-words';
import { address } from '../components/ui/address';
import { answerFigures } from './_answer-figures';

/** The rules, letters and problems that a first answer can be about; all others come with the later words. */
const FIRST_RULES = new Set(['TY1', 'TY2', 'TY3', 'TY6', 'TY7']);
const FIRST_KINDS = new Set(['M1', 'M1p', 'M1+M7b', 'M1p+M7b']);
const FIRST_PROBLEMS = /^(date|time)-/;

const only = <Value>(record: Record<string, Value>, isWanted: (id: string) => boolean): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => isWanted(id)));

/** The words of all rules, letters and problems that speak of what is next. */
export async function wordsOfSteps(): Promise<Pick<HomeWords, 'answers' | 'rules' | 'letters' | 'problems'> & { kinds: Record<string, string> }> {
  const [answers, problems] = await Promise.all([getEntry('answers', 'answers'), getEntry('problems', 'problems')]);
  if (!answers || !problems) throw new Error('src/content/phrases/answers.yaml or src/content/rules/problems.yaml is missing.');
  const rules = await getCollection('rules');
  const messages = (await getCollection('messages')).flatMap(({ data }) => [data.id, ...data.alsoFor].map((kind) => ({ kind, ...data })));
  return {
    answers: answers.data,
    rules: Object.fromEntries(rules.map(({ data: { id, title, why, answer, answers: byKind } }) =>
      [id, { title, why, ...(answer && { answer }), ...(byKind && { answers: byKind }) }])),
    letters: Object.fromEntries(messages.map(({ kind, slug }) => [kind, `/write/${slug}/`])),
    kinds: Object.fromEntries(messages.map(({ kind, title }) => [kind, title])),
    problems: problems.data,
  };
}

/** What a page carries for its planner: the words of the first answer. */
export async function firstWords(): Promise<HomeWords> {
  const { answers: { 'thank-you': thanks, rough, short }, rules, letters, problems } = await wordsOfSteps();
  return {
    answers: { 'thank-you': thanks, rough, short },
    figures: answerFigures(),
    rules: only(rules, (id) => FIRST_RULES.has(id)),
    letters: only(letters, (kind) => FIRST_KINDS.has(kind)),
    problems: only(problems, (id) => FIRST_PROBLEMS.test(id)),
    ...(import.meta.env.SITE && { siteUrl: new URL(address('/'), import.meta.env.SITE).href }),
  };
}
