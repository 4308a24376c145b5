import type { Source } from '../../schemas/source';

/** Parts that are known, as one sentence with a capital and a full stop. */
function sentence(...parts: (string | undefined)[]): string {
  const text = parts.filter((part) => part !== undefined).join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * What stands after a source's title in a list of sources: for an article its author and date, for a
 * figure the claim with who was asked, when, where, how many, who paid and how sure we are.
 */
export function sourceWords(source: Source): string {
  if (source.kind === 'article') return `${sentence(source.author, source.publisher, source.date)} ${source.note}`;
  if (source.kind === 'advice') return `${sentence(source.author, source.where, source.date)} ${source.note}`;
  const { claim, who, where, when, n, paidBy, caution, sure, note } = source;
  return [
    claim,
    sentence(who, where, when),
    n && sentence(`asked: ${n}`),
    paidBy && sentence(`paid for by ${paidBy}`),
    caution,
    sentence(`how sure we are: ${sure}`),
    note,
  ]
    .filter(Boolean)
    .join(' ');
}
