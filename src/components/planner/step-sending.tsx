import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { LogEntry } from '../../domain/contact-log';
import type { ClockTime, IsoDate, IsoMoment, ZoneId } from '../../domain/iso-date';
import type { OwnStep } from '../../domain/planner/own-clock';
import { instantOf, momentOf, msOfMoment, wallTimeOf } from '../../domain/zoned-time';
import { rightNow } from '../../stores/today';
import type { ClockStyle } from '../ui/date-words';
import { sayBoth } from './both-clocks';
import { DayField, TimeField } from './day-field';
import type { PlanWords } from './later-words';
import { proposedMoment, sentEntry, wayOf } from './sent-entry';
import { fillBlanks } from '../ui/words';

export type StepSendingProps = {
  step: OwnStep;
  now: IsoMoment;
  clock: ClockStyle;
  tz: ZoneId | undefined;
  words: PlanWords;
  onSent: (entry: LogEntry) => void;
};

/** The plan's moment while it lies ahead, else this one; on this device's clock. */
function firstGuess(step: OwnStep, now: IsoMoment): { date: IsoDate; time: ClockTime } {
  const proposed = proposedMoment(step);
  const ahead = proposed && msOfMoment(proposed) > msOfMoment(now) ? proposed : now;
  return wallTimeOf(msOfMoment(ahead));
}

/** When it went, or when a mail program will send it. Ahead of now it is scheduled, else back-dated. */
export function StepSending({ step, now, clock, tz, words, onSent }: StepSendingProps): JSX.Element {
  const isMail = wayOf(step) === 'email';
  const [when, setWhen] = useState(() => (isMail ? firstGuess(step, now) : wallTimeOf(msOfMoment(now))));
  const at = momentOf(instantOf(when.date, when.time));
  const ahead = msOfMoment(at) > msOfMoment(now);
  const [isAheadAlready, setAheadAlready] = useState(false);
  const id = `sending-${step.rule}-${step.to ?? ''}`;
  return (
    <form class="step-sending flow" onSubmit={(event) => {
      event.preventDefault();
      const isAhead = msOfMoment(at) > msOfMoment(rightNow());
      if (isAhead && !isMail) return setAheadAlready(true);
      onSent(sentEntry(step, at, isAhead));
    }}>
      <p class="hint">
        {isMail && 'Write it when you like and let your mail program send it later. '}
        The plan counts from the moment you give here{tz ? ', on your own clock' : ''}.
      </p>
      <div class="when-fields">
        <DayField id={`${id}-day`} label="Day" value={when.date} unfinished="On which day?" problem={isAheadAlready && ahead ? 'That moment has not come yet. Note it once it is done.' : undefined}
          onValue={(date) => { if (date) setWhen({ ...when, date }); }} />
        <TimeField id={`${id}-time`} label="Time" value={when.time} unfinished="At what time?"
          onValue={(time) => { if (time) setWhen({ ...when, time }); }} />
      </div>
      <p class="actions">
        <button class="button">{ahead && isMail ? `Set to go out ${sayBoth(at, clock, tz)}` : fillBlanks(words.deeds[wayOf(step)].on, { when: sayBoth(at, clock, tz) })}</button>
      </p>
    </form>
  );
}
