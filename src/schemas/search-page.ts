import { z } from 'astro/zod';

/** A sentence with the {blanks} that its page fills, and no others. */
const withBlanks = (...blanks: string[]) =>
  z.string().refine(
    (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, blank]) => blank).sort().join() === [...blanks].sort().join(),
    { message: blanks.length > 0 ? `Use each of these blanks once: ${blanks.map((one) => `{${one}}`).join(' ')}.` : 'Use no blanks here.' },
  );

/** The words of the search page: src/content/pages/search.yaml. */
export const searchPageSchema = z.strictObject({
  title: z.string().min(3).max(50),
  description: z.string().min(50).max(160),
  /** Above the field. */
  label: z.string(),
  button: z.string(),
  /** Under the field: what becomes of the words. */
  hint: z.string(),
  /** In the place of the field where no script runs. */
  withoutScript: z.string(),
  /** What the page says of a search, aloud too. */
  says: z.strictObject({
    looking: withBlanks('words'),
    one: withBlanks('words'),
    many: withBlanks('count', 'words'),
    /** No page has all of the words. */
    some: withBlanks('count', 'words'),
    /** Found under the site's own word for it. */
    instead: withBlanks('instead', 'words'),
    /** Nothing but a word that begins alike. */
    near: withBlanks('words'),
    none: withBlanks('words'),
    failed: withBlanks(),
  }),
  /** What kind of page was found, by the first part of its address. */
  kinds: z.record(z.string().regex(/^[a-z]+$/), z.string()),
  again: z.string(),
  more: withBlanks('count'),
  /** What people call a thing (small letters), and words that stand in our pages for it. */
  otherWords: z.array(z.strictObject({ people: z.array(z.string().regex(/^[^A-Z]+$/)).min(1), here: z.string() })),
  /** Heading of the list of all pages, and of its groups beside the parts of the guide. */
  everything: z.string(),
  groups: z.strictObject({ letters: z.string(), pages: z.string() }),
  /** Pages that are in no collection. */
  pages: z.array(z.strictObject({ to: z.string().regex(/^\/([\w-]+\/)*$/), title: z.string().min(3) })).min(1),
});

export type SearchPage = z.infer<typeof searchPageSchema>;
