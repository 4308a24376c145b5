import { z } from 'astro/zod';

/**
 * Id of one statement of the guidance ("T14", "K2a"): the letters of its family, a number, at
 * times a lower-case letter. Content names the statements it covers, so that coverage can be counted.
 */
export const atomId = z
  .string()
  .regex(/^(W|R|T|CE|CP|CV|CH|P|A|E|K|N|L|WT|X|B|O|J|F|TP)\d{1,2}[a-c]?$/, {
    message: 'Not an id of the guidance. Write it like T14 or K2a.',
  });
