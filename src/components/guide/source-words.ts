import type { Source } from '../../schemas/source';

/** Parts that are known, as one sentence with a capital and a full stop. */
export function sentence(...parts: (string | undefined)[]): string {
  const text = parts.filter((part) => part !== undefined).join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * What stands after a source's title in the list at the end of a chapter: who, when and where. The
 * whole entry, with its figures and doubts, is on /sources/.
 */
export function sourceWords(source: Source): string {
  if (source.kind === 'article') return sentence(source.author, source.publisher, source.date);
  if (source.kind === 'advice') return sentence(source.author, source.where, source.date);
  return sentence(source.who, source.where, source.when);
}
