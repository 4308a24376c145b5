import type { Span } from '../draft';
import { beginsWith } from '../frame/lines';
import { readerOf } from '../reader-of';
import type { Reading, ReviewContext } from '../reading';
import { wordsOf } from '../words';
import { namingNobody } from './greeted';
import { isWritten } from './kinds';

/** Words of the names by which the recipient, or failing a choice anyone met there, is known. */
function knownNames({ facts, to, kindEntry }: ReviewContext): Set<string> {
  const reader = readerOf(facts, to);
  const people = reader ? [reader] : facts.interviewers;
  const words = people.flatMap(({ name }) => wordsOf(name).flatMap(({ plain }) => [plain, ...plain.split('-')]));
  return new Set(words.filter((plain) => !kindEntry.words.titles.includes(plain)));
}

/** Whether a greeting names a person, be it the right one or not. */
function namesSomebody(greeting: string, known: ReadonlySet<string>, context: ReviewContext) {
  const { kindEntry: { words: { greetings } }, phrases: { greeting: { offices } } } = context;
  const form = beginsWith(greeting, greetings) ?? '';
  const words = wordsOf(greeting.slice(form.length));
  if (words.some(({ text, plain }) => known.has(plain) && !/^\p{Ll}/u.test(text))) return true;
  const namesNobody = namingNobody(context);
  const naming = words.filter((word, index) => !namesNobody(word, words[index - 1]));
  if (naming.some(({ plain }) => known.has(plain))) return true;
  return !offices.includes(words.at(-1)?.plain ?? '') && naming.some(({ text }) => !/^\p{Ll}/u.test(text));
}

/**
 * The salutation names nobody, or there is none, though a recipient's name is known
 * (guidance P6, A2, REVIEW no-greeting-name).
 */
export function findNoGreetingName(reading: Reading, context: ReviewContext): Span[] {
  const { text, greeting, sentences } = reading;
  const known = knownNames(context);
  if (!known.size || !isWritten(context.kindEntry, reading)) return [];
  const first = greeting ?? sentences[0] ?? { start: 0, end: text.length };
  const words = text.slice(first.start, first.end);
  if (/[[\]{}<>_]/.test(words) && greeting) return [];
  const opening = sentences[0] ? text.slice(sentences[0].start, sentences[0].end).trim() : '';
  const greetsAgain = !greeting || beginsWith(opening, context.kindEntry.words.greetings) !== undefined;
  const named = (greeting && namesSomebody(words, known, context)) || (greetsAgain && wordsOf(opening).some(({ plain }) => known.has(plain)));
  return named ? [] : [{ start: first.start, end: first.end }];
}
