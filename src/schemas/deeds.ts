import { z } from 'astro/zod';

const short = z.string().min(3).max(32);

const deed = z.strictObject({
  /** The button that leads to the words. */
  write: short,
  /** The button that says it is done. */
  did: short,
  /** The button that takes that back. */
  undo: short,
  /** The word before the day on which it was done. */
  done: short,
  /** What unfolds to another moment than now. */
  earlier: short,
  /** The button there, with {when}. */
  on: short.includes('{when}'),
});

/** What one does with a message, by the way it takes (src/content/rules/deeds.yaml). */
export const deedsSchema = z.strictObject({
  email: deed, post: deed, phone: deed, voicemail: deed, 'in-person': deed, other: deed,
});
