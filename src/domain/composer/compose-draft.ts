import type { Application, Facts } from '../interview';
import type { Answers, ComposedDraft, ComposedPart, OpenSlot } from './draft';
import { fillStarter, type Piece } from './fill-starter';
import { knownSlots } from './known-slots';
import type { MessageKindEntry, Part } from './message-kind';
import { inOrder } from './part-order';
import { sayPart } from './say-part';

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
 * Builds the letter from a message kind, what the person has answered, and the facts (guidance
 * ANATOMY, E10, T9). Paragraphs are set apart by an empty line; what nothing fills stands in its
 * place as its own question in square brackets, and again in `missing`. Pure, never throws.
 *
 * @example
 * composeDraft(thankYou, { parts: {} }, facts).missing[0]
 * // { part: 'greeting', slot: 'reader', question: 'Who does it go to?', start: 5, end: 25 }
 */
export function composeDraft(kindEntry: MessageKindEntry, answers: Answers, facts: Facts | Application): ComposedDraft {
  const { words } = kindEntry;
  const known = knownSlots(answers, facts, words);
  const parts: ComposedPart[] = [];
  let text = '';
  let numbered = 0;
  for (const part of inOrder(kindEntry.parts, answers.placed)) {
    const pieces = sayPart(part, answers.parts[part.id], known, words);
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
