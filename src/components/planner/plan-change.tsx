import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { IsoMoment } from '../../domain/iso-date';
import type { Process } from '../../stores/process';
import { announce } from '../notebook/announcement';
import type { ClockStyle } from '../ui/date-words';
import { Sentence } from '../ui/words';
import { differenceLines } from './difference-words';
import type { PlanWords } from './later-words';
import { usePlanChange } from './use-plan-change';

type Props = { process: Process; now: IsoMoment; clock: ClockStyle; words: PlanWords };

/** Long enough for the answer to be heard first, and for a date to be typed to its end. */
const CALM = 1200;

/** Says it once, when it has stood for a moment. */
function useSaid(text: string): void {
  useEffect(() => {
    if (!text) return undefined;
    const timer = setTimeout(() => announce(text.replaceAll('**', '')), CALM);
    return () => clearTimeout(timer);
  }, [text]);
}

/** After a change of the facts: what moved, what fell away and why, with the way back. */
export function PlanChangeNote({ process, now, clock, words }: Props): JSX.Element | null {
  const change = usePlanChange(process, now);
  const after = useRef<HTMLDivElement>(null);
  const names = Object.fromEntries(process.facts.interviewers.map(({ id, name }) => [id, name]));
  const lines = change ? differenceLines(change.difference, { words, names, clock }) : [];
  useSaid(lines.map(({ text }) => text).join(' '));
  const { heading, undo, dismiss, undone } = words.difference;
  const leave = (say: string, act: (() => void) | undefined) => {
    act?.();
    if (say) announce(say);
    after.current?.focus();
  };
  return (
    <div ref={after} tabIndex={-1} class="plan-change-place">
      {change && (
        <section class="plan-change flow" aria-labelledby="plan-change">
          <h2 id="plan-change">{heading}</h2>
          <ul>
            {lines.map(({ text, why }) => (
              <li key={text}>
                <Sentence text={text} />
                {why && <span class="second"> {why}</span>}
              </li>
            ))}
          </ul>
          <p class="actions">
            <button type="button" class="button" onClick={() => leave(undone, change.undo)}>{undo}</button>
            <button type="button" class="button quiet" onClick={() => leave('', change.dismiss)}>{dismiss}</button>
          </p>
        </section>
      )}
    </div>
  );
}
