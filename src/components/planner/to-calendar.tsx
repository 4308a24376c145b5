import { useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import type { Step } from '../../domain/planner/step';
import type { Process } from '../../stores/process';
import { rightNow } from '../../stores/today';
import { announce } from '../notebook/announcement';
import type { ClockStyle } from '../ui/date-words';
import { laterWords } from './later-words';
import type { PlanWords } from './plan-words';

type Props = {
  steps: readonly Step[];
  process: Process;
  clock: ClockStyle;
  words: PlanWords;
  forecast?: boolean;
  class?: string;
  children: ComponentChildren;
};

type Outcome = { saved: string } | 'nothing' | 'failed' | undefined;

const sayOutcome = (outcome: Outcome): string => {
  if (!outcome) return '';
  if (outcome === 'nothing') return 'There is no day ahead to put in a calendar.';
  if (outcome === 'failed') return 'The file could not be made. Are you offline? Try again.';
  return `Saved as ${outcome.saved}. Open it and your calendar takes the dates in.`;
};

/** A button that makes a calendar file of the steps. Its code and words come with the first press. */
export function ToCalendar({ steps, process, clock, words, forecast = false, class: className = 'button', children }: Props): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome>();
  const tell = (what: Outcome) => {
    setOutcome(what);
    announce(sayOutcome(what));
  };
  const make = async () => {
    try {
      const [{ downloadCalendar }, { calendar }] = await Promise.all([import('./calendar-download'), laterWords(words.later)]);
      const saved = downloadCalendar(steps, {
        now: rightNow(), clock, forecast, words: calendar, processId: process.id, tz: process.facts.tz, siteUrl: words.siteUrl,
      });
      tell(saved ? { saved } : 'nothing');
    } catch {
      tell('failed');
    }
  };
  return (
    <>
      <button type="button" class={className} onClick={() => void make()}>{children}</button>
      {outcome && <span class="hint">{sayOutcome(outcome)}</span>}
    </>
  );
}
