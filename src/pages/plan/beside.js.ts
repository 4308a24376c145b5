import { getCollection, getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { sayCertainty } from '../../components/guide/source-details';
import { sourceAnchor } from '../../components/guide/source-entry';
import type { BesideWords, Custom } from '../../components/planner/beside/beside-words';

type Named = (id: string) => string;

/** Customs as the planner shows them, sources by their names. */
async function customs(nameOf: Named): Promise<Custom[]> {
  return (await getCollection('customs')).map(({ data }) => ({
    about: data.kind === 'country' ? data.country : data.kind === 'field' ? data.field : data.route,
    title: data.title,
    thanks: data.thanks,
    why: data.why.says,
    sources: data.why.sources.map(nameOf),
    ...(data.thanks !== 'unknown' && { sure: sayCertainty(data.sure) }),
    ...(data.when && { when: data.when.says }),
  }));
}

/** What the plan can say beside its steps: fetched when one of its folds is opened. */
export const GET: APIRoute = async () => {
  const entry = await getEntry('beside', 'beside');
  if (!entry) throw new Error('src/content/rules/beside.yaml is missing.');
  const sources = await getCollection('sources');
  const nameOf: Named = (id) => {
    const source = sources.find((one) => one.id === id);
    if (!source) throw new Error(`src/content/rules/beside.yaml or a custom names a source that is not there: ${id}`);
    return source.data.name;
  };
  const { waiting, ...words } = entry.data;
  const figures = waiting.figures.map((figure) => ({ ...figure, name: nameOf(figure.source), anchor: sourceAnchor(figure.source) }));
  const all: BesideWords = { ...words, waiting: { ...waiting, figures }, customsList: await customs(nameOf) };
  return new Response(`export const words = ${JSON.stringify(all)};\n`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
