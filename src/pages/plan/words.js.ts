import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import type { LaterWords, OtherVoice, RuleSources } from '../../components/planner/later-words';

/**
 * The words that the planner needs only on use: the phrases of a promise, the sentences of the
 * trace, who says a rule, the calendar. A module of their own, since a page may not fetch anything.
 */
export const GET: APIRoute = async () => {
  const [promises, trace, calendar, rules, sources] = await Promise.all([
    getEntry('promises', 'promises'), getEntry('trace', 'trace'), getEntry('calendar', 'calendar'),
    getCollection('rules'), getCollection('sources'),
  ]);
  if (!promises || !trace || !calendar) throw new Error('src/content/rules lacks promises.yaml, trace.yaml or calendar.yaml.');
  const nameOf = (id: string) => sources.find((source) => source.id === id)?.data.name ?? id;
  const voiceOf = ({ who, says }: OtherVoice): OtherVoice => ({ who, says });
  const sourcesOf = ({ situation, why, whatNext, sources: ids, ours, others }: CollectionEntry<'rules'>['data']): RuleSources => ({
    situation, why, sources: ids.map(nameOf),
    ...(whatNext && { whatNext }), ...(ours && { ours }), ...(others && { others: others.map(voiceOf) }),
  });
  const words: LaterWords = {
    promises: promises.data,
    trace: trace.data,
    calendar: calendar.data,
    rules: Object.fromEntries(rules.map(({ data }) => [data.id, sourcesOf(data)])),
  };
  return new Response(`export const words = ${JSON.stringify(words)};\n`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
