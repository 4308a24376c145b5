/**
 * Lets the browser keep the whole site, so that it runs without a connection. Where that is not to be
 * had (an insecure address, a private window), nothing happens.
 */
export async function keepOffline(): Promise<void> {
  await navigator.serviceWorker?.register(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`).catch(() => {});
}
