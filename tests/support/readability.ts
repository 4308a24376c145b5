/** Words of the subject that every reader knows: they count as one syllable, whatever their length. */
const EASY = /^(interview(s|ed|er|ers|ing)?|employers?|recruiters?|managers?)$/;

/**
 * Flesch–Kincaid grade of English prose: 0.39 × words per sentence + 11.8 × syllables per word
 * − 15.59. A paragraph's end and a colon before a new line end a sentence too. Short texts score wildly;
 * use it on a hundred words and more.
 */
export function fleschKincaidGrade(prose: string): number {
  const sentences = prose.split(/[.!?]+["”’)]*\s+|\n{2,}/).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.split(/[\s–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  if (words.length === 0) throw new Error('There is nothing to read.');
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Syllables of an English word, by its groups of vowels; a number counts as it is spoken, roughly. */
export function countSyllables(written: string): number {
  const word = written.toLowerCase().replace(/[’']s$/, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (EASY.test(word)) return 1;
  if (/^\d+%?$/.test(word)) return word.length === 4 ? 4 : Math.min(word.length + 1, 5);
  const groups = word.replace(/(?<=[^aeiouy])e(s|d)?$/, silentEnd).match(/[aeiouyéèêàâáóôúíöüä]+/g)?.length ?? 0;
  return Math.max(1, groups);
}

/** A final e is silent, as is that of -es and -ed, but for "needed", "boxes" and "table". */
function silentEnd(ending: string, tail: string | undefined, at: number, word: string): string {
  const before = word.slice(0, at);
  if (tail === undefined) return /[^aeiouy]l$/.test(before) ? ending : '';
  if (tail === 'd') return /[td]$/.test(before) ? ending : '';
  return /(s|z|x|ch|sh|c|g)$/.test(before) || /[^aeiouy]l$/.test(before) ? ending : '';
}
