import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the tool whose code is fetched when it is first wanted. One that cannot be fetched is tried again. */
export function usePart<Props>(load: () => Promise<ComponentType<Props>>, isWanted: boolean): ComponentType<Props> | undefined {
  const [Part, setPart] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (isWanted && !Part) load().then((part) => setPart(() => part), () => undefined);
  }, [isWanted]);
  return Part;
}
