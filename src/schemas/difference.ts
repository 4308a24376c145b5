import { z } from 'astro/zod';

const short = z.string().min(3).max(120);

/** How the page tells what a change made of the plan (src/content/rules/difference.yaml). */
export const differenceSchema = z.strictObject({
  heading: short,
  /** With {title}, {from} and {to}. */
  moved: short.includes('{title}').includes('{from}').includes('{to}'),
  foreseen: short.includes('{title}').includes('{from}').includes('{to}'),
  gone: short.includes('{title}'),
  /** With {title} and {because}. */
  replaced: short.includes('{title}').includes('{because}'),
  came: short.includes('{title}').includes('{to}'),
  undo: short,
  dismiss: short,
  /** Said aloud after the undo. */
  undone: short,
});
