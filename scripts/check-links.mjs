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

/** Every address of the sources, with the source it stands in. */
const addresses = () =>
  readdirSync(FOLDER).flatMap((name) => {
    const { addresses: pages = [] } = parse(readFileSync(path.join(FOLDER, name), 'utf8'));
    return pages.map(({ url }) => ({ id: name.replace('.yaml', ''), url }));
  });

/**
 * What is wrong with an address: its status, that it leads to a front page, or that nothing answers.
 * @returns {Promise<string | undefined>} undefined where it opens
 */
export async function faultOf(url, patience = PATIENCE) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience), headers: { accept: 'text/html' } });
    await answer.body?.cancel();
    if (!answer.ok) return `answers ${answer.status}`;
    return new URL(answer.url).pathname === '/' && new URL(url).pathname !== '/' ? `leads to the front page of ${answer.url}` : undefined;
  } catch (error) {
    return `does not open (${error.cause?.code ?? error.name})`;
  }
}

async function checkAll() {
  const all = addresses();
  const hosts = [...Map.groupBy(all, ({ url }) => new URL(url).host).values()];
  const faults = [];
  async function askHosts() {
    for (let pages = hosts.pop(); pages; pages = hosts.pop()) {
      for (const { id, url } of pages) {
        const fault = await faultOf(url);
        if (fault) faults.push(`${id}: ${url} ${fault}`);
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askHosts));
  console.log([...faults.sort(), `${all.length - faults.length} of ${all.length} addresses open.`].join('\n'));
  if (faults.length === all.length) console.error('None opens. Are you online?');
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) await checkAll();
