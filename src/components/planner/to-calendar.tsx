import { useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import type { OwnStep } from '../../domain/planner/own-clock';
import type { Process } from '../../stores/process';
import { rightNow } from '../../stores/today';
import { announce } from '../notebook/announcement';
import type { ClockStyle } from '../ui/date-words';
import type { PlanWords } from './later-words';

type Props = {
  steps: readonly OwnStep[];
  process: Process;
  clock: ClockStyle;
  words: PlanWords;
  forecast?: boolean;
  /** With names in the titles, since the person chose so. */
  names?: boolean;
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
export function ToCalendar({ steps, process, clock, words, forecast = false, names = false, class: className = 'button', children }: Props): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome>();
  const tell = (what: Outcome) => {
    setOutcome(what);
    announce(sayOutcome(what));
  };
  const make = async () => {
    try {
      const [{ downloadCalendar }, { calendarOptions }] = await Promise.all([import('./calendar-download'), import('./calendar-options')]);
      const options = calendarOptions({ now: rightNow(), clock, words: words.calendar, process, siteUrl: words.siteUrl, names });
      const saved = downloadCalendar(steps, { ...options, forecast });
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
