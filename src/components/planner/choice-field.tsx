import type { ComponentChildren, JSX } from 'preact';
import { FieldProblem } from './day-field';

type Option = { id: string; label: string };
type Group = { label: string; options: readonly Option[] };

type Props = {
  id: string;
  label: ComponentChildren;
  value: string;
  options?: readonly Option[];
  groups?: readonly Group[];
  onValue: (id: string) => void;
  problem?: string | undefined;
  hint?: ComponentChildren;
};

const Options = ({ options }: { options: readonly Option[] }) => (
  <>{options.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}</>
);

/** One out of a list. */
export function ChoiceField({ id, label, value, options = [], groups = [], onValue, problem, hint }: Props): JSX.Element {
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} aria-invalid={problem ? 'true' : undefined} aria-describedby={described || undefined}
        onChange={(event) => onValue(event.currentTarget.value)}>
        <Options options={options} />
        {groups.map((group) => <optgroup key={group.label} label={group.label}><Options options={group.options} /></optgroup>)}
      </select>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      <FieldProblem id={`${id}-problem`} text={problem} />
    </div>
  );
}

type CheckProps = { label: ComponentChildren; checked: boolean; onValue: (checked: boolean) => void };

/** Yes or no. */
export function CheckField({ label, checked, onValue }: CheckProps): JSX.Element {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onValue(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
