import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { dayOf } from '../ui/date-words';
import { isSmall, layOutRoute } from './route-layout';
import type { Row } from './route-layout';
import { Postmark } from './route-postmark';
import { labelOf, sayDays, sayFold, sayRoute } from './route-words';
import type { SpokenPlan } from './route-words';

type Props = SpokenPlan & {
  compact?: boolean | undefined;
  /** A tap on a mark's words, with the place of its step in `steps`. The page's list offers the same. */
  onOpen?: ((index: number) => void) | undefined;
};

/**
 * By place: whether a step's postmark lands, because it was still to do when this picture was last
 * drawn and is done now. Nothing lands on the first drawing, nor when another interview is opened.
 */
function useLanded({ steps, interview }: SpokenPlan): boolean[] {
  const seen = useRef(new Map<string, 'open' | 'landed' | 'done'>()).current;
  return steps.map(({ rule, to, state, forecast }) => {
    const key = [interview.date, interview.start, rule.replace(/TY./, 'TY'), to, forecast].join();
    const before = seen.get(key);
    seen.set(key, state !== 'done' ? 'open' : before && before !== 'done' ? 'landed' : 'done');
    return seen.get(key) === 'landed';
  });
}

/** The line of one row, with its windows and, on days when nobody works, the tint. */
function Line({ row: { kind, mark, closed, bars, days, height, band = height }, stop }: { row: Row; stop: boolean }): JSX.Element {
  const rem = (px: number) => `${px / 16}rem`;
  return (
    <svg class="route-line">
      {closed && <rect width={mark ? '1.75rem' : '100%'} y={rem((height - band) / 2)} height={mark ? '100%' : rem(band)} fill="url(#route-tint)" />}
      {kind === 'run' && <line y2="100%" class="route-days" stroke-dasharray={`1px ${rem(height / days - 1)}`} />}
      {kind !== 'fold' && <line y1="-1" y2={stop ? rem(height / 2) : '100%'} class="route-time" />}
      {bars.map(({ from, to, look }) => <line y1={from ? `${from}%` : -1} y2={`${to}%`} class={`route-window ${look}`} />)}
      {kind === 'today' && <line x1="-10" x2="10" y1="50%" y2="50%" class="route-today" />}
    </svg>
  );
}

/**
 * The picture of a plan: a line to time scale with a postmark for each step (design, "How it
 * looks", 6). It is one image to a screen reader; the page's own list carries the details.
 */
export function Route({ compact, onOpen, ...plan }: Props): JSX.Element {
  const rows = layOutRoute(plan, compact);
  const landed = useLanded(plan);
  const today = dayOf(plan.now);
  return (
    <div class={`route${compact ? ' compact' : ''}${onOpen ? ' opens' : ''}`} role="img" aria-label={sayRoute(rows, plan)}>
      <svg class="route-pattern" width="0" height="0">
        <pattern id="route-tint" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(32)">
          <path d="M0 0v6" />
        </pattern>
      </svg>
      {rows.map((row, index) => {
        const { kind, from, days, height, mark, closed, off } = row;
        const before = rows[index - 1];
        const label = mark ? labelOf(mark, plan) : kind === 'fold' && { note: sayFold(days) };
        const [step] = mark?.steps ?? [];
        const half = height / 2;
        return (
          <div key={from + mark?.look + step}
            class={`route-row ${mark ? `${isSmall(mark) ? 'small' : 'tall'} ${mark.look}` : kind}${mark?.forecast ? ' foreseen' : ''}`}>
            <p class="route-day">
              {before?.from !== from && (mark || (kind === 'run' && closed)) && sayDays(from, days)}
              {before?.from !== from && off && <span>closed</span>}
              {before?.from !== from && from === today && <span class="route-now">today</span>}
            </p>
            <Line row={row} stop={mark?.look === 'end' && index === rows.length - 1} />
            <svg class="route-mark" width="3.5rem" height={`${height / 16}rem`} viewBox={`-28 ${-half} 56 ${height}`}>
              {mark && <Postmark mark={mark} landed={mark.steps.some((place) => landed[place])} />}
              {kind === 'fold' && <path class="route-fold" d={`M0 ${-half}v${half - 12}l-9 5 18 7-18 7 9 5v${half - 12}`} />}
            </svg>
            {label && (
              <p class="route-label" onClick={onOpen && step !== undefined ? () => onOpen(step) : undefined}>
                {'title' in label && <strong>{label.title}</strong>}
                <span>{label.note}</span>
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
