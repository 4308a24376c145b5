let isDown = false;

/** Follows the pointer from now on. To be called once, when the tool begins. */
export function watchPointer(): void {
  addEventListener('pointerdown', () => { isDown = true; }, true);
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => { isDown = false; }, true);
}

/**
 * Does something that may move the page, but not between the pointer's going down and up: what it
 * went down on would no longer be under it, and the press would be lost.
 */
export function whenPointerIsUp(work: () => void): void {
  if (!isDown) return work();
  const once = new AbortController();
  const settle = () => {
    once.abort();
    setTimeout(work);
  };
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, settle, { signal: once.signal });
}
