import { useState } from 'preact/hooks';
import type { ComponentType, FunctionComponent } from 'preact';
import { usePart } from './use-part';

/** `fetch` gets its code ahead of its being shown, so that it stands there at once. */
export type PartOnUse<Props> = FunctionComponent<Props> & { fetch: () => Promise<unknown> };

/**
 * A part of the tool whose code comes when it is first shown. A part that cannot be fetched says so
 * and can be tried again; until then nothing stands there that could be typed into.
 * @param load fetches the part, for example `() => import('./plan-log').then((part) => part.PlanLog)`
 */
export function onUse<Props extends object>(load: () => Promise<ComponentType<Props>>): PartOnUse<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetch = async () => (loaded ??= await load());
  const OnUse = (props: Props) => {
    const [tries, setTries] = useState(1);
    const { part: Part = loaded, failed } = usePart(fetch, tries);
    if (Part) return <Part {...props} />;
    if (!failed) return <p class="hint">One moment.</p>;
    return (
      <p class="notice" role="alert">
        This part could not be fetched. Are you offline?{' '}
        <button type="button" class="button" onClick={() => setTries(tries + 1)}>Try again</button>
      </p>
    );
  };
  return Object.assign(OnUse, { fetch });
}
