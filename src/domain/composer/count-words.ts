const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/**
 * Words of a text as people count them: runs between spaces or dashes that hold a letter or a
 * figure; where a script sets no spaces, its characters.
 */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const runs = text.replace(UNSPACED, ' ').split(/[\s–—]+/);
  return unspaced + runs.filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
