import type { JSX } from 'preact';
import { dayOf } from '../ui/date-words';
import { isSmall } from './route-layout';
import type { Mark } from './route-marks';

const WAVE = 'q4.75-4 9.5 0t9.5 0t9.5 0t9.5 0';

/** Cancellation bars to the right of a ring: straight for the interview, wavy for what was sent. */
const BARS = { interview: 'M19-7h38M20 0h37M19 7h38', done: `M19-8${WAVE}M20 0${WAVE}M19 8${WAVE}` };

function Drawing({ mark }: { mark: Mark }): JSX.Element {
  const { look, at } = mark;
  if (look === 'end') return <path class="route-end" d="M-13 0h26M-7 5h14" />;
  const r = isSmall(mark) ? 8 : look === 'now' ? 23 : 20;
  return (
    <>
      <circle r={r} class="route-ring" />
      {look !== 'forecast' && look !== 'hold' && look !== 'other' && <circle r={r - 4.5} class="inner" />}
      {(look === 'interview' || look === 'done') && <path d={BARS[look]} />}
      {!isSmall(mark) && <text y="5.5">{Number(dayOf(at).slice(8))}</text>}
    </>
  );
}

/**
 * A mark on the line: a double ring with the day's number, as a post office stamps it. `landed`
 * lets it land once, when its message has just been marked as sent.
 */
export const Postmark = ({ mark, landed }: { mark: Mark; landed: boolean }): JSX.Element =>
  <g class={landed ? 'landed' : undefined}><Drawing mark={mark} /></g>;
