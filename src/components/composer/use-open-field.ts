import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Whether a slot shows its field or its words. A field that closed while the pointer goes down on
 * something else would move that something away from under it, so closing waits until it is up.
 */
export function useOpenField(): { isOpen: boolean; onFocus: () => void; onBlur: () => void } {
  const [isOpen, setOpen] = useState(false);
  const pressed = useRef(false);
  const left = useRef(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const settle = () => setTimeout(() => {
      pressed.current = false;
      if (left.current) setOpen(false);
    });
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    addEventListener('pointerdown', () => { pressed.current = true; }, options);
    addEventListener('pointerup', settle, options);
    addEventListener('pointercancel', settle, options);
    return () => listening.abort();
  }, [isOpen]);
  return {
    isOpen,
    onFocus: () => {
      left.current = false;
      setOpen(true);
    },
    onBlur: () => {
      left.current = true;
      if (!pressed.current) setOpen(false);
    },
  };
}
