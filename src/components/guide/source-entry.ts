import { getCollection, getEntry } from 'astro:content';
import { type Advice, type Evidence, isEvidence, type Source, type Topic } from '../../schemas/source';

/** A source with the id under which content refers to it. */
export type SourceEntry<Kind extends Source = Source> = { id: string; source: Kind };

/**
 * The source of that id, for a citation or a list.
 * @throws if src/content/sources has no such file, so that the build stops at a wrong mark.
 */
export async function sourceEntry(id: string): Promise<SourceEntry> {
  const entry = await getEntry('sources', id);
  if (entry === undefined) throw new Error(`No source "${id}" in src/content/sources.`);
  return { id, source: entry.data };
}

const isFigure = (entry: SourceEntry): entry is SourceEntry<Evidence> => isEvidence(entry.source);
const isAdvice = (entry: SourceEntry): entry is SourceEntry<Advice> => entry.source.kind === 'advice';

/** What /sources/ lists under a subject: figures, studies and laws, and what advisers say, in the order of their numbers. */
export async function sourcesOn(topic: Topic): Promise<{ evidence: SourceEntry<Evidence>[]; advice: SourceEntry<Advice>[] }> {
  const all = (await getCollection('sources')).map(({ id, data }) => ({ id, source: data }) as SourceEntry);
  const here = all
    .filter(({ source }) => source.kind !== 'article' && source.topic === topic)
    .sort((a, b) => a.source.order - b.source.order);
  return { evidence: here.filter(isFigure), advice: here.filter(isAdvice) };
}

/**
 * Where a mark leads: the source's line at the end of a chapter, its whole entry on /sources/. An
 * article's id is a number, and a place begins with a letter.
 */
export const sourceAnchor = (id: string): string => (/^\d/.test(id) ? `article-${id}` : id);
