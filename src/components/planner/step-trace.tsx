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

function WhoSays({ rule }: { rule: RuleSources | undefined }) {
  if (!rule) return null;
  return (
    <>
      {rule.sources.length > 0 && (
        <p class="small">
          Who says so: {rule.sources.map(({ name, href }, index) => (
            <>{index > 0 && ', '}{href ? <a href={href}>{name}</a> : name}</>
          ))}.
        </p>
      )}
      {rule.ours && <p class="small">Our own choice: {rule.ours}</p>}
      {rule.others?.map(({ who, says }) => <p class="small" key={who}>Others would say: {says} ({who})</p>)}
    </>
  );
}

/** Why a step's dates stand where they do: what moved each of them, the rule's reason, and who says so. */
export function StepTrace({ step, clock, words }: StepTraceProps): JSX.Element {
  const later = useLaterWords(words.later);
  if (!later) return <p class="hint">One moment.</p>;
  const abouts = (Object.keys(ABOUT) as TraceEntry['about'][]).filter((about) => step.trace.some((entry) => entry.about === about));
  return (
    <div class="step-trace flow">
      {words.rules[step.rule]?.why && <p>{words.rules[step.rule]?.why}</p>}
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
      <WhoSays rule={later.rules[step.rule]} />
    </div>
  );
}
