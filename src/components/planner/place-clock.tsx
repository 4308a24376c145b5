import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import type { ClockTime, IsoDate, IsoMoment, ZoneId } from '../../domain/iso-date';
import { instantOf, isZone, momentOf, msOfMoment, wallTimeOf } from '../../domain/zoned-time';
import { editFacts, hasInterview } from '../../stores/notebook';
import type { Notes } from '../../stores/notebook';
import { announce } from '../notebook/announcement';
import { nearDay, sayTime, sayWhen } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';

type Props = { facts: Notes; tz: ZoneId; now: IsoMoment; clock: ClockStyle };

/** Day and time as they stand, taken for this device's clock, on theirs. */
function onTheirClock(date: IsoDate, time: ClockTime, tz: ZoneId) {
  return wallTimeOf(instantOf(date, time), tz);
}

/** The day and times as typed were this device's: the same instants, said on their clock. */
function movedTo({ date, start, end }: Facts, tz: ZoneId): Pick<Facts, 'date' | 'start'> & { end?: ClockTime | undefined } {
  const begins = onTheirClock(date, start, tz);
  return { date: begins.date, start: begins.time, end: end && onTheirClock(date, end, tz).time };
}

/** What their clock shows now, and whose clock the interview's times were typed on. */
export function PlaceClock({ facts, tz, now, clock }: Props): JSX.Element | null {
  const [settled, setSettled] = useState(false);
  if (!isZone(tz)) return null;
  const there = wallTimeOf(msOfMoment(now), tz);
  const here = wallTimeOf(msOfMoment(now));
  if (there.time === here.time && there.date === here.date) return <p class="hint">Their clock shows the same time as yours.</p>;
  const day = there.date === here.date ? '' : `, ${nearDay(there.date, here.date)}`;
  const began = hasInterview(facts) ? instantOf(facts.date, facts.start, tz) : NaN;
  const move = () => {
    if (!hasInterview(facts)) return;
    editFacts(movedTo(facts, tz));
    setSettled(true);
    announce('The interview is now told on their clock.');
  };
  return (
    <>
      <p>It is {sayTime(there.time, clock)} there{day}; {sayTime(here.time, clock)} here.</p>
      {hasInterview(facts) && !Number.isNaN(began) && (
        <p>
          The interview: {sayWhen(momentOf(began, tz), clock)} there, {sayWhen(momentOf(began), clock)} here.{' '}
          {!settled && <button type="button" class="button quiet" onClick={move}>No, it was {sayTime(facts.start, clock)} here</button>}
        </p>
      )}
    </>
  );
}
