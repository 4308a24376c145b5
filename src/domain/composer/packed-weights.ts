import type { Weights } from './weights';

/**
 * Weights on their way to the browser, at two thirds of their size: marks in alphabetical order, one a line, each as
 * the number of words it shares with the one before and what is new in it; and their rows, one after another.
 */
export type PackedWeights = { starts: readonly number[]; marks: string; rows: string };

function inOrder(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, place) => word !== other[place]);
  if (at < 0) return one.length - other.length;
  return at < other.length && (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

/** Packs weights for the way. */
export function packWeights({ starts, words }: Weights): PackedWeights {
  const marks = [...words.keys()].map((mark) => mark.split(' ')).sort(inOrder);
  const lines = marks.map((mark, place) => {
    const before = marks[place - 1] ?? [];
    const fresh = mark.findIndex((word, at) => word !== before[at]);
    return `${fresh}${mark.slice(fresh).join(' ')}`;
  });
  return { starts, marks: lines.join('\n'), rows: marks.map((mark) => words.get(mark.join(' '))).join('') };
}

/** The first words of a mark, each with the space behind it. */
function headOf(mark: string, words: number): string {
  let end = 0;
  for (let word = 0; word < words; word += 1) end = mark.indexOf(' ', end) + 1;
  return mark.slice(0, end);
}

/** Unpacks what `packWeights` packed. */
export function unpackWeights({ starts, marks, rows }: PackedWeights): Weights {
  const words = new Map<string, string>();
  let mark = '';
  for (const line of marks.split('\n').filter(Boolean)) {
    mark = headOf(`${mark} `, Number(line[0])) + line.slice(1);
    const from = words.size * starts.length;
    words.set(mark, rows.slice(from, from + starts.length));
  }
  return { starts, words };
}
