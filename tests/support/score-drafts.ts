import type { FindingKind } from '../../src/domain/composer/finding';
import { reviewDraft } from '../../src/domain/composer/review-draft';
import { contextOf, type LabelledDraft } from './draft-corpus';

/** What was found in one draft against its labels: by kind, not by place. */
export type Verdict = { draft: LabelledDraft; found: FindingKind[]; missed: FindingKind[]; falsely: { kind: FindingKind; words: string }[] };

/** How often a kind was to be found, was found, and was found where it was not. */
export type KindScore = { kind: FindingKind; labelled: number; found: number; falsely: number };

export type Score = {
  drafts: number;
  good: number;
  recall: number;
  precision: number;
  /** False alarms in the good drafts, for each hundred of them. */
  alarmsPerHundredGood: number;
  kinds: KindScore[];
  verdicts: Verdict[];
};

/** Reads one labelled draft and compares. */
export function judge(draft: LabelledDraft): Verdict {
  const findings = reviewDraft(draft.text, contextOf(draft));
  const labelled = new Set(draft.labels.map(({ kind }) => kind));
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  const wordsOf = (kind: FindingKind) => findings.filter((one) => one.kind === kind)
    .map(({ start, end }) => (start === 0 && end === draft.text.length ? '(whole)' : draft.text.slice(start, end))).join(' | ');
  return {
    draft,
    found: kinds.filter((kind) => labelled.has(kind)),
    missed: [...labelled].filter((kind) => !kinds.includes(kind)),
    falsely: kinds.filter((kind) => !labelled.has(kind)).map((kind) => ({ kind, words: wordsOf(kind) })),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** The score of a corpus: recall and precision over all kinds, false alarms in good drafts, and each kind. */
export function scoreDrafts(drafts: readonly LabelledDraft[]): Score {
  const verdicts = drafts.map(judge);
  const count = (of: (verdict: Verdict) => number) => verdicts.reduce((sum, verdict) => sum + of(verdict), 0);
  const found = count((verdict) => verdict.found.length);
  const good = verdicts.filter(({ draft }) => draft.labels.length === 0);
  const kinds = new Set(verdicts.flatMap(({ draft, falsely }) => [...draft.labels, ...falsely].map(({ kind }) => kind)));
  return {
    drafts: drafts.length,
    good: good.length,
    recall: share(found, found + count(({ missed }) => missed.length)),
    precision: share(found, found + count(({ falsely }) => falsely.length)),
    alarmsPerHundredGood: good.length === 0 ? 0 : (100 * good.reduce((sum, { falsely }) => sum + falsely.length, 0)) / good.length,
    kinds: [...kinds].sort().map((kind) => ({
      kind,
      labelled: count(({ draft }) => Number(draft.labels.some((label) => label.kind === kind))),
      found: count((verdict) => Number(verdict.found.includes(kind))),
      falsely: count((verdict) => Number(verdict.falsely.some((one) => one.kind === kind))),
    })),
    verdicts,
  };
}
