/**
 * `npm run check:links`, for someone online: asks every address of src/content/sources whether it still
 * opens, one at a time at each host. Prints those that do not; not part of the tests.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const FOLDER = path.join(import.meta.dirname, '..', 'src', 'content', 'sources');
const PATIENCE = 20_000;
const AT_ONCE = 6;

const addresses = readdirSync(FOLDER).flatMap((name) => {
  const { addresses: pages = [] } = parse(readFileSync(path.join(FOLDER, name), 'utf8'));
  return pages.map(({ url }) => ({ id: name.replace('.yaml', ''), url }));
});

/** What an address answers: its status, "moved to …" where it lands elsewhere, or why there is none. */
async function ask(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), headers: { accept: 'text/html' } });
    await answer.body?.cancel();
    if (!answer.ok) return `answers ${answer.status}`;
    return new URL(answer.url).pathname === '/' && new URL(url).pathname !== '/' ? `leads to the front page of ${answer.url}` : undefined;
  } catch (error) {
    return `does not open (${error.cause?.code ?? error.name})`;
  }
}

const faults = [];
const hosts = [...Map.groupBy(addresses, ({ url }) => new URL(url).host).values()];

async function askHosts() {
  for (let pages = hosts.pop(); pages; pages = hosts.pop()) {
    for (const { id, url } of pages) {
      const fault = await ask(url);
      if (fault) faults.push(`${id}: ${url} ${fault}`);
    }
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, askHosts));
console.log(faults.sort().join('\n'));
console.log(`${addresses.length - faults.length} of ${addresses.length} addresses open.`);
if (faults.length === addresses.length) console.error('None opens. Are you online?');
process.exitCode = faults.length > 0 ? 1 : 0;
