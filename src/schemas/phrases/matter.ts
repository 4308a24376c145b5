import { z } from 'astro/zod';
import { patterns, saidSchema, words } from './patterns';

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

/** src/content/phrases/interest.yaml: how a letter shows that its writer wants the job. */
export const interestPhrasesSchema = saidSchema.extend({
  /** What turns a whole sentence away from it. */
  unless: patterns,
});
