/** The findings of guidance.md, REVIEW, that this build knows. */
export type FindingKind =
  | 'unfilled-slot' | 'no-greeting-name' | 'no-thanks' | 'no-specific-detail'
  | 'too-long' | 'no-sign-off' | 'wrong-employer';

/** Something worth a second look. The sentence of advice for `kind` is content. */
export type Finding = {
  kind: FindingKind;
  /** UTF-16 offsets into the text; 0 and the text's length where the whole is meant. */
  start: number;
  end: number;
  /** The atom of guidance.md behind it. */
  atom: string;
};
