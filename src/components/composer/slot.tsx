import type { ComponentChildren, JSX } from 'preact';
import { goToNextSlot, openAtPoint, openDay } from './slot-moves';
import { useOpenField } from './use-open-field';

/** A sentence may go over several lines; email and phone are for those who like. */
export type SlotKind = 'sentence' | 'fact' | 'date' | 'name' | 'email' | 'tel';

type Props = {
  id: string;
  kind: SlotKind;
  /** What is asked; it stands in the letter until it is answered. */
  question: string;
  value: string;
  /** It stands in the middle of a sentence, where a phone need not begin it with a capital. */
  isWithin?: boolean;
  hintId?: string | undefined;
  /** The value as it stands in the letter. */
  children: ComponentChildren;
  onValue: (value: string) => void;
  onLeave?: () => void;
};

/** Characters to a line, where a browser cannot size a field by what is in it. */
const LINE = 56;

/**
 * A place for the person's words inside a sentence. While nobody is in it the words, or the question,
 * run on as part of the line; going there by pointer, touch or Tab opens the field in their place.
 * Until the script arrives an empty day shows the browser's own field beside its question.
 */
export function Slot({ id, kind, question, value, isWithin, hintId, children, onValue, onLeave }: Props): JSX.Element {
  const { isOpen, onFocus, onBlur } = useOpenField();
  const isQuiet = kind === 'email' || kind === 'tel';
  const isSaid = value.trim() !== '';
  const length = value.length || question.length;
  const field = {
    id, value, onFocus,
    placeholder: kind === 'date' ? undefined : question,
    'aria-label': question,
    'aria-describedby': hintId,
    'data-slot': isQuiet ? 'quiet' : '',
    dir: 'auto' as const,
    autocomplete: kind === 'sentence' || kind === 'fact' ? 'off' : kind,
    autocapitalize: isWithin ? 'none' as const : undefined,
    enterkeyhint: 'next' as const,
    onKeyDown: goToNextSlot,
    onBlur: (event: FocusEvent) => { onBlur(event); onLeave?.(); },
    onInput: (event: Event) => onValue((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <label class={kind === 'date' ? 'day' : 'slot'} data-open={isOpen ? '' : undefined} data-empty={isSaid ? undefined : ''}
      data-quiet={isQuiet ? '' : undefined} data-long={kind === 'sentence' ? '' : undefined}>
      <span class="slot-said" dir="auto" aria-hidden="true" onMouseDown={kind === 'date' ? undefined : openAtPoint}
        onClick={kind === 'date' ? openDay : undefined}>
        {isSaid ? children : question}
      </span>
      {kind === 'sentence' && <textarea {...field} rows={Math.ceil(length / LINE)} />}
      {kind === 'date' && <input {...field} type="date" autocomplete="off" min="2000-01-01" max="2099-12-31" />}
      {kind !== 'sentence' && kind !== 'date' && <input {...field} type={isQuiet ? kind : 'text'} size={length + 1} />}
    </label>
  );
}
