/**
 * Our pace: calm, as on the telephone to someone who takes notes. It is two words a second, as the
 * guidance's own row has it: a voicemail of about 60 words takes up to 30 seconds (decision 0201).
 */
export const WORDS_PER_MINUTE = 120;

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/**
 * What there is to say: words, and of a telephone number or an address each figure and each part,
 * as they are said one by one.
 */
const spoken = (text: string): number =>
  (text.match(UNSPACED)?.length ?? 0)
  + (text.replace(UNSPACED, ' ').match(/\p{N}|[\p{L}\p{M}'’]+/gu)?.length ?? 0);

/**
 * How many seconds it takes to say a text aloud.
 * @example secondsToSay('word '.repeat(60)) // 30
 */
export const secondsToSay = (text: string): number => Math.round((spoken(text) * 60) / WORDS_PER_MINUTE);
