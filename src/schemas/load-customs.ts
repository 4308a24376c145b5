import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Custom, customSchema } from './custom';
import { DEFAULT_CONTENT } from './load-content';

/**
 * All customs as validated data, without Astro: countries, then fields, then routes, each in its order.
 * Throws what the schema finds wrong.
 */
export function loadCustoms(content = DEFAULT_CONTENT): Custom[] {
  const folder = join(content, 'customs');
  const kinds: Custom['kind'][] = ['country', 'field', 'route'];
  return readdirSync(folder)
    .map((file) => customSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.order - b.order);
}
