import { z } from 'astro/zod';
import { hintedSchema, patterns, words } from './patterns';

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
