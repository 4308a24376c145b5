import type { JSX } from 'preact';
import { dayOf } from '../ui/date-words';
import { isSmall } from './route-layout';
import type { Mark } from './route-marks';

const WAVE = 'q-3.5-4-7 0t-7 0t-7 0';

/** Cancellation bars to the left of a ring, away from its words: straight for the interview, wavy for what was sent. */
const BARS = { interview: 'M-19-7h-20M-20 0h-19M-19 7h-20', done: `M-18-8${WAVE}M-20 0${WAVE}M-18 8${WAVE}` };

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
