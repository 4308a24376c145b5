/** What the search page tells its script. */
export type SearchWords = {
  says: Record<'looking' | 'one' | 'many' | 'some' | 'instead' | 'near' | 'none' | 'failed', string>;
  kinds: Record<string, string>;
  more: string;
  otherWords: { people: string[]; here: string }[];
  /** Where the index lies. */
  folder: string;
};

/** Fills the {blanks} of a sentence. */
export const fill = (sentence: string, blanks: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
