import { z } from 'astro/zod';
import { atomId } from './atom-id';

const words = z.array(z.string().min(1)).min(1);
/**
 * Patterns over the words of a sentence: "thank*" any ending, "a|b" either, "{class}" any of a class of
 * the lexicon, "a_b" two words as one alternative, "word?" may be missing, "…" up to three words between,
 * "……" up to eight, "^" and "$" the edges of a clause, "~a|b" one word that is none of these; "one & other
 * & !third" a sentence that holds the first two in any order, and not the third.
 */
const patterns = words;

/** src/content/phrases/letter.yaml: the small words that a letter is filled in with and known by. */
export const letterWordsSchema = z.strictObject({
  /** Names of the days, Monday first. */
  days: words.length(7),
  /** Names of the months. */
  months: words.length(12),
  /** Between the last two of several names. */
  and: z.string(),
  /** What an empty slot asks in the letter, by slot name. A slot without one is never asked for. */
  slots: z.record(z.string().regex(/^[a-z]+$/), z.string().min(5).max(40)),
  /** First words by which an answer shows that it is a whole sentence. */
  sentenceStarts: words,
  /** Last words of a starter behind which a thing is asked for, and no sentence. */
  thingAfter: words,
  /** How a letter begins. */
  greetings: words,
  /** Words that carry a close. */
  closings: words,
  /** Further words of a close. */
  closingFillers: words,
  /** Words before a name. */
  titles: words,
  /** Other words whose full stop ends no sentence. */
  abbreviations: words,
  /** What opens a list of attached papers. */
  attachments: words,
  /** What stands before a subject that was pasted into the text. */
  subjectMarks: words,
  /** What opens a postscript. */
  postscripts: words,
  /** What mail programs put under a name. */
  footers: words,
});

/** What stands in the margin beside a finding. */
const findingWordsSchema = z.strictObject({
  /** What it is, in a few words. */
  title: z.string().min(5).max(50),
  /** One sentence of what to do about it. */
  advice: z.string().min(20).max(140),
  /** Who says so, in words ("three of the five guides"). */
  behind: z.string().min(10).max(100),
  /** The statement of the guidance behind it. */
  atom: atomId,
});

/** src/content/phrases/findings.yaml: one entry per kind of finding. */
export const findingsSchema = z.strictObject({
  'unfilled-slot': findingWordsSchema,
  'no-greeting-name': findingWordsSchema,
  'name-mismatch': findingWordsSchema,
  'wrong-employer': findingWordsSchema,
  'no-thanks': findingWordsSchema,
  'no-context': findingWordsSchema,
  'no-specific-detail': findingWordsSchema,
  'no-interest': findingWordsSchema,
  'no-sign-off': findingWordsSchema,
  'too-long': findingWordsSchema,
  'too-short': findingWordsSchema,
  pressure: findingWordsSchema,
  desperate: findingWordsSchema,
  blame: findingWordsSchema,
  badmouth: findingWordsSchema,
  bitter: findingWordsSchema,
  dwelling: findingWordsSchema,
  'early-status': findingWordsSchema,
  'too-many-questions': findingWordsSchema,
  'same-as-other': findingWordsSchema,
  'template-text': findingWordsSchema,
  informal: findingWordsSchema,
  shouting: findingWordsSchema,
  spelling: findingWordsSchema,
});

/** src/content/phrases/lexicon.yaml: words that mean alike, for use in patterns. */
export const lexiconSchema = z.strictObject({
  /** How shortened words are spelled out. */
  contractions: z.strictObject({
    /** Whole words. */
    whole: z.record(z.string(), z.string()),
    /** Endings, and "n't". */
    endings: z.record(z.string(), z.string()),
    /** Words after which "'s" is "is". */
    beforeIs: words,
  }),
  /** Classes by name; "{name}" in a pattern, or in another class. */
  classes: z.record(z.string().regex(/^[a-z]+$/i), words),
});

/** src/content/phrases/slots.yaml: how a blank looks that was never filled. */
export const slotPhrasesSchema = z.strictObject({
  /** What a placeholder names. */
  words,
  /** The same in angle brackets alone. */
  angled: words,
  /** First words of an instruction left standing. */
  orders: words,
  /** Placeholders that stand on their own, exactly so written. */
  tokens: words,
  /** Words before TBD that make it plain English. */
  plainBefore: words,
  /** Words before XX that stands for something unknown. */
  unknownAfter: words,
  /** Words after XX that make it something else. */
  unknownBefore: words,
  /** Square brackets in their normal use. */
  normal: words,
  /** What is counted in them. */
  counted: words,
  /** First words of a reference in square brackets. */
  references: words,
});

/** src/content/phrases/greeting.yaml: greetings that name nobody. */
export const greetingPhrasesSchema = z.strictObject({
  /** Words of a greeting that name nobody. */
  nobody: words,
  /** A greeting that ends in one of these is an office. */
  offices: words,
  /** Small words of a name, which tell nobody from another. */
  particles: words,
  /** Callings and ranks before a name. */
  callings: words,
  /** Short forms of first names, one row for each name. */
  shortNames: z.array(words),
});

/** src/content/phrases/chat.yaml: how chat is written. */
export const chatPhrasesSchema = z.strictObject({
  /** Chat spelling, greetings and slang. */
  says: patterns,
  /** The same words in good English. */
  not: patterns,
  /** Faces made of marks. */
  emoticons: words,
});

/** src/content/phrases/capitals.yaml: which words in capitals are shouted. */
export const capitalPhrasesSchema = z.strictObject({
  /** Never taken for shouting. */
  acronyms: words,
  /** Of those, the ones that are shouted behind one of the next list. */
  stressed: words,
  stressedAfter: words,
  /** Ordinary words, however they are written. */
  ordinary: words,
  /** How long ordinary words often end. */
  endings: words,
});

/** src/content/phrases/questions.yaml: which questions count. */
export const questionPhrasesSchema = z.strictObject({
  /** Questions of courtesy. */
  courtesy: patterns,
  /** How a question begins that bears no mark. */
  begins: patterns,
  /** Further questions in the same sentence. */
  further: patterns,
});

/** src/content/phrases/days.yaml: how the day of the talk is named. */
export const dayPhrasesSchema = z.strictObject({
  /** Days that need no date. */
  near: patterns,
  /** The same words for the day of writing. */
  notNear: patterns,
  /** What happened on that day. */
  meeting: patterns,
  /** A day near these is one to come, or one that they named. */
  promised: patterns,
  /** Just before a day, these make it one to come. */
  ahead: patterns,
  /** What follows a role's name. */
  roleNouns: words,
  /** What stands before it. */
  roleBefore: words,
  /** Words of a role that name none. */
  vague: words,
});

/** src/content/phrases/thanks.yaml: how thanks are said. */
export const thanksPhrasesSchema = z.strictObject({
  /** Thanks beyond doubt. */
  surely: patterns,
  /** Words that mean thanks, unless they stand in one of `not`. */
  means: patterns,
  /** The same words meaning something else. */
  not: patterns,
});

/** src/content/phrases/detail.yaml: how the talk itself is told from praise and one's own record. */
export const detailPhrasesSchema = z.strictObject({
  /** Someone there said or showed something. */
  said: patterns,
  /** Somebody was heard there. */
  heard: patterns,
  /** The two of you spoke of something, or it was seen there. */
  shared: patterns,
  /** It left a mark. */
  stuck: patterns,
  /** Liking, which praise shares. */
  liked: patterns,
  /** Where liking turns into hoping. */
  hopes: patterns,
  /** What is known from elsewhere, and courtesy. */
  elsewhere: patterns,
  /** The writer's own record. */
  record: patterns,
  /** Words by which a sentence speaks to them or of them. */
  them: words,
  /** Words after which others than the writer are spoken of. */
  others: words,
  /** Words by which the writer speaks. */
  writer: words,
  /** Words after which the writer speaks on about their matter. */
  bridges: words,
  /** Words that let "I" follow without ending their sentence. */
  asked: words,
  /** Words too general to be a detail; "x*" any ending. */
  general: words,
  /** Small words, which carry no matter. */
  small: words,
  /** After the name of a town ("your Leeds office"). */
  places: words,
});

/** src/content/phrases/names.yaml: which part of a name tells it from another. */
export const namePhrasesSchema = z.strictObject({
  /** Words of employers' names that many share. */
  common: words,
  /** Ends of a firm's name that people leave out. */
  legal: words,
  /** How "&" is written out. */
  joins: words,
  /** Employers that stand for a place or a public body. */
  publicBodies: words,
  /** After a name that is part of a street. */
  placeAfter: words,
  /** Ordinary words that are also names. */
  everyday: words,
  /** Names that are ordinary words where they open a sentence. */
  openers: words,
  /** Those of the everyday words that are names wherever they have a capital. */
  proper: words,
  /** Verbs behind a name that opens a sentence. */
  verbs: words,
  /** Beside an everyday word, these show that a name is meant. */
  beside: words,
  /** What follows a role's name when the role is meant. */
  roleNouns: words,
  /** What comes before it. */
  roleBefore: patterns,
  /** Before a role that the writer has held. */
  ownPast: words,
  /** Between those and the role. */
  articles: words,
  /** Where the writer takes a role for their own to come: words of hope, what stands right before the role, who hopes. */
  hoped: words,
  hopedBefore: words,
  hopers: words,
  /** Rank in a role's name. */
  ranks: words,
});

/** What says a thing, and the same words meaning something else. */
const saidSchema = z.strictObject({ says: patterns, not: patterns });
/** With weaker signs, which count in a sentence about the topic, unless something in it is well meant. */
const hintedSchema = saidSchema.extend({ topic: patterns, hints: patterns, calm: patterns });

/** src/content/phrases/pressure.yaml: how a letter presses its reader. */
export const pressurePhrasesSchema = hintedSchema.extend({
  /** Deadlines put politely. */
  deadline: patterns,
  /** Signs that it is they who named the day. */
  named: patterns,
  /** Another offer, as a fact. */
  offers: patterns,
  /** Signs of several sorts, nothing one by one: what is asked, that it must be, by when, what else could come. */
  signs: z.strictObject({ asked: patterns, must: patterns, when: patterns, lever: patterns }),
});

/** src/content/phrases/desperate.yaml: how a letter begs. */
export const desperatePhrasesSchema = hintedSchema.extend({
  /** Sorts of weak signs that make a finding together. */
  together: z.array(z.array(z.string().min(1)).min(2)).min(1),
  /** Weak signs, by sort. */
  signs: z.record(z.string(), patterns),
  /** Sorry for writing: once is courtesy. */
  sorry: patterns,
  /** Sorry for writing, beyond courtesy. */
  abject: patterns,
});

/** src/content/phrases/badmouth.yaml: how those the writer works or worked with are run down. */
export const badmouthPhrasesSchema = z.strictObject({
  /** The same words with nothing against anybody. */
  not: patterns,
  /** How they are named. */
  whose: patterns,
  /** The writer's own place of work, or its people: what runs down counts beside them. */
  place: patterns,
  /** More loosely: what a sentence must speak of for a hint to count. */
  topic: patterns,
  /** Turns that run somebody down wherever they stand beside the topic. */
  hints: patterns,
  /** What is said of them, behind that. */
  faults: patterns,
  /** Where two of these meet, what is said is no bare fact. */
  signs: patterns,
  /** Signs that everyday speech is full of, which weigh half. */
  slight: patterns,
  /** Each of these takes one sign away. */
  calm: patterns,
  /** Damning words before the word for them. */
  damned: patterns,
  /** Said of them by the way. */
  stings: patterns,
  /** Beside their name these damn them. */
  beside: patterns,
  /** What follows a turn after praise. */
  lacks: patterns,
  /** Words by which a sentence speaks of the writer. */
  mine: words,
  /** With one of these a comparison of places is no bare fact. */
  evaluates: words,
  /** Where praise turns. */
  turns: words,
  /** First words by which the next sentence goes on about them. */
  carries: words,
  /** Words for people, as against places. */
  people: words,
});

/** src/content/phrases/blame.yaml: how a letter reproaches its reader for silence. */
export const blamePhrasesSchema = hintedSchema.extend({
  /** What makes a sentence fair, whatever else it holds. */
  fair: patterns,
});

/** src/content/phrases/bitter.yaml: how a decision is resented. */
export const bitterPhrasesSchema = hintedSchema.extend({
  /** Disappointment: one clause is fair. */
  sad: patterns,
  /** Beyond one clause at once. */
  crushed: patterns,
});

/** src/content/phrases/interest.yaml: how a letter shows that its writer wants the job. */
export const interestPhrasesSchema = saidSchema.extend({
  /** What turns a whole sentence away from it. */
  unless: patterns,
});

/** src/content/phrases/status.yaml: how it is asked where things stand. */
export const statusPhrasesSchema = z.strictObject({
  /** The same words about something else. */
  not: patterns,
  /** Asked outright. */
  asks: patterns,
  /** Asked by the way: one of these before one of `matters`. */
  frames: patterns,
  /** What is asked; in a question with its mark it needs no frame. */
  matters: patterns,
  /** The asking behind what is asked. */
  tails: patterns,
  /** What opens the matter of a question without its mark. */
  queries: patterns,
  /** What is asked is something else, whatever it touches. */
  calm: patterns,
  /** What touches it, by matter: in what is asked, signs of two matters make it the question. */
  signs: z.record(z.string().regex(/^[a-z]+$/), patterns),
});

const wordWeightsSchema = z.strictObject({
  /** Where the scale stands before the first word. */
  start: z.int(),
  /** What a word, a pair or a three of words adds to it. */
  words: z.record(z.string().min(1), z.int()),
});

/** src/content/phrases/weights.yaml: how much words speak for a tone, for interest or for thanks, or against it, in tenths of a natural logarithm of odds; drawn from the corpora. */
export const weightsSchema = z.strictObject({
  pressure: wordWeightsSchema, desperate: wordWeightsSchema, blame: wordWeightsSchema,
  badmouth: wordWeightsSchema, bitter: wordWeightsSchema, 'early-status': wordWeightsSchema,
  interest: wordWeightsSchema, thanks: wordWeightsSchema,
});

/** All lists that a draft is read with. */
export const phrasesSchema = z.strictObject({
  findings: findingsSchema,
  lexicon: lexiconSchema,
  slots: slotPhrasesSchema,
  greeting: greetingPhrasesSchema,
  thanks: thanksPhrasesSchema,
  detail: detailPhrasesSchema,
  names: namePhrasesSchema,
  chat: chatPhrasesSchema,
  capitals: capitalPhrasesSchema,
  questions: questionPhrasesSchema,
  days: dayPhrasesSchema,
  pressure: pressurePhrasesSchema,
  desperate: desperatePhrasesSchema,
  blame: blamePhrasesSchema,
  badmouth: badmouthPhrasesSchema,
  bitter: bitterPhrasesSchema,
  dwelling: saidSchema,
  status: statusPhrasesSchema,
  interest: interestPhrasesSchema,
  weights: weightsSchema,
});

export type LetterWords = z.infer<typeof letterWordsSchema>;
export type Phrases = z.infer<typeof phrasesSchema>;
