import type { Facts } from '../../interview';
import type { Span } from '../draft';
import { plainWordsOf } from '../name-words';
import type { Reading, ReviewContext } from '../reading';
import { wordsOf } from '../words';
import { employerParts, personParts } from './name-parts';
import { otherNames, type Searched } from './other-names';
import { otherRoles } from './other-roles';

/**
 * The letter but for its signature, with the words that this interview and its writer have a right to.
 * What was talked about gives none: it is written in the letter itself, where a name may have slipped in.
 */
function search({ text, close, signature, body }: Reading, { facts, from, phrases }: ReviewContext, others: readonly Facts[]): Searched {
  const end = close?.start ?? signature?.start ?? text.length;
  const postscript = body.slice(1).flatMap((span) => wordsOf(text, span.start, span.end));
  return {
    text,
    words: [...wordsOf(text, 0, end), ...postscript],
    own: new Set(plainWordsOf([facts.employer, facts.role, from?.name, ...facts.interviewers.map(({ name }) => name)])),
    companions: new Set([...phrases.names.common, ...plainWordsOf([facts.role, ...others.map(({ role }) => role)])]),
  };
}

/** Every firm, person and role of one other interview that stands in the letter. */
function namesOf(other: Facts, searched: Searched, context: ReviewContext): Span[] {
  const { phrases, kindEntry, facts } = context;
  const { names } = phrases;
  const people = other.interviewers.map(({ name }) => personParts(name, names, kindEntry.words));
  return [
    ...[employerParts(other.employer ?? '', names), ...people].flatMap((parts) => otherNames(searched, parts, context)),
    ...otherRoles(searched, other.role ?? '', facts.role ?? '', phrases),
  ];
}

/**
 * A firm, role or person of another tracked interview stands in the letter, by whole name or
 * distinctive part, unless this interview has the same (guidance E10, REVIEW wrong-employer).
 */
export function findWrongEmployer(reading: Reading, context: ReviewContext): Span[] {
  const { otherInterviews = [] } = context;
  const searched = search(reading, context, otherInterviews);
  return otherInterviews
    .flatMap((other) => namesOf(other, searched, context))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, index, all) => !all.slice(0, index).some((earlier) => earlier.end > span.start));
}
