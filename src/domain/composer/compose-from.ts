import type { Answers, ComposedDraft, ComposedPart, OpenSlot } from './draft';
import { fillStarter, type Piece } from './fill-starter';
import type { MessageKindEntry, Part } from './message-kind';
import { inOrder } from './part-order';
import { sayPart } from './say-part';
import type { Seat } from './seat-answer';
import type { KnownSlots } from './slots-of';

/** Adds pieces to `text`; blanks stand in square brackets and are returned with their spans. */
function write(text: string, pieces: readonly Piece[], part: string): { text: string; open: OpenSlot[] } {
  const open: OpenSlot[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += 'slot' in piece ? `[${piece.question}]` : piece.text;
    if ('slot' in piece) open.push({ start, end: text.length, part, slot: piece.slot, question: piece.question });
  }
  return { text, open };
}

/** What stands before a part: nothing, a space, an empty line; before a numbered one its number on a line of its own. */
function leadOf(part: Part, last: ComposedPart | undefined, number: number): string {
  const gap = last?.paragraph === part.paragraph ? (part.numbered ? '\n' : ' ') : last ? '\n\n' : '';
  return part.numbered ? `${gap}${number}. ` : gap;
}

/**
 * Builds the letter out of what is known, as `composeDraft` does out of the facts. Pure, never throws.
 * @param seat makes answers ready for our phrasings
 */
export function composeFrom(kindEntry: MessageKindEntry, answers: Answers, known: KnownSlots, seat?: Seat): ComposedDraft {
  const { words } = kindEntry;
  const parts: ComposedPart[] = [];
  let text = '';
  let numbered = 0;
  for (const part of inOrder(kindEntry.parts, answers.placed)) {
    const pieces = sayPart(part, answers.parts[part.id], known, words, seat);
    if (!pieces) continue;
    if (part.numbered) numbered += 1;
    const lead = leadOf(part, parts.at(-1), numbered);
    text += lead;
    const start = text.length;
    const written = write(text, pieces, part.id);
    text = written.text;
    parts.push({ part: part.id, paragraph: part.paragraph, lead, start, end: text.length, open: written.open });
  }
  const own = answers.subject?.replace(/\s+/g, ' ').trim();
  const subject = write('', own ? [{ text: own }] : fillStarter(kindEntry.subjects[0] ?? '', known, words), 'subject');
  return { subject: subject.text, subjectOpen: subject.open, text, parts, missing: parts.flatMap(({ open }) => open) };
}
