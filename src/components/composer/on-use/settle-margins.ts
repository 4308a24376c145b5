/** Where notes stand beside the letter; composer.css has the same. */
const WIDE = '(min-width: 56.25rem)';

/** Least space between what stands beside two paragraphs. */
const GAP = 12;

const middleOf = (rect: DOMRect | undefined) => (rect ? rect.top + rect.height / 2 : 0);

function firstLine(element: Element): DOMRect | undefined {
  const words = document.createRange();
  words.selectNodeContents(element);
  return [...words.getClientRects()].find(({ width }) => width > 0);
}

/** Puts a note's first line level with the line it speaks of, or below the note before it. */
function level(note: HTMLElement, row: Element | null): void {
  const marked = row?.querySelector(`[data-note="${CSS.escape(note.dataset['of'] ?? '')}"]`);
  const drop = marked ? middleOf(marked.getClientRects()[0]) - middleOf(firstLine(note)) : 0;
  note.style.setProperty('--drop', `${Math.max(0, Math.round(drop))}px`);
}

/**
 * Puts what stands in the margin level with its lines. It lies beside the paper without stretching it:
 * where it is taller than its paragraph, what belongs to the next ones moves down.
 */
export function settleMargins(): void {
  const margins = [...document.querySelectorAll<HTMLElement>('.letter .margin')];
  const notes = (margin: HTMLElement) => margin.querySelectorAll<HTMLElement>(':scope > .margin-notes > .margin-note');
  for (const margin of margins) {
    margin.style.setProperty('--shift', '0px');
    for (const note of notes(margin)) note.style.setProperty('--drop', '0px');
  }
  if (!matchMedia(WIDE).matches) return;
  let floor = 0;
  for (const margin of margins) {
    const shift = floor && floor - margin.getBoundingClientRect().top;
    margin.style.setProperty('--shift', `${Math.max(0, Math.round(shift))}px`);
    for (const note of notes(margin)) level(note, margin.closest('.row'));
    const { bottom, height } = margin.getBoundingClientRect();
    if (height > 0) floor = bottom + GAP;
  }
}
