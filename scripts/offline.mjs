/**
 * Writes `sw.js` beside the finished pages: the worker of scripts/offline/worker.js with the list of
 * files that make this version, each with the hash that the browser checks it by.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const WORKER = new URL('./offline/worker.js', import.meta.url);
/** Not kept from the start: what machines read, and what few people need of much. */
const LEFT_OUT = /^(pictures\/|holidays\/|sw\.js$|sitemap\.xml$|robots\.txt$)/;
const TOO_LARGE = 200_000;
const PACKED = /\.(woff2|png|pf_\w+|pagefind)$/;

/** Address of a file below the site's root: "plan/index.html" is fetched as "plan/". */
const addressOf = (name) => name.split(path.sep).join('/').replace(/(^|\/)index\.html$/, '$1');

/**
 * Writes the worker of a finished site.
 * @returns how many files it keeps, and their bytes, as they are and on their way
 */
export async function writeWorker(root) {
  const files = {};
  let bytes = 0;
  let sent = 0;
  for (const entry of (await readdir(root, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(root, file);
    const content = await readFile(file);
    if (LEFT_OUT.test(addressOf(name)) || content.length > TOO_LARGE) continue;
    files[addressOf(name)] = `sha256-${createHash('sha256').update(content).digest('base64')}`;
    bytes += content.length;
    sent += PACKED.test(name) ? content.length : gzipSync(content).length;
  }
  const list = JSON.stringify(Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))));
  const worker = await readFile(WORKER, 'utf8');
  const version = createHash('sha256').update(list + worker).digest('hex').slice(0, 12);
  await writeFile(path.join(root, 'sw.js'), `const FILES = ${list};\nconst VERSION = '${version}';\n${worker.replace(/\/\*[\s\S]*?\*\/\n?/g, '').replace(/^\s*\/\/.*\n/gm, '')}`);
  return { files: Object.keys(files).length, bytes, sent };
}

/** In its place while the site is edited: an older worker from the same address gives way. */
const GIVES_WAY = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', () => self.registration.unregister().then(() => self.clients.matchAll()).then((all) => all.forEach((one) => one.navigate(one.url))));`;

/** Astro integration; runs last, when every file is as it will be served. */
export function offline() {
  return {
    name: 'offline',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.url?.split('?')[0]?.endsWith('/sw.js')) return next();
          return response.setHeader('content-type', 'text/javascript').end(GIVES_WAY);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes, sent } = await writeWorker(fileURLToPath(dir));
        logger.info(`${files} files run without a connection: ${Math.round(bytes / 1000)} kB, ${Math.round(sent / 1000)} kB on their way`);
      },
    },
  };
}
