import type { Span } from './draft';
import type { Finding, FindingKind } from './finding';
import { findNoGreetingName } from './findings/no-greeting-name';
import { findNoSignOff } from './findings/no-sign-off';
import { findNoSpecificDetail } from './findings/no-specific-detail';
import { findNoThanks } from './findings/no-thanks';
import { findTooLong } from './findings/too-long';
import { findUnfilledSlots } from './findings/unfilled-slot';
import { findWrongEmployer } from './findings/wrong-employer';
import { readDraft, type Reading, type ReviewContext } from './reading';

const FINDERS: Record<FindingKind, (reading: Reading, context: ReviewContext) => Span[]> = {
  'unfilled-slot': findUnfilledSlots,
  'no-greeting-name': findNoGreetingName,
  'wrong-employer': findWrongEmployer,
  'no-thanks': findNoThanks,
  'no-specific-detail': findNoSpecificDetail,
  'too-long': findTooLong,
  'no-sign-off': findNoSignOff,
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
  const found = (Object.keys(FINDERS) as FindingKind[]).flatMap((kind) =>
    FINDERS[kind](reading, context).map(({ start, end }) => ({ kind, start, end, atom: context.phrases.findings[kind].atom })),
  );
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
