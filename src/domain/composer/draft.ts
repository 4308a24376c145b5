/** What the person has said for one part. */
export type PartAnswer = {
  /** Their own words for `{answer}`. */
  answer?: string;
  /** Id of the starter that carries it; the part's first where none is chosen. */
  starter?: string;
  /** The whole sentence in their words, in place of any starter. */
  rewritten?: string;
  /** Left out (optional parts only come in when answered or asked for by choosing a starter). */
  left?: boolean;
};

/** Where a part stands that the person may have moved; a list of these is in the order of the letter. */
export type Placed = { part: string; paragraph: number };

/** Everything the person has said for one letter. */
export type Answers = {
  parts: Record<string, PartAnswer>;
  /** The parts between greeting and close in the person's order, once they have moved one. */
  placed?: Placed[];
  /** Interviewer id of the recipient. */
  to?: string;
  /** The person's own name and how to reach them. */
  from?: Sender;
  /** The subject in their own words, in place of ours. */
  subject?: string;
};

/** Who writes: full name as they sign, and how to reach them (guidance A19, A20). */
export type Sender = { name?: string; email?: string; phone?: string };

/** A stretch of the text, in UTF-16 code units. */
export type Span = { start: number; end: number };

/** A blank that nothing fills yet. It stands in the text in square brackets, which its span includes. */
export type OpenSlot = Span & {
  /** Part it stands in; `subject` for one in the subject line, whose span counts in the subject. */
  part: string;
  /** `answer` where the person's own words are asked for, else the fact's name ("role"). */
  slot: string;
  question: string;
};

export type ComposedPart = Span & {
  part: string;
  paragraph: number;
  /** What stands between it and the part before: a space, an empty line, a number on a line of its own. */
  lead: string;
  open: OpenSlot[];
};

export type ComposedDraft = {
  subject: string;
  /** What the subject line still asks. */
  subjectOpen: OpenSlot[];
  text: string;
  parts: ComposedPart[];
  /** All that is still missing in the text, at once, in the order of the letter. */
  missing: OpenSlot[];
};
