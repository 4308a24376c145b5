/** Ids of the message kinds that have a content file (guidance.md, MESSAGES). */
export type MessageKind = 'M1' | 'M1p' | 'M2' | 'M7a' | 'M7b' | 'M7c' | 'M7d';

/** Kinds as a letter knows them: those of the log, and the two that merge thanks with a question (A10). */
export type LetterKind = MessageKind | 'M1+M7b' | 'M1p+M7b';

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
  /** What the notebook may already know for `{answer}`: the reader's `topic` (guidance P4, R19). */
  from?: 'topic';
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

/** The small words a letter is filled in with; src/content/phrases/letter.yaml. */
export type LetterWords = {
  /** Seven names, Monday first. */
  days: string[];
  /** Twelve names. */
  months: string[];
  /** Between the last two of several names. */
  and: string;
  /**
   * What an empty slot asks in the letter, by slot name. A slot without a question is never asked
   * for: while it is empty, its line is left out (email and phone under the name).
   */
  slots: Record<string, string>;
  /** First words by which an answer shows that it is a whole sentence ("I", "We"). */
  sentenceStarts: string[];
} & FrameWords;

/** How a letter's greeting, close and attachments are known; lower case, without accents. */
export type FrameWords = {
  /** How a letter begins ("dear", "good morning"). */
  greetings: string[];
  /** Words that carry a close ("regards"), and further ones that may stand in it ("kind"). */
  closings: string[];
  closingFillers: string[];
  /** Words before a name; a full stop after one ends no sentence. */
  titles: string[];
  abbreviations: string[];
  /** What opens a list of attached papers, which is no part of the body. */
  attachments: string[];
  subjectMarks: string[];
  postscripts: string[];
  /** What mail programs put under a name ("sent from"). */
  footers: string[];
};

/** A message kind as the composer needs it: plain data out of its content file. */
export type MessageKindEntry = {
  id: LetterKind;
  /** Further kinds that this letter serves: M1 is also each letter of a panel, M1p. */
  alsoFor?: LetterKind[];
  /** Its address: /write/<slug>/ */
  slug: string;
  title: string;
  subjects: string[];
  parts: Part[];
  limits: Limits;
  words: LetterWords;
};
