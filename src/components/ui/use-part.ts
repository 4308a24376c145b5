import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a tool whose code is fetched when it is first wanted.
 * @param wanted falsy while nobody wants it; when it is wanted anew, what could not be fetched is tried again
 */
export function usePart<Part>(load: () => Promise<Part>, wanted: unknown): { part?: Part; failed: boolean } {
  const [part, setPart] = useState<Part>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || part) return;
    setFailed(false);
    load().then((loaded) => setPart(() => loaded), () => setFailed(true));
  }, [wanted]);
  return part ? { part, failed } : { failed };
}
