import { wordsOf } from './words';

/** The plain words of some names, those that are missing left out. */
export const plainWordsOf = (names: readonly (string | undefined)[]): string[] =>
  wordsOf(names.filter(Boolean).join(' ')).map(({ plain }) => plain);
