import type { Placed } from './draft';
import type { Part } from './message-kind';

/**
 * The parts of a message in the order of the letter, each with the paragraph it stands in: the kind's
 * own order, or the person's where they have moved some. What their order does not know stands
 * behind the part it follows in ours.
 */
export function inOrder(parts: readonly Part[], placed: readonly Placed[] = []): Part[] {
  let last = -1;
  return [...parts].sort((one, other) => one.paragraph - other.paragraph)
    .map((part) => {
      const index = placed.findIndex((place) => place.part === part.id);
      const { paragraph = part.paragraph } = placed[index] ?? {};
      if (index >= 0) last = index;
      return { part: { ...part, paragraph }, rank: index < 0 ? last + 0.5 : index };
    })
    .sort((one, other) => one.part.paragraph - other.part.paragraph || one.rank - other.rank)
    .map(({ part }) => part);
}
