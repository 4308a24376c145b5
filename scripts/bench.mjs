/**
 * `npm run bench`: what the built site costs, against the budgets of the design. Prints a table and
 * exits non-zero over a byte, request or structure budget; timings are reported, not judged.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { measureDomain } from './bench-domain.mjs';
import { measureTimings } from './bench-timings.mjs';
import { root, run, stop } from './set-up.mjs';

const dist = path.join(root, 'dist');
const kB = 1024;
const LONG = /^\/(checklist|sources|guide\/print(\/\w+)?)\/$/;
const TOOLS = /^\/(plan\/|checklist\/|search\/|write\/.*)?$/;

const limits = {
  document: 10 * kB,
  documentHard: 11 * kB,
  longDocument: 40 * kB,
  script: 18 * kB,
  scriptFiles: 2,
  inline: 1 * kB,
};

const gzip = (data) => gzipSync(data, { level: 9 }).length;
const brotli = (data) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const inDist = (href) => path.join(dist, href);

function measurePage(file) {
  const html = readFileSync(path.join(dist, file), 'utf8');
  const address = `/${file.split(path.sep).join('/').replace(/index\.html$/, '')}`;
  const sources = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, href]) => href);
  const preloaded = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, href]) => href);
  const files = [...new Set([...sources, ...preloaded])];
  const inline = [...html.matchAll(/<script\b(?![^>]*\b(?:src|type="application)[^>]*)[^>]*>([\s\S]*?)<\/script>/g)]
    .reduce((sum, [, text]) => sum + text.length, 0);
  return {
    address,
    document: gzip(html),
    files: files.length,
    script: files.reduce((sum, href) => sum + brotli(readFileSync(inDist(href))), 0),
    inline,
    blocking: (html.match(/<link\b[^>]*rel="stylesheet"/g) ?? []).length,
    late: preloaded.length === 0 && files.length > 0 && /\bimport\s*[{"']/.test(files.map((href) => readFileSync(inDist(href), 'utf8')).join('')),
  };
}

function faultsOf(page) {
  const tool = TOOLS.test(page.address) && page.address !== '/write/';
  const most = LONG.test(page.address) ? limits.longDocument : limits.documentHard;
  return [
    page.document > most && `document over ${most} B`,
    page.blocking > 0 && 'a render-blocking stylesheet',
    page.inline > limits.inline && `inline script over ${limits.inline} B`,
    !tool && page.files > 0 && 'a script on a page that needs none',
    page.files > limits.scriptFiles && `more than ${limits.scriptFiles} script files`,
    page.script > limits.script && `scripts over ${limits.script} B`,
    page.late && 'a script that is only found by another script',
  ].filter(Boolean);
}

const started = performance.now();
if (process.argv.includes('--build') || !existsSync(dist)) {
  if (run('npm', ['run', '--silent', 'build']) !== 0) stop('The site could not be built.');
}
const built = process.argv.includes('--build') ? (performance.now() - started) / 1000 : undefined;

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map(measurePage)
  .sort((one, other) => (one.address < other.address ? -1 : 1));

console.log('Bytes (document: gzip 9; scripts: brotli 11; inline: raw)\n');
console.table(Object.fromEntries(pages.map(({ address, document, script, files, inline }) => [
  address, { document, aim: document <= limits.document ? 'ok' : 'over 10 kB', script, files, inline },
])));

const total = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => statSync(path.join(dist, name)))
  .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
console.log(`dist: ${(total / kB).toFixed(0)} kB in all, ${pages.length} pages${built ? `; built in ${built.toFixed(1)} s` : ''}`);

const faults = pages.flatMap((page) => faultsOf(page).map((fault) => `${page.address}: ${fault}`));
if (!process.argv.includes('--bytes')) {
  await measureDomain();
  await measureTimings();
}
if (faults.length > 0) {
  console.error(`\nOver budget:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
console.log('\nEvery byte, request and structure budget holds.');
