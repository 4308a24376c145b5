import { useEffect, useState } from 'preact/hooks';
import type { ComponentType, FunctionComponent } from 'preact';

/** `fetch` gets its code ahead of its being shown, so that it stands there at once. */
export type PartOnUse<Props> = FunctionComponent<Props> & { fetch: () => Promise<void> };

/**
 * A part of the tool whose code comes when it is first shown. A part that cannot be fetched says so
 * and can be tried again; until then nothing stands there that could be typed into.
 * @param load fetches the part, for example `() => import('./plan-log').then((part) => part.PlanLog)`
 */
export function onUse<Props extends object>(load: () => Promise<ComponentType<Props>>): PartOnUse<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetch = () => load().then((part) => {
    loaded = part;
  });
  const OnUse = (props: Props) => {
    const [Part, setPart] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    const fetchPart = () => {
      setFailed(false);
      fetch().then(() => setPart(() => loaded), () => setFailed(true));
    };
    useEffect(() => {
      if (!Part) fetchPart();
    }, []);
    if (Part) return <Part {...props} />;
    if (!failed) return <p class="hint">One moment.</p>;
    return (
      <p class="notice" role="alert">
        This part could not be fetched. Are you offline?{' '}
        <button type="button" class="button" onClick={fetchPart}>Try again</button>
      </p>
    );
  };
  return Object.assign(OnUse, { fetch });
}
