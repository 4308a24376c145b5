/** Cards that letter paper is sold with. Sizes in millimetres, upright. */
export const CARDS = [
  { name: 'A6', width: 105, height: 148 },
  { name: '5 × 7 inch', width: 127, height: 178 },
] as const;

/** Our hand: a letter with its share of the gap, a line, and what is left free at each edge, in millimetres. */
export const HAND = { letter: 3, line: 8, margin: 10 } as const;

/** A card, how many lines it holds in handwriting, and the text broken into its lines. */
export type CardFit = { name: string; holds: number; lines: string[]; fits: boolean };

/** A word that is longer than a line, cut where the line ends. */
const cut = (word: string, characters: number): string[] => {
  const letters = [...word];
  return Array.from({ length: Math.ceil(letters.length / characters) }, (_, at) => letters.slice(at * characters, (at + 1) * characters).join(''));
};

/** One line of a text as the lines it takes by hand, broken between words. */
function byHand(line: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(/\s/).flatMap((one) => cut(one, characters))) {
    const last = lines.at(-1);
    if (last !== undefined && [...last, ' ', ...word].length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Whether a text fits on one side of each card when it is written by hand, and where its lines end.
 * An estimate of ours: hands differ. Empty lines are not written.
 */
export function cardFits(text: string): CardFit[] {
  const written = text.split(/[\r\n]/);
  return CARDS.map(({ name, width, height }) => {
    const holds = Math.floor((height - 2 * HAND.margin) / HAND.line);
    const lines = written.flatMap((line) => byHand(line, Math.floor((width - 2 * HAND.margin) / HAND.letter)));
    return { name, holds, lines, fits: lines.length <= holds };
  });
}

/** The card to write on: the first that holds it all, else the last and largest. */
export const cardFor = (fits: readonly CardFit[]): CardFit | undefined => fits.find((one) => one.fits) ?? fits.at(-1);
