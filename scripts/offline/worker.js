/*
 * Keeps one whole version of the site, so that it runs without a connection. `FILES` and `VERSION` are
 * written before this by scripts/offline.mjs: every file of the version with its hash.
 *
 * A page and all that it fetches come from one version. A new version is fetched as a whole, checked file
 * by file, and waits until no page of the old one is open; if a single page is open and goes somewhere
 * else, that is the moment too.
 */
const HERE = new URL('./', self.location.href).href;
const OURS = `afterword ${new URL(HERE).pathname} `;
const CACHE = OURS + VERSION;
const HASHES = 'hashes';
const AT_ONCE = 4;
/** Asks for the same address again, its place in the page included, once the newer version has taken over. */
const AGAIN = `<!doctype html><title>Afterword</title><meta name="color-scheme" content="light dark"><script>
const again = () => location.reload();
navigator.serviceWorker.addEventListener('controllerchange', again);
setTimeout(again, 2000);
</script>`;

/** A file's name in the list: its address below the site's root, without what is asked of it. */
const nameOf = (url) => {
  const { origin, pathname } = new URL(url);
  return (origin + pathname).startsWith(HERE) ? decodeURI((origin + pathname).slice(HERE.length)) : undefined;
};

/** A host may lead to a file by a detour; a page must not be answered with one. */
const direct = async (response) =>
  response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;

const oldCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);

/** What an older version kept under the same hash need not be fetched again. */
async function findKept(name) {
  for (const older of await oldCaches()) {
    const cache = await caches.open(older);
    const hashes = await (await cache.match(HERE + HASHES))?.json();
    if (hashes?.[name] === FILES[name]) return cache.match(HERE + name);
  }
  return undefined;
}

async function keep(cache, name) {
  // An earlier try may have come as far as this file.
  if (await cache.match(HERE + name)) return undefined;
  const kept = await findKept(name);
  if (kept) return cache.put(HERE + name, kept);
  const response = await fetch(HERE + name, { integrity: FILES[name], cache: 'no-cache', priority: 'low' });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return cache.put(HERE + name, await direct(response));
}

async function keepAll() {
  if (navigator.connection?.saveData) throw new Error('This person saves data.');
  const cache = await caches.open(CACHE);
  const names = Object.keys(FILES);
  const next = async () => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) await keep(cache, name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  await cache.put(HERE + HASHES, new Response(JSON.stringify(FILES)));
}

async function takeOver() {
  for (const older of await oldCaches()) await caches.delete(older);
  await self.clients.claim();
}

/** A page is asked for and a newer version waits, while at most the page that is being left is open. */
async function mayHandOver() {
  return self.registration.waiting && (await self.clients.matchAll({ type: 'window' })).length < 2;
}

async function answer(request, name) {
  const page = request.mode === 'navigate';
  if (page && (await mayHandOver())) {
    self.registration.waiting.postMessage('take over');
    return new Response(AGAIN, { headers: { 'content-type': 'text/html' } });
  }
  const cache = await caches.open(CACHE);
  const kept = await cache.match(HERE + name);
  if (kept) return kept;
  if (page && FILES[`${name}/`]) return Response.redirect(`${HERE}${name}/`);
  try {
    const response = await fetch(request);
    // What is left out of a version, such as the holidays of a country, is kept once it was wanted.
    if (!page && response.ok && response.type === 'basic') await cache.put(HERE + name, response.clone());
    return response;
  } catch (error) {
    const missing = page && (await cache.match(`${HERE}404.html`));
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => data === 'take over' && self.skipWaiting());
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const name = request.method === 'GET' ? nameOf(request.url) : undefined;
  if (name !== undefined) event.respondWith(answer(request, name));
});
