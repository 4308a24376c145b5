import type { KnownSlots } from './slots-of';
import type { LetterWords } from './message-kind';
import { inLine } from './text-direction';

/** A run of a sentence: words that stand, or a blank with its question. */
export type Piece = { text: string } | { slot: string; question: string };

const SLOT = /\{(\w+)\}/;
const ENDS_SENTENCE = /[.!?…。！？](?=["'”’»)\]]*$)/u;

const lastWord = (text: string) => /(\S+)\s+$/.exec(text)?.[1]?.toLowerCase();
const firstWord = (text: string) => /^\s+([^\s.,;:!?]+)/.exec(text)?.[1]?.toLowerCase();

/** Leaves out the starter's word, its stop or its comma, where the value already says it. */
function join(before: string, value: string, after: string): { before: string; after: string } {
  const words = value.toLowerCase().split(/\s+/);
  const trimmed = lastWord(before) === words[0] ? before.replace(/\S+\s+$/, '') : before;
  const doubled = firstWord(after);
  let rest = doubled !== undefined && doubled === words.at(-1) ? after.replace(/^\s+[^\s.,;:!?]+/, '') : after;
  if (/^[.?]/.test(rest) && ENDS_SENTENCE.test(value)) rest = rest.slice(1);
  if (rest.startsWith(',') && value.endsWith(',')) rest = rest.slice(1);
  return { before: trimmed, after: rest };
}

/**
 * Puts what is known into the slots of a phrasing of ours. Values are never read again for slots, so
 * braces and brackets in the person's words stay what they are. A line whose only slot nobody is
 * asked for is left out while that slot is empty.
 */
export function fillStarter(text: string, known: KnownSlots, words: Pick<LetterWords, 'slots'>): Piece[] {
  const asked = (slot: string) => known[slot] !== undefined || words.slots[slot] !== undefined;
  const lines = text.split('\n').filter((line) => {
    const slot = SLOT.exec(line)?.[1];
    return slot === undefined || asked(slot);
  });
  return fillFrom(lines.join('\n'), known, words);
}

function fillFrom(text: string, known: KnownSlots, words: Pick<LetterWords, 'slots'>): Piece[] {
  const match = SLOT.exec(text);
  if (!match) return text ? [{ text }] : [];
  const slot = match[1] ?? '';
  const value = known[slot];
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (value === undefined) {
    const blank = { slot, question: words.slots[slot] ?? slot };
    return [...(before ? [{ text: before }] : []), blank, ...fillFrom(after, known, words)];
  }
  const seam = join(before, value, after);
  const isAlone = /(?:^|\n)$/.test(before) && /^(?:\n|$)/.test(after);
  return [{ text: seam.before + (slot === 'answer' || isAlone ? value : inLine(value)) }, ...fillFrom(seam.after, known, words)];
}
