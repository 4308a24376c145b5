import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DEFAULT_CONTENT } from './load-content';
import { joiningSchema, type Joining } from './phrases/joining';

let joining: Joining | undefined;

/** The words that join an answer to a phrasing; read once, since every message takes them. */
export function loadJoining(): Joining {
  joining ??= joiningSchema.parse(parse(readFileSync(join(DEFAULT_CONTENT, 'phrases', 'joining.yaml'), 'utf8')));
  return joining;
}
