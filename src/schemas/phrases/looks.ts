import { z } from 'astro/zod';
import { patterns, words } from './patterns';

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
