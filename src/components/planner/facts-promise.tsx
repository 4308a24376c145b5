import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { addBusinessDays } from '../../domain/business-days';
import type { ClosedDays } from '../../domain/business-days';
import type { Facts } from '../../domain/interview';
import { isIsoDate } from '../../domain/iso-date';
import { LIMITS } from '../../domain/planner/limits';
import { dueDate } from '../../domain/promise';
import type { Promise as Promised } from '../../domain/promise';
import { editFacts } from '../../stores/notebook';
import { announce } from '../notebook/announcement';
import { sayDate, shortDate } from '../ui/date-words';
import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import type { PlanWords } from './later-words';
import type { SayProblem } from './plan-problems';

type Props = { facts: Facts; closed: ClosedDays; words: PlanWords; problem: SayProblem };

const NAMED_DAY = 'named-day';
const UNSAID = { id: '', label: 'I have not said yet' };
const A_DAY = { id: NAMED_DAY, label: 'A day: I will pick it' };

/** Says which day a phrase means, so that nobody has to guess what the plan made of it. */
function meaningOf(promise: Promised, { date }: Facts, closed: ClosedDays): string {
  const due = dueDate(promise, date, closed);
  if (!('due' in due)) return 'That is vague: it names no day, and the plan makes none up. It counts as if they had said nothing. Pick the day if you know it.';
  const [first, best, bestEnd] = LIMITS.afterPromise.map((n) => shortDate(addBusinessDays(due.due, n, closed)));
  return `The plan takes that as ${sayDate(due.due)}. If that day passes without news, you may ask from ${first} on; best is ${best} or ${bestEnd}.`;
}

/** "What did they say about when you would hear?": the phrases people really hear, or a day. */
export function FactsPromise({ facts, closed, words, problem }: Props): JSX.Element {
  const { promise } = facts;
  const [picking, setPicking] = useState(false);
  const named = promise && isIsoDate(promise.phrase) ? promise.phrase : undefined;
  const asksForDay = picking || named !== undefined;
  const keep = (phrase: Promised['phrase']) => {
    const kept = { ...promise, phrase };
    editFacts({ promise: kept });
    announce(meaningOf(kept, facts, closed));
  };
  const choose = (phrase: string) => {
    setPicking(phrase === NAMED_DAY);
    if (phrase === NAMED_DAY) return;
    if (phrase) return keep(phrase as Promised['phrase']);
    editFacts({ promise: undefined });
    announce('The plan counts as if they had named no day.');
  };
  return (
    <>
      <ChoiceField id="promise" label="What did they say about when you would hear?" problem={asksForDay ? undefined : problem('promise')}
        value={asksForDay ? NAMED_DAY : (promise?.phrase ?? '')} options={[UNSAID, A_DAY]}
        groups={words.promises.map(({ label, phrases }) => ({ label, options: phrases }))}
        hint={promise && !problem('promise') ? meaningOf(promise, facts, closed) : undefined} onValue={choose} />
      {asksForDay && (
        <DayField id="promise-day" label="The day they named" value={named} problem={problem('promise')}
          unfinished="Which day did they name?"
          onValue={(day) => { if (day) keep(day); }} />
      )}
      {promise && (
        <DayField id="promise-said" label="They said so on" value={promise.saidOn ?? facts.date} problem={problem('promise.saidOn')}
          onValue={(day) => editFacts({ promise: day && day !== facts.date ? { ...promise, saidOn: day } : { phrase: promise.phrase } })} />
      )}
    </>
  );
}
