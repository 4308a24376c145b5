/** The findings of guidance.md, REVIEW. */
export type FindingKind =
  | 'unfilled-slot' | 'no-greeting-name' | 'name-mismatch' | 'wrong-employer' | 'no-thanks' | 'no-context'
  | 'no-specific-detail' | 'no-interest' | 'no-sign-off' | 'too-long' | 'too-short' | 'pressure' | 'desperate'
  | 'blame' | 'badmouth' | 'bitter' | 'dwelling' | 'early-status' | 'too-many-questions' | 'same-as-other'
  | 'template-text' | 'informal' | 'shouting'
  /** Comes from the opt-in proofreader alone, which is not part of `reviewDraft`. */
  | 'spelling';

/** Something worth a second look. The sentence of advice for `kind` is content. */
export type Finding = {
  kind: FindingKind;
  /** UTF-16 offsets into the text; 0 and the text's length where the whole is meant. */
  start: number;
  end: number;
  /** The atom of guidance.md behind it. */
  atom: string;
};
