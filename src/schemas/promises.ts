import { z } from 'astro/zod';

/** The phrases about when they would be heard from (src/content/rules/promises.yaml), as they are offered. */
export const promisesSchema = z
  .array(
    z.strictObject({
      /** Heading of the group in the list. */
      label: z.string().min(3).max(40),
      phrases: z
        .array(
          z.strictObject({
            /** Id of the phrase in src/domain/promise.ts; never changes once landed. */
            id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
            /** The phrase as people hear it, short enough for a list on a phone. */
            label: z.string().min(3).max(48),
          }),
        )
        .min(1),
    }),
  )
  .min(1);

export type PromiseGroups = z.infer<typeof promisesSchema>;
