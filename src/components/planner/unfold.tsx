import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';

type Props = {
  /** Also its anchor: a link to it opens it. */
  id?: string;
  summary: ComponentChildren;
  class?: string;
  /** Open from the start, because nothing else matters as much yet. */
  opened?: boolean;
  children: ComponentChildren;
};

/**
 * Details that render what they hold from the first opening on, and open when a link leads to them.
 * Whoever is just answering the question is not torn away from it.
 */
export function Unfold({ id, summary, class: className, opened = false, children }: Props): JSX.Element {
  const details = useRef<HTMLDetailsElement>(null);
  const [seen, setSeen] = useState(opened);
  const [openAtFirst] = useState(opened);
  useEffect(() => {
    if (!id) return undefined;
    const openWhenMeant = () => {
      if (location.hash !== `#${id}` || !details.current) return;
      details.current.open = true;
      if (document.activeElement?.closest('.plan-head')) return;
      details.current.scrollIntoView({ block: 'start' });
      details.current.querySelector('summary')?.focus({ preventScroll: true });
      // The same link must work a second time, after the details were closed by hand.
      history.replaceState(history.state, '', location.pathname + location.search);
    };
    openWhenMeant();
    addEventListener('hashchange', openWhenMeant);
    return () => removeEventListener('hashchange', openWhenMeant);
  }, [id]);
  return (
    <details id={id} class={className} ref={details} open={openAtFirst} onToggle={(event) => { if (event.currentTarget.open) setSeen(true); }}>
      <summary>{summary}</summary>
      {seen && children}
    </details>
  );
}
