import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import type { IsoMoment } from '../../domain/iso-date';
import type { Problem } from '../../domain/planner/check-facts';
import type { OwnStep } from '../../domain/planner/own-clock';
import type { Step } from '../../domain/planner/step';
import type { Process } from '../../stores/notebook';
import { ForgettingHint } from '../notebook/forgetting-hint';
import { dayOf, shortDate } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { hasNames } from './calendar-options';
import { PlanBeside } from './beside/plan-beside';
import { CheckField } from './choice-field';
import type { PlanText } from './plan-text';
import { PlanChangeNote } from './plan-change';
import { PlanFacts } from './plan-facts';
import { PlanLog } from './plan-log';
import { onUse } from '../ui/on-use';
import type { TakeElsewhereProps } from './take-elsewhere';
import { Unfold } from './unfold';
import { useKeptHolidays } from './place-files';
import { problemSayer } from './plan-problems';
import { sayAsOf, sayPromise } from './say-promise';
import { PlanSteps } from './plan-steps';
import type { HomeWords } from './home-words';
import { planWords } from './later-words';
import type { PlanWords } from './later-words';
import { ToCalendar } from './to-calendar';
import { wearStyles } from '../ui/wear-styles';
import bodyStyles from './plan-body.css?inline';

const CopyPlan = onUse<PlanText>(() => import('./copy-plan').then((part) => part.CopyPlan));
const TakeElsewhere = onUse<TakeElsewhereProps>(() => import('./take-elsewhere').then((part) => part.TakeElsewhere));

/** To be called once, before the first drawing. */
export const wearPlanStyles = (): void => wearStyles(bodyStyles);

export type PlanBodyProps = {
  process: Process;
  facts: Facts;
  steps: readonly OwnStep[];
  /** The step that the answer speaks of. */
  next: Step | undefined;
  now: IsoMoment;
  clock: ClockStyle;
  words: HomeWords;
  problems: readonly Problem[];
};

/** The dates to take along: this site cannot remind anyone, a calendar can. */
function TakeAlong({ process, steps, next, now, clock, words }: Omit<PlanBodyProps, 'facts' | 'problems' | 'words'> & { words: PlanWords }) {
  const [forecast, setForecast] = useState(true);
  const [names, setNames] = useState(false);
  const nextDay = next && dayOf(next.ideal ?? next.latest ?? next.earliest);
  return (
    <div class="plan-calendar flow">
      <p>This site cannot remind you. Your calendar can.</p>
      {steps.some((step) => step.forecast && step.kind) && (
        <CheckField label="With what follows if you hear nothing" checked={forecast} onValue={setForecast} />
      )}
      {hasNames(process) && <CheckField label="With names in the titles, which others may see" checked={names} onValue={setNames} />}
      <div class="actions">
        <ToCalendar steps={steps} process={process} clock={clock} words={words} forecast={forecast} names={names}>Put the plan in my calendar</ToCalendar>
      </div>
      <Unfold summary="Copy the plan as text">
        <CopyPlan process={process} steps={steps} now={now} clock={clock} words={words} />
      </Unfold>
      <Unfold summary="Take the plan to another device"><TakeElsewhere process={process} /></Unfold>
      <ForgettingHint next={nextDay} today={dayOf(now)} />
    </div>
  );
}

/** What paper must add: from when its "tomorrow" counts, and what the dates hang on. */
function OnPaper({ process, facts, now, clock }: PlanBodyProps) {
  return <p class="on-paper">{sayAsOf(now, clock)} {sayPromise(facts, process)}</p>;
}

/** The day by which an offer wants its answer, as long as none is noted. */
function OfferDay({ facts: { outcome, offer = {} } }: Pick<PlanBodyProps, 'facts'>) {
  if (outcome !== 'offer' || !offer.deadline || offer.agreedOn || offer.declinedOn) return null;
  return <p class="offer-day">They want your answer by <strong>{shortDate(offer.deadline)}</strong>.</p>;
}

/** The table for any interview stands open until there is a plan for this one. */
function useTableFolded(): void {
  useEffect(() => document.getElementById('the-whole-table')?.removeAttribute('open'), []);
}

/** The plan below its answer: the steps, what else is known, what was sent and received. */
export function PlanBody(props: PlanBodyProps): JSX.Element {
  const { process, facts, steps, now, clock } = props;
  const words = planWords(props.words);
  const problem = problemSayer(props.problems, words.problems);
  useKeptHolidays(process);
  useTableFolded();
  return (
    <div class="plan-rest">
      <OnPaper {...props} />
      <OfferDay facts={facts} />
      <PlanFacts process={process} facts={facts} now={now} clock={clock} words={words} problem={problem} />
      <PlanChangeNote process={process} now={now} clock={clock} words={words} />
      {steps.length > 0 && (
        <>
          <PlanSteps steps={steps} process={process} now={now} clock={clock} words={words} />
          <TakeAlong {...props} words={words} />
        </>
      )}
      <PlanBeside process={process} facts={facts} steps={steps} now={now} words={words} />
      <PlanLog key={process.id} process={process} now={now} clock={clock} kinds={words.kinds} problem={problem} />
    </div>
  );
}
