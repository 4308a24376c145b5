import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part whose code is fetched once it is wanted; tried again when it is wanted anew. */
export function usePart<Props = object>(
  load: () => Promise<ComponentType<Props>>, wanted: boolean,
): { Part?: ComponentType<Props>; failed: boolean } {
  const [Part, setPart] = useState<ComponentType<Props>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || Part) return;
    setFailed(false);
    load().then((part) => setPart(() => part), () => setFailed(true));
  }, [wanted]);
  return Part ? { Part, failed } : { failed };
}
