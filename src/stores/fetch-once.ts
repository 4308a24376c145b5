/**
 * Fetches something once, however often it is asked for.
 * @returns what asks for it; it rejects when nothing can be fetched, and the next call then tries again
 */
export function fetchOnce<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let coming: Promise<Value> | undefined;
  return () => (coming ??= fetch().catch((error: unknown) => {
    coming = undefined;
    throw error;
  }));
}
