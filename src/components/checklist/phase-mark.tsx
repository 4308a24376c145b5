import type { JSX } from 'preact';

type Props = { state: 'present' | 'done' | 'other' };

/** The phase's postmark on the line: red and doubled where it is the present one, cancelled when all is done. */
export function PhaseMark({ state }: Props): JSX.Element {
  return (
    <svg class={`phase-mark ${state}`} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle cx="16" cy="16" r={state === 'present' ? 13 : 9} />
      {state === 'present' && <circle cx="16" cy="16" r="9" class="inner" />}
      {state === 'done' && <path d="M2 12q3.5-4 7 0t7 0 7 0 7 0M2 17q3.5-4 7 0t7 0 7 0 7 0M2 22q3.5-4 7 0t7 0 7 0 7 0" />}
    </svg>
  );
}
