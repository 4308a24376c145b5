import { z } from 'astro/zod';
import { atomId } from './atom-id';
import type { Joining } from './phrases/joining';
import type { LetterWords } from './phrases/letter-words';

/** The ids of `LetterKind` in src/domain/composer/message-kind.ts; a test holds the two together. */
export const LETTER_KINDS = [
  'M1', 'M1p', 'M1+M7b', 'M1p+M7b', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7a', 'M7b', 'M7c', 'M7d',
  'M8', 'M9', 'M10', 'M11', 'M12', 'M13', 'M14', 'M15', 'M16', 'M17', 'M18', 'M19',
  'M20', 'M21', 'M22', 'M23', 'M24', 'M25', 'M26', 'M27',
  'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11', 'S12', 'S13',
] as const;

/** Rules of the guidance that ask for a message. */
const RULES = [
  'TY1', 'TY2', 'TY3', 'TY4', 'TY5', 'TY6', 'TY7', 'TY8', 'HW1', 'PH1', 'PH2', 'MC1', 'BI1', 'AI1',
  'PR2', 'IC1', 'WC1', 'NT1', 'NR1', 'SG1', 'LP1', 'UP1', 'OF1', 'OF2', 'OF3', 'OF4', 'OF5',
  'RJ1', 'RL1', 'AP1', 'NW1', 'WS1',
] as const;

/** Where a letter stands on /write/, in the order of the page. */
export const LETTER_GROUPS = ['tonight', 'quiet', 'answered', 'offer', 'no', 'around', 'aloud'] as const;

const slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/, { message: 'Lower-case words joined by hyphens.' });
const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d$/, { message: "A date in quotes: '2026-03-03'." });
const clockTime = z.string().regex(/^\d\d:\d\d$/, { message: "A time in quotes: '10:00'." });

/** A phrasing of ours that carries the person's words. */
export const starterSchema = z.strictObject({
  /** Its name for ever: chosen starters are kept under it. */
  id: slug,
  /** The sentence, with `{answer}` for the person's words and facts such as `{role}`; plain text. */
  text: z.string().min(3).max(200),
});

/** One part of the letter. */
export const partSchema = z.strictObject({
  /** Its name for ever: answers are kept under it. */
  id: slug,
  /** Written: 0 for the greeting, 1 to 3 for the body, one more for the close. Spoken: from 1. */
  paragraph: z.int().min(0).max(4),
  /** False for a part that only comes in when the person wants it. */
  required: z.boolean(),
  /** Heading in the anatomy: "A subject from the talk". */
  title: z.string().min(3).max(50),
  /** The question, as it stands in the letter until it is answered. */
  prompt: z.string().min(5).max(70),
  /** A short aid beside the question: how to begin, what fits. */
  hint: z.string().min(10).max(160).exactOptional(),
  /** True where the person's own words are needed; false where facts alone make the sentence. */
  asks: z.boolean(),
  /** What of the notebook answers it already: `topic`, what the two talked about; `phone`, the person's own number. */
  from: z.enum(['topic', 'phone']).exactOptional(),
  /** Stands on a line of its own with a number: one of several questions. */
  numbered: z.literal(true).exactOptional(),
  /** Two to four phrasings to choose from, the plainest first. */
  starters: z.array(starterSchema).min(1).max(4),
});

/** How long it may be, in words of the body (without greeting, close and signature). */
export const limitsSchema = z.strictObject({
  lower: z.int().min(5),
  upper: z.int().max(240),
  /** The limit past which it is too long; left out, one and a half times `upper`. */
  hard: z.int().max(250).exactOptional(),
  /** Paragraphs of the body. */
  paragraphs: z.int().max(5).exactOptional(),
  /** For a phone interview, or one under half an hour. */
  short: z.strictObject({ lower: z.int(), upper: z.int() }).exactOptional(),
  /** Spoken: how long it takes to say. At two words a second it comes to `lower` and `upper`. */
  seconds: z.strictObject({ lower: z.int(), upper: z.int() }).exactOptional(),
  /** Spoken: sentences at most. */
  sentences: z.int().min(1).exactOptional(),
});

/** The made-up interview behind the example: what a notebook would hold. */
export const exampleFactsSchema = z.strictObject({
  employer: z.string(),
  role: z.string(),
  /** Day and start of the interview. */
  date: isoDate.exactOptional(),
  start: clockTime.exactOptional(),
  /** The day of the application; alone where there was no interview. */
  appliedOn: isoDate.exactOptional(),
  /** Those who interviewed; nobody where nobody is known. */
  interviewers: z.array(z.strictObject({ id: slug, name: z.string() })),
  /** The day they named, if they did. */
  promise: z.strictObject({ phrase: isoDate }).exactOptional(),
  /** The day on which, or after which, they invited a message. */
  invited: z.strictObject({ on: isoDate, mode: z.enum(['if-nothing-by', 'on']) }).exactOptional(),
  /** Their offer, with the last day for an answer. */
  offer: z.strictObject({ deadline: isoDate }).exactOptional(),
});

/** One message kind: a file of src/content/messages, named after its slug. The body is advice in markdown. */
export const messageSchema = z.strictObject({
  /** Its id in the guidance: M1, or M1+M7b where two are merged. */
  id: z.enum(LETTER_KINDS),
  /** Further ids that the same letter serves (M1p is M1 written once per interviewer). */
  alsoFor: z.array(z.enum(LETTER_KINDS)).default([]),
  /** Its address, /write/<slug>/, and its file name. */
  slug,
  /** How it reaches them. What is spoken has no greeting, no close and no subject; a card and a network note have no subject. */
  medium: z.enum(['email', 'card', 'spoken', 'network']).default('email'),
  /** Where it stands on /write/. */
  group: z.enum(LETTER_GROUPS),
  /** Its place there, from 1. */
  order: z.int().min(1),
  /** Name of the letter. */
  title: z.string().min(5).max(50),
  /** When it is this letter you want, in the words of the person: "I have heard nothing for nine days". */
  situation: z.string().min(10).max(80),
  /** One plain sentence on when it goes; the exact days come from the rules below. */
  when: z.string().min(20).max(240),
  /** Rules of the planner that ask for this letter; none where a situation does that no rule knows. */
  rules: z.array(z.enum(RULES)),
  /** Subject lines, ours, the plainest first; facts as slots. None for what is no email. */
  subjects: z.array(z.string().min(5).max(90)).max(4),
  /** The parts in the order of the letter. */
  parts: z.array(partSchema).min(1),
  /** Word limits. */
  limits: limitsSchema,
  /** What the letter must contain, in plain words. */
  required: z.array(z.string().min(5).max(120)).min(1),
  /** What must not be in it, in plain words. */
  forbidden: z.array(z.string().min(5).max(140)).min(1),
  /** What people tend to put in, and why it is better left out. */
  leaveOut: z.array(z.strictObject({ what: z.string().min(5).max(90), why: z.string().min(10).max(200) })).min(2),
  /** A whole letter by a made-up applicant to a made-up employer. */
  example: z.strictObject({
    /** Always true: the page says so. */
    madeUp: z.literal(true),
    /** Trade of the applicant, for the caption. */
    trade: z.string(),
    /** The interview it belongs to. */
    facts: exampleFactsSchema,
    /** Interviewer id of the reader; left out where it goes to somebody else. */
    to: slug.exactOptional(),
    /** Left out for what is no email. */
    subject: z.string().exactOptional(),
    /** Greeting to signature, or all that is said, with an empty line between paragraphs. */
    text: z.string().min(40),
  }),
  /** Statements of the guidance that this letter says or does. */
  atoms: z.array(atomId).min(2),
  /** What stands behind it, by file name in src/content/sources: the articles, then advisers outside them. */
  sources: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
  /** What is this project's own and no article says. */
  ours: z.array(z.string().min(10).max(200)).min(1),
});

export type Message = z.infer<typeof messageSchema>;

/** Sorts letters as they stand on /write/. */
export const byPlace = (one: Pick<Message, 'group' | 'order'>, other: Pick<Message, 'group' | 'order'>): number =>
  LETTER_GROUPS.indexOf(one.group) - LETTER_GROUPS.indexOf(other.group) || one.order - other.order;

/** What the composer needs of a message file, with the letter's small words and those that join answers to it: plain data for an island. */
export function kindEntryOf(message: Message, words: LetterWords & Joining) {
  const { id, alsoFor, slug: address, medium, title, subjects, parts, limits } = message;
  return { id, alsoFor, slug: address, medium, title, subjects, parts, limits, words };
}
