import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { MOST_ADDRESS, planAddress } from '../../domain/planner/address/plan-address';
import { addressedPlan } from '../../stores/on-use/addressed-plan';
import type { Process } from '../../stores/notebook';
import { announce } from '../notebook/announcement';
import { CheckField } from './choice-field';

export type TakeElsewhereProps = { process: Process };

/** The plan as an address that opens it in another browser, to copy. */
export function TakeElsewhere({ process }: TakeElsewhereProps): JSX.Element {
  const [withNames, setNames] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const field = useRef<HTMLTextAreaElement>(null);
  const fragment = planAddress(addressedPlan(process), { withNames });
  const whole = `${location.origin}${location.pathname}#${fragment}`;
  if (fragment.length > MOST_ADDRESS) {
    return <div class="facts"><p>This plan is too long for an address. Save your notes to a file instead, under “Your notes”.</p></div>;
  }
  const copy = () => {
    const said = (isDone: boolean) => {
      setCopied(isDone);
      announce(isDone ? 'The address is copied.' : 'It could not be copied. The address is selected: copy it by hand.');
    };
    field.current?.select();
    // Where a page is not served safely there is no clipboard to write to.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard) clipboard.writeText(whole).then(() => said(true), () => said(false));
    else said(false);
  };
  return (
    <div class="facts flow take-elsewhere">
      <p>
        Open this address on another device, and the plan is there. It holds the dates, the days off and what was sent; no letters, no email
        addresses, and no names unless you say so.
      </p>
      <p class="hint">
        All of it stands after the # sign, which no server is sent. Whoever has the address can read it, and a browser may keep it in its
        history and share that with your other devices.
      </p>
      <CheckField label="With names: employer, role and people" checked={withNames} onValue={(checked) => { setNames(checked); setCopied(undefined); }} />
      <div class="field">
        <label for="plan-address">The address</label>
        <textarea id="plan-address" ref={field} readOnly rows={4} value={whole} spellcheck={false} onFocus={(event) => event.currentTarget.select()} />
      </div>
      <p class="actions">
        <button type="button" class="button" onClick={copy}>Copy the address</button>
        {copied !== undefined && <span class="hint">{copied ? 'Copied.' : 'It could not be copied. Copy it by hand: it is selected.'}</span>}
      </p>
    </div>
  );
}
