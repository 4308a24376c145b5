import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { MOST_ADDRESS, planAddress } from '../../domain/planner/address/plan-address';
import { addressedPlan } from '../../stores/on-use/addressed-plan';
import type { Process } from '../../stores/notebook';
import { CheckField } from './choice-field';
import { CopyField } from './copy-field';

export type TakeElsewhereProps = { process: Process };

/** The plan as an address that opens it in another browser, to copy. */
export function TakeElsewhere({ process }: TakeElsewhereProps): JSX.Element {
  const [withNames, setNames] = useState(false);
  const fragment = planAddress(addressedPlan(process), { withNames });
  const whole = `${location.origin}${location.pathname}#${fragment}`;
  if (fragment.length > MOST_ADDRESS) {
    return <div class="facts"><p>This plan is too long for an address. Save your notes to a file instead, under “Your notes”.</p></div>;
  }
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
      <CheckField label="With names: employer, role and people" checked={withNames} onValue={setNames} />
      <CopyField id="plan-address" label="The address" text={whole} rows={4} what="The address" button="Copy the address" />
    </div>
  );
}
