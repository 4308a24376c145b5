/**
 * Address of a heading that stands outside the prose of a chapter, from its words; a prefix keeps it
 * apart from the headings of the prose.
 * @example headingId('How often may you ask?') // "differ-how-often-may-you-ask"
 */
export const headingId = (words: string): string =>
  `differ-${words.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
