import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deedsSchema } from '../../src/schemas/deeds';
import { CONTENT } from './content-files';

/** The words for what is done with a message, as the content has them. */
export const DEEDS = deedsSchema.parse(parse(readFileSync(join(CONTENT, 'rules', 'deeds.yaml'), 'utf8')));
