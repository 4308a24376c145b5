import type { Application, Facts } from '../interview';
import { composeFrom } from './compose-from';
import type { Answers, ComposedDraft } from './draft';
import { knownSlots } from './known-slots';
import type { MessageKindEntry } from './message-kind';
import { seatAnswer } from './seat-answer';

/**
 * Builds the letter from a message kind, what the person has answered, and the facts (guidance
 * ANATOMY, E10, T9). Paragraphs are set apart by an empty line; what nothing fills stands in its
 * place as its own question in square brackets, and again in `missing`. Pure, never throws.
 *
 * @example
 * composeDraft(thankYou, { parts: {} }, facts).missing[0]
 * // { part: 'greeting', slot: 'reader', question: 'Who does it go to?', start: 5, end: 25 }
 */
export const composeDraft = (kindEntry: MessageKindEntry, answers: Answers, facts: Facts | Application): ComposedDraft =>
  composeFrom(kindEntry, answers, knownSlots(answers, facts, kindEntry.words), seatAnswer);
