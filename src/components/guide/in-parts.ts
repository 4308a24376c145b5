/** What the list of chapters needs to know of one. */
type Placed = { data: { part: string; order: number } };

/**
 * Chapters under the parts they stand in, both in the order of the book.
 * A part without chapters is left out.
 */
export function inParts<Part extends { id: string }, Chapter extends Placed>(
  parts: readonly Part[],
  chapters: readonly Chapter[],
): { part: Part; chapters: Chapter[] }[] {
  const inOrder = [...chapters].sort((one, other) => one.data.order - other.data.order);
  return parts
    .map((part) => ({ part, chapters: inOrder.filter(({ data }) => data.part === part.id) }))
    .filter(({ chapters: own }) => own.length > 0);
}
