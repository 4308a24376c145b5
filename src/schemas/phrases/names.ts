import { z } from 'astro/zod';
import { patterns, words } from './patterns';

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
