import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import type { LaterWords, OtherVoice, RuleSources } from '../../components/planner/later-words';
import { sourceAnchor } from '../../components/guide/source-entry';
import { wordsOfSteps } from '../_first-words';

type Rule = CollectionEntry<'rules'>['data'];

/** What a rule says beyond its title and reason, with the sources by their names. */
async function ruleSources(): Promise<Record<string, Omit<RuleSources, 'title' | 'why'>>> {
  const [rules, sources] = await Promise.all([getCollection('rules'), getCollection('sources')]);
  const sourceOf = (id: string) => ({ name: sources.find((source) => source.id === id)?.data.name ?? id, anchor: sourceAnchor(id) });
  const voiceOf = ({ who, says, source }: NonNullable<Rule['others']>[number]): OtherVoice => ({ who, says, ...(source && { source }) });
  return Object.fromEntries(rules.map(({ data: { id, situation, whatNext, sources: ids, ours, others } }) => [id, {
    situation, sources: ids.map(sourceOf),
    ...(whatNext && { whatNext }), ...(ours && { ours }), ...(others && { others: others.map(voiceOf) }),
  }]));
}

/** What the folds below the plan are called; what they say comes when one is opened. */
function besideTitles({ heading, owes, budget, whom, card, customs, waiting, offers }: CollectionEntry<'beside'>['data']): LaterWords['beside'] {
  const parts = { owes, budget, whom, card, customs, waiting, offers };
  return { heading, titles: Object.fromEntries(Object.entries(parts).map(([id, { title }]) => [id, title])) as LaterWords['beside']['titles'] };
}

/**
 * The words that the planner needs once there is something to plan: all rules and letters by name, the
 * phrases of a promise, the sentences of the trace, who says a rule, what may come back, the calendar.
 * A module of their own, since a page may not fetch anything.
 */
export const GET: APIRoute = async () => {
  const [promises, trace, calendar, deeds, news, difference, beside, steps, sources] = await Promise.all([
    getEntry('promises', 'promises'), getEntry('trace', 'trace'), getEntry('calendar', 'calendar'),
    getEntry('deeds', 'deeds'), getEntry('news', 'news'), getEntry('difference', 'difference'), getEntry('beside', 'beside'), wordsOfSteps(), ruleSources(),
  ]);
  if (!promises || !trace || !calendar || !deeds || !news || !difference || !beside) throw new Error('src/content/rules lacks a file of words.');
  const words: LaterWords = {
    ...steps,
    rules: Object.fromEntries(Object.entries(sources).map(([id, rule]) => [id, { ...steps.rules[id], ...rule } as RuleSources])),
    promises: promises.data,
    trace: trace.data,
    deeds: deeds.data,
    news: news.data,
    difference: difference.data,
    beside: besideTitles(beside.data),
    calendar: calendar.data,
  };
  return new Response(`export const words = ${JSON.stringify(words)};\n`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
