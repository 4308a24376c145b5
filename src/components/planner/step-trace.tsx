import { Fragment } from 'preact';
import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import type { ZoneId } from '../../domain/iso-date';
import type { OwnStep } from '../../domain/planner/own-clock';
import type { Holidays } from '../../domain/place/public-holidays';
import type { Step, TraceEntry, When } from '../../domain/planner/step';
import { address } from '../ui/address';
import { dayOf, sayWhen } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { fillBlanks } from '../ui/words';
import type { Blanks } from '../ui/words';
import { sayBoth } from './both-clocks';
import type { LaterWords, PlanWords, RuleSources } from './later-words';
import { useHolidays } from './place-files';
import { termsOf } from './step-dates';

/** `place`: whose days off the reasons may name. */
export type StepTraceProps = { step: OwnStep; clock: ClockStyle; words: PlanWords; place: Pick<Facts, 'country' | 'region' | 'tz'> };

const ABOUTS = ['step', 'earliest', 'ideal', 'latest'] as const satisfies readonly TraceEntry['about'][];

/** Under which heading the reasons of a date stand: the term that the date itself goes by. */
const headingOf = (about: TraceEntry['about'], step: Step): string =>
  new Map<string, string>(termsOf(step)).get(about) ?? 'This step';

const isWhen = (value: string | number | undefined): value is When =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

type Said = { clock: ClockStyle; holidays: Holidays; tz: ZoneId | undefined };

/** A date in words; the closed day that a reason speaks of with its name, "Fri 3 April (Good Friday)". */
function sayValue(blank: string, value: string | number | undefined, { clock, holidays, tz }: Said) {
  if (!isWhen(value)) return value;
  const holiday = blank === 'day' ? holidays.get(dayOf(value)) : undefined;
  return holiday ? `${sayWhen(value, clock)} (${holiday})` : sayBoth(value, clock, tz);
}

function blanksOf({ from, to, values }: TraceEntry, said: Said): Blanks {
  const all = { ...values, from, to };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, sayValue(name, value, said)]));
}

type Group = { heading: string; sentences: string[] };

/** The reasons of each date, in the order in which they moved it. What was said for one date is not said again for the next. */
function reasonsOf(step: Step, sentences: LaterWords['trace'], how: Said): Group[] {
  const said = new Set<string>();
  return ABOUTS.map((about) => {
    const own = step.trace
      .filter((entry) => entry.about === about)
      .map((entry) => fillBlanks(sentences[entry.id] ?? '', blanksOf(entry, how)))
      .filter((sentence) => sentence !== '' && !said.has(sentence));
    own.forEach((sentence) => said.add(sentence));
    return { heading: headingOf(about, step), sentences: [...new Set(own)] };
  }).filter((group) => group.sentences.length > 0);
}

/** Where a source stands, with all that is known of it. */
const Source = ({ anchor, name }: { anchor: string; name: string }) => <a href={`${address('/sources/')}#${anchor}`}>{name}</a>;

function WhoSays({ rule: { sources, ours, others = [] } }: { rule: RuleSources }) {
  return (
    <div class="who-says">
      {sources.length > 0 && (
        <p>Who says so: {sources.map(({ name, anchor }, index) => <Fragment key={anchor}>{index > 0 && '; '}<Source anchor={anchor} name={name} /></Fragment>)}.</p>
      )}
      {ours && <p>Our own choice: {ours}</p>}
      {others.map(({ who, says, source }) => (
        <p key={who}>Others would say ({source ? <Source anchor={source} name={who} /> : who}): {says}</p>
      ))}
    </div>
  );
}

/** Why a step's dates stand where they do: what moved each of them, the rule's reason, and who says so. */
export function StepTrace({ step, clock, words, place }: StepTraceProps): JSX.Element {
  const holidays = useHolidays(place);
  const rule = words.rules[step.rule] as RuleSources | undefined;
  const groups = reasonsOf(step, words.trace, { clock, holidays, tz: place.tz });
  return (
    <div class="step-trace flow">
      <p>{rule?.situation} {rule?.why}</p>
      {step.there && <p class="who-says">Days are counted on their calendar. Times are told on your clock, with theirs beside them.</p>}
      {groups.length > 0 && (
        <dl>
          {groups.map(({ heading, sentences }) => (
            <div key={heading}>
              <dt>{heading}</dt>
              {sentences.map((sentence) => <dd key={sentence}>{sentence}</dd>)}
            </div>
          ))}
        </dl>
      )}
      {rule?.whatNext && <p>{rule.whatNext}</p>}
      {rule && <WhoSays rule={rule} />}
    </div>
  );
}
