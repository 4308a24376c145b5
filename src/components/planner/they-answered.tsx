import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Incoming, LogEntry } from '../../domain/contact-log';
import type { ClockTime, IsoDate, IsoMoment } from '../../domain/iso-date';
import { instantOf, momentOf, msOfMoment, wallTimeOf } from '../../domain/zoned-time';
import { noteNews } from '../../stores/contact-log';
import type { Process } from '../../stores/notebook';
import { putBackFacts } from '../../stores/on-use/put-back';
import { rightNow } from '../../stores/today';
import { announce } from '../notebook/announcement';
import { ChoiceField } from './choice-field';
import { DayField, FieldProblem, TimeField } from './day-field';
import type { PlanWords } from './later-words';
import { CAME } from './news';
import type { SayProblem } from './plan-problems';

export type TheyAnsweredProps = { process: Process; now: IsoMoment; words: PlanWords; problem: SayProblem };

const MINUTE = 60_000;

/** Today it came just now. On an earlier day at noon, or after what else is noted for that day. */
function momentOn(day: IsoDate, now: IsoMoment, log: readonly LogEntry[]): IsoMoment {
  const dayHere = (ms: number) => wallTimeOf(ms).date;
  if (day === dayHere(msOfMoment(now))) return rightNow();
  const thatDay = log.map(({ at }) => msOfMoment(at)).filter((ms) => dayHere(ms) === day);
  return momentOf(Math.max(instantOf(day, '12:00'), ...thatDay.map((ms) => ms + MINUTE)));
}

/** Who it came from, where more than one person may have written. */
function From({ process, value, onValue }: { process: Process; value: string; onValue: (id: string) => void }) {
  const named = process.facts.interviewers.filter(({ name }) => name);
  if (named.length === 0) return null;
  return (
    <ChoiceField id="answered-from" label="Who was it?" value={value} onValue={onValue}
      options={[{ id: '', label: 'Someone else, or I do not know' }, ...named.map(({ id, name }) => ({ id, label: name }))]} />
  );
}

/** "They answered": what came back, when and from whom. The plan then takes it from there. */
export function TheyAnswered({ process, now, words, problem: sayProblem }: TheyAnsweredProps): JSX.Element {
  const today = wallTimeOf(msOfMoment(now)).date;
  const [chosen, setChosen] = useState('');
  const [on, setOn] = useState<IsoDate>(today);
  const [from, setFrom] = useState('');
  const [day, setDay] = useState<IsoDate | ''>('');
  const [time, setTime] = useState<ClockTime | ''>('');
  const [missing, setMissing] = useState<{ field: string; text: string }>();
  const [noted, setNoted] = useState<{ then: string; before: Process['facts'] }>();
  const field = useRef<HTMLFormElement>(null);
  const [came, said] = [CAME[chosen], words.news[chosen]];
  const ask = (id: string, text: string) => {
    setMissing({ field: id, text });
    document.getElementById(id)?.focus();
  };
  const missingAt = (id: string) => (missing?.field === id ? missing.text : undefined);
  const note = () => {
    if (!came || !said) return ask('answered', 'What did they say? Choose what comes nearest.');
    if (said.missing && !day) return ask('answered-day', said.missing);
    const before = process.facts;
    const entry: Incoming = {
      direction: 'in', at: momentOn(on, now, before.log), channel: came.news === 'call-back' ? 'phone' : 'email', news: came.news, ...(from && { with: from }),
    };
    noteNews(entry, came.changes?.({ on, day, time }, before) ?? {});
    setNoted({ then: said.then, before });
    announce(`Noted. ${said.then}`);
    setChosen('');
    setDay('');
    setTime('');
  };
  const undo = () => {
    if (noted) putBackFacts(process.id, noted.before);
    setNoted(undefined);
    announce('Taken back. The plan is as it was.');
    field.current?.querySelector('select')?.focus();
  };
  return (
    <form class="facts flow" ref={field} onSubmit={(event) => { event.preventDefault(); note(); }}>
      <ChoiceField id="answered" label="What came back?" value={chosen} problem={missingAt('answered')}
        options={[{ id: '', label: 'Choose' }, ...Object.entries(words.news).map(([id, { label }]) => ({ id, label }))]}
        hint={said?.then}
        onValue={(id) => { setChosen(id); setMissing(undefined); setNoted(undefined); }} />
      {said && (
        <>
          <DayField id="answered-on" label="It came on" value={on} unfinished="On which day?" onValue={(value) => { if (value) setOn(value); }} />
          <From process={process} value={from} onValue={setFrom} />
        </>
      )}
      {said?.day && (
        <div class="when-fields">
          <DayField key={chosen} id="answered-day" label={said.day} value={day || undefined} problem={missingAt('answered-day')}
            hint={said.missing ? undefined : 'Leave it empty if it is not fixed yet.'}
            onValue={(value) => { setDay(value); setMissing(undefined); }} />
          {said.time && <TimeField id="answered-time" label={said.time} value={time || undefined} onValue={setTime} />}
        </div>
      )}
      <p class="actions">
        <button class="button">Note it</button>
        {noted && <button type="button" class="button quiet" onClick={undo}>Undo</button>}
      </p>
      {noted && <p>Noted. {noted.then}</p>}
      <FieldProblem id="outcome-problem" text={sayProblem('outcome')} />
    </form>
  );
}
