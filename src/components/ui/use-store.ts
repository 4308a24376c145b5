import type { Store, StoreValue } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * What a store holds now; the component is drawn again whenever that changes. (@nanostores/preact
 * does the same for single keys of a store, and on a server, at twice the size.)
 */
export function useStore<Kept extends Store>(store: Kept): StoreValue<Kept> {
  const [, draw] = useState({});
  const drawn = store.get() as StoreValue<Kept>;
  useEffect(() => {
    if (store.get() !== drawn) draw({});
    return store.listen(() => draw({}));
  }, [store]);
  return drawn;
}
