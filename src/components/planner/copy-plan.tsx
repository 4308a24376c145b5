import type { JSX } from 'preact';
import { CopyField } from './copy-field';
import { planText } from './plan-text';
import type { PlanText } from './plan-text';

/** The plan as plain text, to copy into a note, an email to oneself or a message to a friend. */
export function CopyPlan(plan: PlanText): JSX.Element {
  return (
    <div class="facts flow">
      <p>All dates as they stand now, with the names you gave. To have it on paper, print this page: it fits on one sheet.</p>
      <CopyField id="plan-text" label="Your plan" text={planText(plan)} rows={12} what="The plan" button="Copy the plan" />
    </div>
  );
}
