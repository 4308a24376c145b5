import type { ComponentProps, ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Route } from './route';

type Props = ComponentProps<typeof Route>;

/** The route, fetched once there is a plan to draw: the first answer does not wait for its picture. */
export function RouteLater(props: Props): JSX.Element | null {
  const [Picture, setPicture] = useState<ComponentType<Props>>();
  useEffect(() => {
    void import('./route').then((loaded) => setPicture(() => loaded.Route));
  }, []);
  return Picture ? <Picture {...props} /> : null;
}
