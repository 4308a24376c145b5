import type { Span } from '../draft';
import { rangesOf, says } from '../patterns';
import type { Phrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import { type Sentence, trimmed } from '../sentences';
import { isOneOf } from './kinds';

/** Kinds of which one question is the whole. */
const OF_ONE = ['M4', 'M5', 'M7a', 'M7b', 'M7c', 'M7d', 'M11', 'M24'] as const;
/** From this many on, the questions of one sentence are counted singly ("when, who and what …?"). */
const LISTED = 3;
/** "And when …": so far from its start a sentence may begin to ask. */
const OPENING = 1;

/** How many questions a sentence asks; those of courtesy count nothing. */
function asked({ tokens, asks }: Sentence, { questions, lexicon }: Phrases): number {
  const isQuestion = asks || rangesOf(tokens, questions.begins, lexicon).some(({ from }) => from <= OPENING);
  if (!isQuestion || says(tokens, questions.courtesy, lexicon)) return 0;
  const starts = rangesOf(tokens, questions.further, lexicon).length;
  return starts >= LISTED ? starts : 1;
}

/**
 * More questions than one reader answers: over two, or over one where the letter is a question
 * itself. The list of points on an offer may have as many as it needs (guidance E5, REVIEW too-many-questions).
 */
export function findTooManyQuestions({ text, spoken }: Reading, { kindEntry, phrases }: ReviewContext): Span[] {
  if (isOneOf(kindEntry, ['M17'])) return [];
  const most = isOneOf(kindEntry, OF_ONE) ? 1 : 2;
  let count = 0;
  for (const sentence of spoken) {
    count += asked(sentence, phrases);
    if (count > most) return [trimmed(text, sentence)];
  }
  return [];
}
