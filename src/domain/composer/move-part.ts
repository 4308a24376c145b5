import type { Placed } from './draft';
import type { MessageKindEntry, Part } from './message-kind';
import { inOrder } from './part-order';

/** One place nearer to the beginning of the letter, or to its end. */
export type Direction = 'earlier' | 'later';

type Letter = {
  kind: Pick<MessageKindEntry, 'parts' | 'medium'>;
  placed?: readonly Placed[] | undefined;
  /** Ids of the parts that stand in the letter now; a move is one place among these. */
  shown: readonly string[];
};

/** First and last paragraph between greeting and close; what is spoken has neither, and is all body. */
function bodyOf({ parts, medium }: Letter['kind']): [first: number, last: number] {
  const highest = Math.max(...parts.map(({ paragraph }) => paragraph));
  return [1, medium === 'spoken' ? highest : highest - 1];
}

const isWithin = (paragraph: number, [first, last]: [number, number]) => paragraph >= first && paragraph <= last;

/**
 * The order of the body's parts with one of them moved: past its neighbour in its paragraph, or from
 * the edge of that into the next one. Undefined where it cannot go further; greeting and close stay.
 */
export function movePart({ kind, placed, shown }: Letter, id: string, direction: Direction): Placed[] | undefined {
  const body = bodyOf(kind);
  const parts = inOrder(kind.parts, placed).filter(({ paragraph }) => isWithin(paragraph, body));
  const part = parts.find((one) => one.id === id);
  if (!part) return undefined;
  const step = direction === 'earlier' ? -1 : 1;
  const beside = parts.filter((one) => one.paragraph === part.paragraph && (shown.includes(one.id) || one === part));
  const neighbour = beside[beside.indexOf(part) + step];
  const paragraph = neighbour ? part.paragraph : part.paragraph + step;
  if (!isWithin(paragraph, body)) return undefined;
  const others = parts.filter((one) => one !== part);
  const at = neighbour ? others.indexOf(neighbour) + (step > 0 ? 1 : 0) : edgeOf(others, paragraph, direction);
  return [...others.slice(0, at), { ...part, paragraph }, ...others.slice(at)].map((one) => ({ part: one.id, paragraph: one.paragraph }));
}

/** Where a part comes into a paragraph from its neighbour: at its end on the way up, before its first on the way down. */
const edgeOf = (parts: readonly Part[], paragraph: number, direction: Direction): number =>
  parts.filter((one) => (direction === 'earlier' ? one.paragraph <= paragraph : one.paragraph < paragraph)).length;
