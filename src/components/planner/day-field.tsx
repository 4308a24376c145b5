import { useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import type { ClockTime, IsoDate } from '../../domain/iso-date';

/** A year that is still being typed stands there as year 2 or 20. */
const isWhole = (day: string) => day >= '1000' && day.length > 9;

type FieldProps<Value extends string> = {
  id: string;
  label: ComponentChildren;
  value: Value | undefined;
  /** Hears each whole value; '' when the field was left empty and may be. */
  onValue: (value: Value | '') => void;
  problem?: string | undefined;
  hint?: ComponentChildren;
  /** What to say when it is left empty or half filled; without it an empty field is fine. */
  unfinished?: string;
};

/** The sentence at a field. It speaks up only when it is new, not on every visit to the page. */
export function FieldProblem({ id, text }: { id: string; text: string | undefined }): JSX.Element | null {
  const [atFirst] = useState(text);
  if (!text) return null;
  return <p id={id} class="problem" role={text === atFirst ? undefined : 'alert'}>{text}</p>;
}

const NO_SUCH_DAY = 'The calendar has no such day. Look at day, month and year again.';
const NO_SUCH_TIME = 'This is not a time of day yet. Hours and minutes are needed.';

type TypedProps<Value extends string> = FieldProps<Value> & { type: 'date' | 'time'; whole: (text: string) => boolean; wrong: string };

/**
 * A date or time as it is typed: half a date is kept on screen and told to nobody, so that the last
 * good plan stands while the rest is typed.
 */
function TypedField<Value extends string>({
  id, label, value, onValue, problem, hint, unfinished, type, whole, wrong,
}: TypedProps<Value>) {
  const [typed, setTyped] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const hear = (field: HTMLInputElement) => {
    setTyped(field.value);
    setTrouble(undefined);
    if (whole(field.value)) onValue(field.value as Value);
  };
  const leave = (field: HTMLInputElement) => {
    const empty = field.value === '';
    const said = field.validity.badInput ? wrong : empty ? unfinished : undefined;
    setTrouble(said);
    if (!said) setTyped(undefined);
    if (empty && !said && value) onValue('');
  };
  const text = trouble ?? problem;
  const described = [text && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type={type} value={typed ?? value ?? ''}
        {...(type === 'date' ? { min: '2000-01-01', max: '2099-12-31' } : {})}
        aria-invalid={text ? 'true' : undefined} aria-describedby={described || undefined}
        onInput={(event) => hear(event.currentTarget)} onBlur={(event) => leave(event.currentTarget)} />
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      <FieldProblem id={`${id}-problem`} text={text} />
    </div>
  );
}

/** A day. */
export const DayField = (props: FieldProps<IsoDate>): JSX.Element =>
  <TypedField {...props} type="date" whole={isWhole} wrong={NO_SUCH_DAY} />;

/** A time of day. */
export const TimeField = (props: FieldProps<ClockTime>): JSX.Element =>
  <TypedField {...props} type="time" whole={(text) => text !== ''} wrong={NO_SUCH_TIME} />;
