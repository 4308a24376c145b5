import type { ComponentChildren, JSX } from 'preact';
import { goToNextSlot, openAtPoint } from './slot-moves';
import { useOpenField } from './use-open-field';

export type SlotProps = {
  id: string;
  /** What is asked; it stands in the letter until it is answered. */
  question: string;
  value: string;
  /** The person's own sentence goes over several lines; a fact does not. */
  isLong?: boolean;
  /** Nobody is asked for it: it waits quietly. */
  isOptional?: boolean;
  hintId?: string | undefined;
  kind?: 'text' | 'email' | 'tel';
  autocomplete?: string;
  /** The value as it stands in the letter, with its marks; without it the value itself. */
  children?: ComponentChildren;
  onValue: (value: string) => void;
  onLeave?: () => void;
};

const LINE = 56;

/**
 * A place for the person's words inside a sentence. While nobody is in it the words, or the question,
 * run on as part of the line; going there by pointer, touch or Tab opens the field in their place.
 */
export function Slot({
  id, question, value, isLong = false, isOptional = false, hintId, kind = 'text', autocomplete = 'off', children, onValue, onLeave,
}: SlotProps): JSX.Element {
  const { isOpen, onFocus, onBlur } = useOpenField();
  const field = {
    id, value, placeholder: question, autocomplete, onFocus,
    'aria-label': question,
    'aria-describedby': hintId,
    'data-slot': isOptional ? 'optional' : '',
    dir: 'auto' as const,
    enterkeyhint: 'next' as const,
    onKeyDown: goToNextSlot,
    onBlur: (event: FocusEvent) => { onBlur(event); onLeave?.(); },
  };
  return (
    <label class="slot" data-open={isOpen ? '' : undefined} data-empty={value.trim() ? undefined : ''}
      data-optional={isOptional ? '' : undefined} data-long={isLong ? '' : undefined}>
      <span class="slot-said" dir="auto" aria-hidden="true" onMouseDown={openAtPoint}>
        {value.trim() ? (children ?? value.trim()) : question}
      </span>
      {isLong
        ? <textarea {...field} rows={Math.ceil((value.length || question.length) / LINE)} onInput={(event) => onValue(event.currentTarget.value)} />
        : <input {...field} type={kind} size={Math.max(value.length, question.length) + 1} onInput={(event) => onValue(event.currentTarget.value)} />}
    </label>
  );
}
