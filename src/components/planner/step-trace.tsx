import type { JSX } from 'preact';
import type { Step, TraceEntry, When } from '../../domain/planner/step';
import { sayWhen } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { Sentence } from '../ui/words';
import type { Blanks } from '../ui/words';
import { useLaterWords } from './later-words';
import type { LaterWords, RuleSources } from './later-words';
import type { PlanWords } from './plan-words';

export type StepTraceProps = { step: Step; clock: ClockStyle; words: PlanWords };

const ABOUT: Record<TraceEntry['about'], string> = {
  step: 'This step', earliest: 'Not before', ideal: 'Best', latest: 'Latest',
};

const isWhen = (value: string | number | undefined): value is When =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

function blanksOf({ from, to, values }: TraceEntry, clock: ClockStyle): Blanks {
  const all = { ...values, from, to };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, isWhen(value) ? sayWhen(value, clock) : value]));
}

/** The reasons of one date, in the order in which they moved it. */
function Reasons({ entries, sentences, clock }: { entries: readonly TraceEntry[]; sentences: LaterWords['trace']; clock: ClockStyle }) {
  return (
    <ol role="list">
      {entries.map((entry, index) => {
        const sentence = sentences[entry.id];
        return sentence && <li key={index}><Sentence text={sentence} blanks={blanksOf(entry, clock)} /></li>;
      })}
    </ol>
  );
}

/** @example joined(['Ama', 'Tom', 'Li']) // "Ama, Tom and Li" */
const joined = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

function WhoSays({ rule: { sources, ours, others = [] } }: { rule: RuleSources }) {
  return (
    <div class="who-says">
      {sources.length > 0 && <p>Who says so: {joined(sources)}.</p>}
      {ours && <p>Our own choice: {ours}</p>}
      {others.map(({ who, says }) => <p key={who}>Others would say ({who}): {says}</p>)}
    </div>
  );
}

/** Why a step's dates stand where they do: what moved each of them, the rule's reason, and who says so. */
export function StepTrace({ step, clock, words }: StepTraceProps): JSX.Element {
  const later = useLaterWords(words.later);
  if (!later) return <p class="hint">One moment.</p>;
  const rule = later.rules[step.rule];
  const abouts = (Object.keys(ABOUT) as TraceEntry['about'][]).filter((about) => step.trace.some((entry) => entry.about === about));
  return (
    <div class="step-trace flow">
      <p>{rule?.situation} {words.rules[step.rule]?.why}</p>
      {abouts.length > 0 && (
        <dl>
          {abouts.map((about) => (
            <div key={about}>
              <dt>{ABOUT[about]}</dt>
              <dd><Reasons entries={step.trace.filter((entry) => entry.about === about)} sentences={later.trace} clock={clock} /></dd>
            </div>
          ))}
        </dl>
      )}
      {rule?.whatNext && <p>{rule.whatNext}</p>}
      {rule && <WhoSays rule={rule} />}
    </div>
  );
}
