import type { PartAnswer } from './draft';
import { fillStarter, type Piece } from './fill-starter';
import type { KnownSlots } from './slots-of';
import type { LetterWords, Part } from './message-kind';

const EMPTY: PartAnswer = {};

/** Line ends as "\n", nothing around it; otherwise the person's words stay as they are. */
const clean = (text: string | undefined) => text?.replace(/\r\n?/g, '\n').trim() || undefined;

/** Three words and more: with fewer, somebody may have only begun to type. */
const A_CLAUSE = /^\S+\s+\S+\s+\S/;
const ENDED = /[.!?…]["'”’)]*$/;

/**
 * An answer that is a whole sentence already ("I liked the kiln.") needs no starter around it; one without
 * its stop is known where the starter asks for a thing ("What I would bring is …", not "To give an example, …").
 */
function isSentence(answer: string, carrier: string, { sentenceStarts, thingAfter }: LetterWords): boolean {
  const first = /^\S+/.exec(answer)?.[0].replace(/’/g, "'") ?? '';
  const before = /(\S+)\s+\{answer\}/.exec(carrier)?.[1] ?? '';
  return sentenceStarts.includes(first) && (ENDED.test(answer) || (thingAfter.includes(before) && A_CLAUSE.test(answer)));
}

/** A whole question ("What is the notice period?") needs none of our questions around it. */
const isQuestion = (answer: string, carrier: string) => carrier.endsWith('?') && /^\p{Lu}.*\?$/su.test(answer);

/**
 * What one part says, or undefined where it does not appear. A required part that asks and has no
 * answer is only its question; an optional one comes in when answered or asked for; no sentence is
 * invented (guidance E10).
 */
export function sayPart(
  part: Part, given: PartAnswer | undefined, known: KnownSlots, words: LetterWords,
): Piece[] | undefined {
  const { rewritten, answer, starter, left } = given ?? EMPTY;
  if (left && !part.required) return undefined;
  const own = clean(rewritten);
  if (own) return [{ text: own }];
  const said = part.asks ? (clean(answer) ?? (part.from && known[part.from])) : undefined;
  if (!part.required && !said && starter === undefined) return undefined;
  if (part.asks && !said) return [{ slot: 'answer', question: part.prompt }];
  const carrier = part.starters.find(({ id }) => id === starter) ?? part.starters[0];
  const around = carrier?.text ?? '';
  if (said && isQuestion(said, around)) return [{ text: said }];
  if (said && isSentence(said, around, words)) return [{ text: ENDED.test(said) ? said : `${said}.` }];
  return carrier && fillStarter(carrier.text, { ...known, answer: said }, words);
}
