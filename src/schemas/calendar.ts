import { z } from 'astro/zod';

/** A title short enough to be read whole in a month view. */
const title = z.string().min(5).max(50);

/** A sentence that carries every one of the blanks named, and no other. */
const sentence = (...blanks: string[]) =>
  z
    .string()
    .max(120)
    .refine(
      (text) =>
        [...text.matchAll(/\{(\w+)\}/g)]
          .map(([, name]) => name)
          .sort()
          .join() === blanks.sort().join(),
      {
        message: `The sentence needs these blanks, once each: ${blanks.map((name) => `{${name}}`).join(' ')}`,
      },
    );

/** The words of the calendar file (src/content/rules/calendar.yaml). */
export const calendarSchema = z.strictObject({
  /** Title of an entry, by message kind. Neutral: no interview, no firm, no person. */
  titles: z.strictObject({
    M1: title,
    M1p: title,
    M2: title,
    'M1+M7b': title,
    'M1p+M7b': title,
    M3: title,
    M4: title,
    M5: title,
    M6: title,
    M7a: title,
    M7b: title,
    M7c: title,
    M7d: title,
    M8: title,
    M9: title,
    M10: title,
    M11: title,
    M12: title,
    M13: title,
    M14: title,
    M15: title,
    M16: title,
    M17: title,
    M18: title,
    M19: title,
    M20: title,
    M21: title,
    M22: title,
    M23: title,
    M24: title,
    M25: title,
    M26: title,
    M27: title,
    S2: title,
    S5: title,
    S8: title,
  }),
  /** A title with what the person chose to add to it. */
  labelled: sentence('title', 'label'),
  /** How much time the step leaves. */
  window: z.strictObject({
    /** From a day or moment to a later one. */
    span: sentence('earliest', 'latest'),
    /** The rule names no end. */
    open: sentence('earliest'),
    /** Earliest and latest are the same. */
    single: sentence('earliest'),
  }),
  /** Until when a thank-you note is good rather than late (24 hours). */
  goodUntil: sentence('goodUntil'),
  /** What the best time is on their clock, where that is another one. */
  clock: sentence('tz', 'there'),
  /** Their office hours on the own clock. */
  hours: sentence('hours'),
  /** Leads back to the plan. */
  link: sentence('url'),
  /** Name of the saved file, without day and ending: lower-case words joined by hyphens. */
  fileName: z.string().regex(/^[a-z]+(-[a-z]+)*$/, { message: 'Lower-case words joined by hyphens.' }),
});
