import type { Span } from './draft';
import type { Finding, FindingKind } from './finding';
import { findBadmouth } from './findings/badmouth';
import { findBitter } from './findings/bitter';
import { findBlame } from './findings/blame';
import { findDesperate } from './findings/desperate';
import { findDwelling } from './findings/dwelling';
import { findEarlyStatus } from './findings/early-status';
import { findInformal } from './findings/informal';
import { findNameMismatch } from './findings/name-mismatch';
import { findNoContext } from './findings/no-context';
import { findNoGreetingName } from './findings/no-greeting-name';
import { findNoInterest } from './findings/no-interest';
import { findNoSignOff } from './findings/no-sign-off';
import { findNoSpecificDetail } from './findings/no-specific-detail';
import { findNoThanks } from './findings/no-thanks';
import { findPressure } from './findings/pressure';
import { findSameAsOther } from './findings/same-as-other';
import { findShouting } from './findings/shouting';
import { findTemplateText } from './findings/template-text';
import { findTooLong } from './findings/too-long';
import { findTooManyQuestions } from './findings/too-many-questions';
import { findTooShort } from './findings/too-short';
import { findUnfilledSlots } from './findings/unfilled-slot';
import { findWrongEmployer } from './findings/wrong-employer';
import { readDraft, type Reading, type ReviewContext } from './reading';

/** What reads for itself; spelling has a reader of its own, which people switch on. */
type ReadHere = Exclude<FindingKind, 'spelling'>;

const FINDERS: Record<ReadHere, (reading: Reading, context: ReviewContext) => Span[]> = {
  'unfilled-slot': findUnfilledSlots,
  'no-greeting-name': findNoGreetingName,
  'name-mismatch': findNameMismatch,
  'wrong-employer': findWrongEmployer,
  'no-thanks': findNoThanks,
  'no-context': findNoContext,
  'no-specific-detail': findNoSpecificDetail,
  'no-interest': findNoInterest,
  'too-long': findTooLong,
  'too-short': findTooShort,
  'no-sign-off': findNoSignOff,
  pressure: findPressure,
  desperate: findDesperate,
  blame: findBlame,
  badmouth: findBadmouth,
  bitter: findBitter,
  dwelling: findDwelling,
  'early-status': findEarlyStatus,
  'too-many-questions': findTooManyQuestions,
  'same-as-other': findSameAsOther,
  'template-text': findTemplateText,
  informal: findInformal,
  shouting: findShouting,
};

/**
 * Reads a draft as a careful friend would, against the facts of its interview and of the others
 * (guidance REVIEW, E6 to E10). Never rewrites, never throws; silent where it is not sure.
 * An empty draft has no findings.
 *
 * @returns findings in the order of the text, offsets in UTF-16 code units
 */
export function reviewDraft(text: string, context: ReviewContext): Finding[] {
  if (!text.trim()) return [];
  const reading = readDraft(text, context);
  const found = (Object.keys(FINDERS) as ReadHere[]).flatMap((kind) =>
    FINDERS[kind](reading, context).map(({ start, end }) => ({ kind, start, end, atom: context.phrases.findings[kind].atom })),
  );
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
