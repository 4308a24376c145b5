import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part whose code is fetched once it is wanted; tried again when it is wanted anew. */
export function usePart(load: () => Promise<ComponentType>, wanted: boolean): { Part?: ComponentType; failed: boolean } {
  const [Part, setPart] = useState<ComponentType>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || Part) return;
    setFailed(false);
    load().then((part) => setPart(() => part), () => setFailed(true));
  }, [wanted]);
  return Part ? { Part, failed } : { failed };
}
