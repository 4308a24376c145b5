import { getEntry } from 'astro:content';
import type { Source } from '../../schemas/source';

/** A source with the id under which content refers to it. */
export type SourceEntry = { id: string; source: Source };

/**
 * The source of that id, for a citation or a list.
 * @throws if src/content/sources has no such file, so that the build stops at a wrong mark.
 */
export async function sourceEntry(id: string): Promise<SourceEntry> {
  const entry = await getEntry('sources', id);
  if (entry === undefined) throw new Error(`No source "${id}" in src/content/sources.`);
  return { id, source: entry.data };
}

/** Where a mark leads: the source's line in the list at the end of the page. */
export const sourceAnchor = (id: string): string => `source-${id}`;
