import { z } from 'astro/zod';
import { CERTAINTIES } from './source';

/** Ids of sources: names of files in src/content/sources. */
const sourceIds = z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).default([]);

/** Something said of a place, a trade or a way in, with those who say it. */
const point = z
  .strictObject({
    /** One to three plain sentences. */
    says: z.string().min(15).max(420),
    sources: sourceIds,
    /** True where no source says it and the advice is this project's own. */
    ours: z.boolean().default(false),
  })
  .refine(({ sources, ours }) => sources.length > 0 || ours, { message: 'Name its sources, or say that it is ours.' });

/**
 * Whether to send a thank-you: `send`; `optional`, where it is welcome or neutral but not expected;
 * `skip-unless-new`, where it goes only if it adds something; `dont`; `unknown`, where nobody we read
 * says anything and the guide's own rule holds.
 */
export const THANKS = ['send', 'optional', 'skip-unless-new', 'dont', 'unknown'] as const;

const custom = {
  /** Place in its list, from 1. */
  order: z.int().min(1),
  /** Its name in lists: "United States", "Hiring at universities". */
  title: z.string().min(4).max(40),
  /** For a tool: send, skip or leave it. */
  thanks: z.enum(THANKS),
  /** The same for a person, with the reason: one to three sentences. */
  why: point,
  /** How sure we are of `thanks`; below medium it is called uncertain. */
  sure: z.enum(CERTAINTIES),
  /** When to write. */
  when: point.optional(),
  /** By which channel. */
  channel: point.optional(),
  /** To whom. */
  whom: point.optional(),
  /** How long things take, and when to ask. */
  wait: point.optional(),
  /** What a law says, as we read it; never that it is in force today. */
  law: point.optional(),
};

const countrySchema = z.strictObject({
  kind: z.literal('country'),
  /** ISO 3166 code, in capitals. */
  country: z.string().regex(/^[A-Z]{2}$/),
  ...custom,
});

/** Trades and sectors with customs of their own. */
export const FIELDS = ['academic', 'government', 'it', 'traditional'] as const;

const fieldSchema = z.strictObject({ kind: z.literal('field'), field: z.enum(FIELDS), ...custom });

/** Ways to an interview, and kinds of it, that change the custom. */
export const ROUTES = ['agency', 'first-screen', 'campus', 'later-round', 'internal', 'told-not-to'] as const;

const routeSchema = z.strictObject({ kind: z.literal('route'), route: z.enum(ROUTES), ...custom });

/**
 * What is usual after an interview in one country, in one field, or by one way in: a file of
 * src/content/customs, named "<kind>-<country, field or route>".
 */
export const customSchema = z.discriminatedUnion('kind', [countrySchema, fieldSchema, routeSchema]);

export type Custom = z.infer<typeof customSchema>;
export type Point = z.infer<typeof point>;
