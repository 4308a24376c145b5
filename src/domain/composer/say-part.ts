import type { PartAnswer } from './draft';
import { fillStarter, type Piece } from './fill-starter';
import type { LetterWords, Part } from './message-kind';
import type { Seat, Seated } from './seat-answer';
import type { KnownSlots } from './slots-of';

/** Line ends as "\n", nothing around it; otherwise the person's words stay as they are. */
const clean = (text: string | undefined) => text?.replace(/\r\n?/g, '\n').trim() || undefined;

/** The person's words for a part, out of the letter or the notebook. */
const answerOf = (part: Part, given: PartAnswer | undefined, known: KnownSlots): string | undefined =>
  (part.asks ? (clean(given?.answer) ?? clean(part.from && known[part.from])) : undefined);

/** The starter that carries a part, the part's first where none is chosen. */
export const starterOf = (part: Part, given: PartAnswer | undefined) =>
  part.starters.find(({ id }) => id === given?.starter) ?? part.starters[0];

/** A part's phrasing and the person's answer to it, which may be missing, as they go together. */
export function seatedPart(
  part: Part, given: PartAnswer | undefined, known: KnownSlots, words: LetterWords, seat?: Seat,
): { text: string; answer: string | undefined } {
  const text = starterOf(part, given)?.text ?? '';
  const answer = answerOf(part, given, known);
  return answer !== undefined && seat ? seat({ text, answer } satisfies Seated, known, words) : { text, answer };
}

/**
 * What one part says, or undefined where it does not appear. A required part that asks and has no
 * answer is only its question; an optional one comes in when answered or asked for; no sentence is
 * invented (guidance E10).
 * @param seat makes phrasing and answer ready for each other; without it they stand side by side
 */
export function sayPart(
  part: Part, given: PartAnswer | undefined, known: KnownSlots, words: LetterWords, seat?: Seat,
): Piece[] | undefined {
  if (given?.left && !part.required) return undefined;
  const own = clean(given?.rewritten);
  if (own) return [{ text: own }];
  const { text, answer } = seatedPart(part, given, known, words, seat);
  if (!part.required && !answer && given?.starter === undefined) return undefined;
  if (part.asks && !answer) return [{ slot: 'answer', question: part.prompt }];
  return text ? fillStarter(text, { ...known, answer }, words) : undefined;
}
