import type { JSX } from 'preact';
import type { SlotProps } from './slot';
import { goToNextSlot } from './slot-moves';
import { useOpenField } from './use-open-field';

type Props = Pick<SlotProps, 'id' | 'question' | 'value' | 'children' | 'onValue'>;

/** A day in the letter: its words, and the browser's own date field while someone is in it. */
export function DaySlot({ id, question, value, children, onValue }: Props): JSX.Element {
  const { isOpen, onFocus, onBlur } = useOpenField();
  return (
    <label class="day" data-open={isOpen ? '' : undefined} data-empty={value ? undefined : ''}>
      <span class="slot-said" aria-hidden="true">{value ? children : question}</span>
      <input id={id} type="date" value={value} aria-label={question} data-slot="" min="2000-01-01" max="2099-12-31"
        onFocus={onFocus} onBlur={onBlur} onKeyDown={goToNextSlot}
        onInput={(event) => onValue(event.currentTarget.value)} />
    </label>
  );
}
