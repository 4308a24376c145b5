import { useState } from 'preact/hooks';
import { whenPointerIsUp } from './pointer';

type OpenField = { isOpen: boolean; onFocus: () => void; onBlur: (event: FocusEvent) => void };

/** Whether a slot shows its field or its words: the field, while someone is in it. */
export function useOpenField(): OpenField {
  const [isOpen, setOpen] = useState(false);
  return {
    isOpen,
    onFocus: () => setOpen(true),
    onBlur: ({ currentTarget }) => whenPointerIsUp(() => setOpen(document.activeElement === currentTarget)),
  };
}
