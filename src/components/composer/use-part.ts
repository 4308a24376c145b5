import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the tool, fetched when it is first wanted.
 * @param wanted falsy while nobody wants it; a new value tries again what could not be fetched
 */
export function usePart<Part>(load: () => Promise<Part>, wanted: unknown): { part?: Part; failed: boolean } {
  const [part, setPart] = useState<Part>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (wanted && !part) load().then((loaded) => setPart(() => loaded), () => setFailed(true));
  }, [wanted]);
  return part ? { part, failed } : { failed };
}
