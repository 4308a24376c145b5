import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Incoming, LogEntry, News } from '../../domain/contact-log';
import type { ClockTime, IsoDate, IsoMoment } from '../../domain/iso-date';
import { instantOf, momentOf, wallTimeOf, msOfMoment } from '../../domain/zoned-time';
import { addLogEntry } from '../../stores/contact-log';
import { editFacts } from '../../stores/notebook';
import type { Notes, Patch, Process } from '../../stores/notebook';
import { rightNow } from '../../stores/today';
import { announce } from '../notebook/announcement';
import { ChoiceField } from './choice-field';
import { DayField, FieldProblem, TimeField } from './day-field';
import type { SayProblem } from './plan-problems';

export type TheyAnsweredProps = { process: Process; now: IsoMoment; problem: SayProblem };

/** What a person can say came back: the news itself, and what it changes in the facts. */
type Answer = {
  id: string;
  label: string;
  news: News;
  /** A day belongs to it, asked for in these words. */
  asks?: { day: string; missing: string; time?: string };
  changes: (on: IsoDate, day: IsoDate | '', time: ClockTime | '') => Patch<Notes>;
  /** What the plan makes of it. */
  then: string;
};

const nothing = () => ({});

const ANSWERS: readonly Answer[] = [
  { id: 'reply', label: 'A friendly word, no news', news: 'reply', changes: nothing, then: 'The plan goes on as it was.' },
  {
    id: 'new-day', label: 'A day by which I will hear', news: 'update',
    asks: { day: 'The day they named', missing: 'Which day did they name?' },
    changes: (saidOn, day) => (day ? { promise: { phrase: day, saidOn } } : {}), then: 'The plan holds until that day is over.',
  },
  { id: 'will-contact', label: '“We will contact you”', news: 'we-will-contact', changes: nothing, then: 'The plan gives them two quiet weeks from that day.' },
  { id: 'update', label: 'News, but no day', news: 'update', changes: nothing, then: 'The plan counts from that day.' },
  {
    id: 'next-round', label: 'Another interview', news: 'next-round',
    asks: { day: 'The next interview is on', missing: 'Which day is the next interview?', time: 'It begins' },
    changes: (_on, day, time) => (day
      ? { date: day, start: time || '10:00', approximate: time ? undefined : true, end: undefined, promise: undefined, invited: undefined, instruction: undefined, outcome: undefined }
      : {}),
    then: 'The plan starts again from the new interview. What was sent stays in the list.',
  },
  { id: 'offer', label: 'An offer', news: 'offer', changes: () => ({ outcome: 'offer' }), then: 'The plan asks no more questions.' },
  { id: 'rejection', label: 'A no', news: 'rejection', changes: () => ({ outcome: 'rejection' }), then: 'The plan asks no more questions.' },
];

const MINUTE = 60_000;

/** Today it came just now. On an earlier day at noon, or after what else is noted for that day. */
function momentOn(day: IsoDate, now: IsoMoment, log: readonly LogEntry[]): IsoMoment {
  const dayHere = (ms: number) => wallTimeOf(ms).date;
  if (day === dayHere(msOfMoment(now))) return rightNow();
  const thatDay = log.map(({ at }) => msOfMoment(at)).filter((ms) => dayHere(ms) === day);
  return momentOf(Math.max(instantOf(day, '12:00'), ...thatDay.map((ms) => ms + MINUTE)));
}

/** "They answered": what came back and when. The plan then takes it from there. */
export function TheyAnswered({ process, now, problem: sayProblem }: TheyAnsweredProps): JSX.Element {
  const today = wallTimeOf(msOfMoment(now)).date;
  const [chosen, setChosen] = useState('');
  const [on, setOn] = useState<IsoDate>(today);
  const [day, setDay] = useState<IsoDate | ''>('');
  const [time, setTime] = useState<ClockTime | ''>('');
  const [missing, setMissing] = useState<{ field: string; text: string }>();
  const [noted, setNoted] = useState('');
  const answer = ANSWERS.find(({ id }) => id === chosen);
  const ask = (field: string, text: string) => {
    setMissing({ field, text });
    document.getElementById(field)?.focus();
  };
  const missingAt = (field: string) => (missing?.field === field ? missing.text : undefined);
  const note = () => {
    if (!answer) return ask('answered', 'What did they say? Choose what comes nearest.');
    if (answer.asks && !day) return ask('answered-day', answer.asks.missing);
    const entry: Incoming = { direction: 'in', at: momentOn(on, now, process.facts.log), channel: 'email', news: answer.news };
    addLogEntry(entry);
    editFacts(answer.changes(on, day, time));
    setNoted(`Noted. ${answer.then}`);
    announce(`Noted. ${answer.then}`);
    setChosen('');
    setDay('');
    setTime('');
  };
  return (
    <form class="facts flow" onSubmit={(event) => { event.preventDefault(); note(); }}>
      <ChoiceField id="answered" label="What came back?" value={chosen} problem={missingAt('answered')}
        options={[{ id: '', label: 'Choose' }, ...ANSWERS.map(({ id, label }) => ({ id, label }))]}
        onValue={(id) => { setChosen(id); setMissing(undefined); setNoted(''); }} />
      {answer && (
        <DayField id="answered-on" label="It came on" value={on} unfinished="On which day?" onValue={(value) => { if (value) setOn(value); }} />
      )}
      {answer?.asks && (
        <div class="when-fields">
          <DayField id="answered-day" label={answer.asks.day} value={day || undefined} problem={missingAt('answered-day')}
            onValue={(value) => { setDay(value); setMissing(undefined); }} />
          {answer.asks.time && <TimeField id="answered-time" label={answer.asks.time} value={time || undefined} onValue={setTime} />}
        </div>
      )}
      {answer && <p class="hint">{answer.then}</p>}
      <p class="actions"><button class="button">Note it</button></p>
      {noted && <p>{noted}</p>}
      <FieldProblem id="outcome-problem" text={sayProblem('outcome')} />
      {process.facts.outcome && (
        <p class="actions">
          {process.facts.outcome === 'offer' ? 'An offer is noted, so the plan asks nothing.' : 'A no is noted, so the plan asks nothing.'}
          <button type="button" class="button quiet" onClick={() => editFacts({ outcome: undefined })}>Ask again after all</button>
        </p>
      )}
    </form>
  );
}
