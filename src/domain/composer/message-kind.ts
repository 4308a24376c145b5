/** Ids of the message kinds: those of guidance.md, MESSAGES, and those its Situations call for (S1 to S13). */
export type MessageKind =
  | 'M1' | 'M1p' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7a' | 'M7b' | 'M7c' | 'M7d'
  | 'M8' | 'M9' | 'M10' | 'M11' | 'M12' | 'M13' | 'M14' | 'M15' | 'M16' | 'M17' | 'M18' | 'M19'
  | 'M20' | 'M21' | 'M22' | 'M23' | 'M24' | 'M25' | 'M26' | 'M27'
  | SituationKind;

/**
 * Messages that the situations of evidence.md call for: reply to a slipped date (S1), agreed call that
 * did not happen (S2), telling B about an offer (S3), asking A for more time (S4), withdrawing (S5),
 * answering a counter-offer (S6) or a delayed start (S7), handing in a take-home task (S8), thanks to a
 * coordinator (S9), debrief to a recruiter or agency (S10), heads-up to a referee (S11), connection
 * request that they invited (S12), closing note before moving on (S13).
 */
export type SituationKind =
  | 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S9' | 'S10' | 'S11' | 'S12' | 'S13';

/** Kinds as a letter knows them: those of the log, and the two that merge thanks with a question (A10). */
export type LetterKind = MessageKind | 'M1+M7b' | 'M1p+M7b';

/** How a message reaches its reader. What is written has a greeting and a close; only an email has a subject. */
export type Medium = 'email' | 'card' | 'spoken' | 'network';

/** A phrasing of ours to start from. `{answer}` is the person's own words; other slots are facts. */
export type Starter = { id: string; text: string };

/** One part of a message: a question to the person and phrasings that carry the answer. */
export type Part = {
  id: string;
  /**
   * Paragraph the part belongs to; in what is written 0 is the greeting and the highest one the close.
   * What is spoken has neither: it begins with 1.
   */
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
  /** What the notebook may already know for `{answer}`: the reader's `topic` (guidance P4, R19), or the person's own `phone`. */
  from?: 'topic' | 'phone';
  /** Stands on a line of its own with a number (the questions of M17). */
  numbered?: boolean;
  starters: Starter[];
};

/** Limits of a kind, in words of its body: half of `lower` is too short, `hard` (or 1.5 × upper) too long. */
export type Limits = {
  lower: number;
  upper: number;
  hard?: number;
  paragraphs?: number;
  /** Lower and upper for a phone interview or one under 30 minutes (guidance A64). */
  short?: { lower: number; upper: number };
  /** What is spoken: how long it takes to say, at the pace of speaking-time.ts. */
  seconds?: { lower: number; upper: number };
  /** What is spoken: sentences at most. */
  sentences?: number;
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
  /** Words of a starter behind which a thing is asked for, and no sentence ("what I would bring is"). */
  thingAfter: string[];
  /** What an answer begins with, and our words before it that give way to it ("because" to "for because"). */
  reasons: Record<string, string[]>;
  /** Words that have a capital only where a sentence begins; lower case. */
  smallWords: string[];
  /** Names that end as words in "-ing" do; with their capital. */
  namesInIng: string[];
} & FrameWords;

/** What an answer is made ready for its phrasing with. */
export type AnswerWords = Pick<LetterWords, 'sentenceStarts' | 'thingAfter' | 'reasons' | 'smallWords' | 'namesInIng'>;

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
  medium: Medium;
  title: string;
  /** Subject lines, the plainest first; none for what is no email. */
  subjects: string[];
  parts: Part[];
  limits: Limits;
  words: LetterWords;
};
