/** Ids of the message kinds that have a content file (guidance.md, MESSAGES). */
export type MessageKind = 'M1' | 'M1p' | 'M2' | 'M7a' | 'M7b' | 'M7c' | 'M7d';

/** A phrasing of ours to start from. `{answer}` is the person's own words; other slots are facts. */
export type Starter = { id: string; text: string };

/** One part of a message: a question to the person and phrasings that carry the answer. */
export type Part = {
  id: string;
  /** Paragraph the part belongs to; 0 is the greeting, the highest one the close. */
  paragraph: number;
  required: boolean;
  /** Heading of the part in the anatomy ("A subject from the talk"). */
  title: string;
  /** The question, as it stands in the letter while unanswered. */
  prompt: string;
  /** A short aid beside the question. */
  hint?: string;
  /** True where a blank sentence needs the person's own words; false where facts alone fill it. */
  asks: boolean;
  starters: Starter[];
};

/** Word limits of a kind: half of `lower` is too short, `hard` (or 1.5 × upper) too long. */
export type Limits = {
  lower: number;
  upper: number;
  hard?: number;
  paragraphs?: number;
  /** Lower and upper for a phone interview or one under 30 minutes (guidance A64). */
  short?: { lower: number; upper: number };
};

/** A message kind as the composer needs it: plain data out of its content file. */
export type MessageKindEntry = {
  id: MessageKind | 'M1+M7b';
  /** Its address: /write/<slug>/ */
  slug: string;
  title: string;
  subjects: string[];
  parts: Part[];
  limits: Limits;
};
