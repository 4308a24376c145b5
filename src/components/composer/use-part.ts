import { useEffect, useState } from 'preact/hooks';

/** A part of the tool, fetched when it is first wanted. One that cannot be fetched is tried when it is wanted anew. */
export function usePart<Part>(load: () => Promise<Part>, isWanted: boolean): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (isWanted && !part) load().then((loaded) => setPart(() => loaded), () => undefined);
  }, [isWanted]);
  return part;
}
