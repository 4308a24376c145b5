import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Outgoing } from '../../domain/contact-log';
import type { Facts } from '../../domain/interview';
import { addDays } from '../../domain/iso-date';
import type { IsoDate } from '../../domain/iso-date';
import { checkFacts, planFollowUps } from '../../domain/planner/plan-follow-ups';
import type { Step } from '../../domain/planner/step';
import { momentOf, instantOf } from '../../domain/zoned-time';
import { startProcess } from '../../stores/notebook';
import { $now, rightNow } from '../../stores/today';
import { address } from '../ui/address';
import type { ClockStyle } from '../ui/date-words';
import { useStore } from '../ui/use-store';
import { fillBlanks } from '../ui/words';
import { HomeAnswer, letterFor } from './home-answer';
import type { HomeWords } from './home-words';

type Sent = 'nothing' | 'thanks' | 'asked-once' | 'asked-twice';
type Named = 'no' | 'day' | 'will-contact';
type Answers = { date: string; named: Named; due: string; sent: Sent; asked: string };

const WEEKS = [
  { label: 'About a week', days: 7 },
  { label: 'About two weeks', days: 14 },
  { label: 'About a month', days: 30 },
];
const SENT: Record<Sent, string> = {
  nothing: 'Nothing yet',
  thanks: 'A thank-you, by the next day',
  'asked-once': 'That, and I asked once',
  'asked-twice': 'That, and I asked twice',
};
const NAMED: Record<Named, string> = {
  no: 'No day',
  day: 'Yes, a day',
  'will-contact': 'Only “we will contact you”',
};

const at = (day: IsoDate) => momentOf(instantOf(day, '10:00'));
const letter = (day: IsoDate, kind: 'M1' | 'M7b' | 'M7d'): Outgoing =>
  ({ direction: 'out', at: at(day), channel: 'email', kinds: [kind] });

/** The notebook's facts, out of three answers. The thank-you is taken to have gone the day after. */
function factsFrom({ date, named, due, sent, asked }: Answers): Facts {
  const day = date as IsoDate;
  const last = (asked || addDays(day, 7)) as IsoDate;
  return {
    date: day, start: '14:00', approximate: true, interviewers: [],
    ...(named === 'day' && due ? { promise: { phrase: due as IsoDate } } : {}),
    ...(named === 'will-contact' ? { signal: 'we-will-contact' } : {}),
    log: [
      ...(sent === 'nothing' ? [] : [letter(addDays(day, 1), 'M1')]),
      ...(sent === 'asked-twice' ? [letter(addDays(last, -7) > day ? addDays(last, -7) : addDays(day, 1), 'M7b')] : []),
      ...(sent === 'asked-once' ? [letter(last, 'M7b')] : []),
      ...(sent === 'asked-twice' ? [letter(last, 'M7d')] : []),
    ],
  };
}

/** What to do about the silence: the status step in force, or the note that does both. */
function answerAmong(steps: readonly Step[]): Step | undefined {
  const open = steps.filter(({ state, forecast }) => state !== 'done' && !forecast);
  return open.find(({ rule, kind }) => !rule.startsWith('TY') || kind?.includes('+')) ?? open[0];
}

function Choices<Id extends string>({ name, legend, options, value, onChange }: {
  name: string; legend: string; options: Record<Id, string>; value: Id; onChange: (id: Id) => void;
}) {
  return (
    <fieldset>
      <legend class="label">{legend}</legend>
      <div class="chips">
        {(Object.entries(options) as [Id, string][]).map(([id, label]) => (
          <label class="chip" key={id}>
            <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function DayField({ id, label, value, onChange }: { id: string; label: string; value: string; onChange: (day: string) => void }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}

/** "It has gone quiet": three questions, and whether to ask now or on which day. */
export function Quiet({ words, clock }: { words: HomeWords; clock: ClockStyle }): JSX.Element {
  const now = useStore($now) ?? rightNow();
  const today = now.slice(0, 10) as IsoDate;
  const [answers, setAnswers] = useState<Answers>({ date: '', named: 'no', due: '', sent: 'thanks', asked: '' });
  const answer = (patch: Partial<Answers>) => setAnswers({ ...answers, ...patch });
  const facts = answers.date ? factsFrom(answers) : undefined;
  const problem = facts && checkFacts(facts, { today })[0];
  const complete = facts && !problem && (answers.named !== 'day' || answers.due) && (!answers.sent.startsWith('asked') || answers.asked);
  const step = complete ? answerAmong(planFollowUps(facts, { now, holidays: [] })) : undefined;
  const href = letterFor(step, words.letters);
  const said = useRef<HTMLDivElement>(null);
  const isSaid = step !== undefined;
  // On a small screen the answer lies below the last question: it comes into sight once, when there is one.
  useEffect(() => {
    if (isSaid) said.current?.scrollIntoView({ block: 'nearest' });
  }, [isSaid]);
  return (
    <div class="quiet-questions flow">
      <fieldset>
        <legend class="label">When was the interview?</legend>
        <div class="chips">
          {WEEKS.map(({ label, days }) => (
            <label class="chip" key={days}>
              <input type="radio" name="quiet-when" checked={answers.date === addDays(today, -days)}
                onChange={() => answer({ date: addDays(today, -days) })} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <DayField id="quiet-date" label="Or the day itself" value={answers.date} onChange={(date) => answer({ date })} />
      <Choices name="quiet-named" legend="Did they name a day?" options={NAMED} value={answers.named} onChange={(named) => answer({ named })} />
      {answers.named === 'day' && (
        <DayField id="quiet-due" label="Which day did they name?" value={answers.due} onChange={(due) => answer({ due })} />
      )}
      <Choices name="quiet-sent" legend="What have you sent so far?" options={SENT} value={answers.sent} onChange={(sent) => answer({ sent })} />
      {answers.sent.startsWith('asked') && (
        <DayField id="quiet-asked" label="When did you ask last?" value={answers.asked} onChange={(asked) => answer({ asked })} />
      )}
      {problem && <p class="problem" role="alert">{fillBlanks(words.problems[problem.id] ?? '', problem.values ?? {})}</p>}
      <div aria-live="polite" class="flow" ref={said}>
        {complete && <HomeAnswer step={step} now={now} clock={clock} words={words} />}
      </div>
      {complete && (
        <p class="actions">
          {href && step?.state !== 'hold' && (
            <a class="button" href={href} onClick={() => startProcess(facts)}>Write it</a>
          )}
          <a class="button quiet" href={address('/plan/')} onClick={() => startProcess(facts)}>Keep this and see the plan</a>
        </p>
      )}
    </div>
  );
}
