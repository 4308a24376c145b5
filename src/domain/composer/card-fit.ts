/** Cards that letter paper is sold with. Sizes in millimetres, upright. */
export const CARDS = [
  { name: 'A6', width: 105, height: 148 },
  { name: '5 × 7 inch', width: 127, height: 178 },
] as const;

/** Our hand: a letter with its share of the gap, a line, and what is left free at each edge, in millimetres. */
export const HAND = { letter: 3, line: 8, margin: 10 } as const;

/** A card, how many lines it holds in handwriting, and how many this text takes on it. */
export type CardFit = { name: string; holds: number; takes: number; fits: boolean };

/** Lines of a text at so many characters to a line, broken between words; empty lines are not written. */
function linesAt(text: string, characters: number): number {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return lines.reduce((sum, line) => {
    let count = 1;
    let room = characters;
    for (const word of line.trim().split(/\s+/)) {
      const length = [...word].length;
      if (room < characters && length > room) {
        count += 1;
        room = characters;
      }
      if (length > characters) count += Math.ceil(length / characters) - 1;
      room -= (length % characters) + 1;
    }
    return sum + count;
  }, 0);
}

/**
 * Whether a text fits on one side of each card when it is written by hand. An estimate of ours:
 * hands differ, so a card that is just full counts as full.
 */
export function cardFits(text: string): CardFit[] {
  return CARDS.map(({ name, width, height }) => {
    const holds = Math.floor((height - 2 * HAND.margin) / HAND.line);
    const takes = linesAt(text, Math.floor((width - 2 * HAND.margin) / HAND.letter));
    return { name, holds, takes, fits: takes <= holds };
  });
}
