import type { JSX } from 'preact';
import { ROUGH_TIMES } from './rough-time';
import type { RoughTime } from './rough-time';

/** The day and the time as their fields hold them, perhaps half typed. */
export type Picked = { date: string; start: string };

type Props = {
  /** Id of the chosen slip: a rough time, "pick-the-day", or none yet. */
  chosen: string | undefined;
  date: string;
  start: string;
  onChoose: (choice: RoughTime | 'pick-the-day') => void;
  /** What was typed in one of the two fields; the other is left as it is. */
  onPick: (typed: Partial<Picked>) => void;
  /** What is wrong with the picked day, said at the field. */
  problem?: string | undefined;
};

function Slip({ id, label, checked, onChoose }: { id: string; label: string; checked: boolean; onChoose: () => void }) {
  return (
    <label class="chip">
      <input type="radio" name="how-long-ago" value={id} checked={checked} onChange={onChoose} />
      <span>{label}</span>
    </label>
  );
}

/** The one question of the home page. Radio buttons, so that a tap before the script counts too. */
export function HowLongAgo({ chosen, date, start, onChoose, onPick, problem }: Props): JSX.Element {
  return (
    <fieldset class="how-long-ago">
      <legend class="visually-hidden">How long ago was it?</legend>
      <div class="chips">
        {ROUGH_TIMES.map((choice) => (
          <Slip key={choice.id} id={choice.id} label={choice.label} checked={chosen === choice.id} onChoose={() => onChoose(choice)} />
        ))}
        <Slip id="pick-the-day" label="Pick the day" checked={chosen === 'pick-the-day'} onChoose={() => onChoose('pick-the-day')} />
      </div>
      <div class="picked-day">
        <div class="field">
          <label for="picked-date">The day</label>
          <input id="picked-date" type="date" value={date} min="2000-01-01" max="2099-12-31"
            aria-invalid={problem ? 'true' : undefined} aria-describedby={problem ? 'picked-problem' : undefined}
            onInput={(event) => onPick({ date: event.currentTarget.value })} />
        </div>
        <div class="field">
          <label for="picked-start">It began about</label>
          <input id="picked-start" type="time" value={start}
            onInput={(event) => onPick({ start: event.currentTarget.value })} />
        </div>
        {problem && <p id="picked-problem" class="problem" role="alert">{problem}</p>}
      </div>
    </fieldset>
  );
}
