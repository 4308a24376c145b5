import type { MessageKindEntry } from './message-kind';

/** What the person has said for one part. */
export type PartAnswer = {
  /** Their own words for `{answer}`. */
  answer?: string;
  /** Id of the starter that carries it; the part's first where none is chosen. */
  starter?: string;
  /** The whole sentence in their words, in place of any starter. */
  rewritten?: string;
  /** Left out (optional parts only come in when answered or asked for). */
  left?: boolean;
};

/** Everything the person has said for one letter. */
export type Answers = {
  parts: Record<string, PartAnswer>;
  /** Interviewer id of the recipient. */
  to?: string;
  /** The person's own name and how to reach them. */
  from?: { name?: string; email?: string; phone?: string };
  subject?: string;
};

/** A stretch of the text, in UTF-16 code units. */
export type Span = { start: number; end: number };

/** A blank that nothing fills yet. It stands in the text in square brackets. */
export type OpenSlot = Span & { part: string; slot: string; question: string };

export type ComposedPart = Span & { part: string; paragraph: number; open: OpenSlot[] };

export type ComposedDraft = {
  subject: string;
  text: string;
  parts: ComposedPart[];
  /** All that is still missing, at once, in the order of the letter. */
  missing: OpenSlot[];
};

export type ComposeDraft = (
  kindEntry: MessageKindEntry, answers: Answers, facts: import('../interview').Facts,
) => ComposedDraft;
