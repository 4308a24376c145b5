import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import type { IsoMoment } from '../../domain/iso-date';
import type { OwnStep } from '../../domain/planner/own-clock';
import type { RuleId, Step } from '../../domain/planner/step';
import type { Process } from '../../stores/notebook';
import { announce } from '../notebook/announcement';
import type { ClockStyle } from '../ui/date-words';
import { weekStartOf } from '../ui/locale';
import { onUse } from '../ui/on-use';
import type { HomeWords } from './home-words';
import { planWords } from './later-words';
import { pictureOf, promisedDay } from './plan-picture';
import { Route } from './route';
import routeStyles from './route.css?inline';
import { stepKeys } from './step-key';
import { wearStyles } from '../ui/wear-styles';

const MonthView = onUse(async () => {
  const [part, styles] = await Promise.all([import('./month-view'), import('./month-view.css?inline')]);
  wearStyles(styles.default);
  return part.MonthView;
});

/** To be called once, before the first drawing. */
export const wearSideStyles = (): void => wearStyles(routeStyles);

export type PlanSideProps = {
  steps: readonly OwnStep[];
  facts: Facts;
  process: Process;
  now: IsoMoment;
  clock: ClockStyle;
  words: HomeWords;
};

/** The facts that the steps were made from: while a field is wrong, the last plan stands with its own interview. */
function useFactsOf(steps: readonly Step[], facts: Facts): Facts {
  const made = useRef({ steps, facts });
  if (made.current.steps !== steps) made.current = { steps, facts };
  return made.current.facts;
}

/** The route to time scale and, on demand, the same days as a month. */
export function PlanSide({ steps, facts: present, process, now, clock, words: first }: PlanSideProps): JSX.Element {
  const words = planWords(first);
  const facts = useFactsOf(steps, present);
  const [asMonth, setAsMonth] = useState(false);
  const titles = Object.fromEntries(Object.entries(words.rules).map(([id, { title }]) => [id, title])) as Record<RuleId, string>;
  const names = Object.fromEntries(facts.interviewers.map(({ id, name }) => [id, name]));
  const plan = { steps, ...pictureOf(process, facts), promised: promisedDay(process, facts), now, titles, names, deeds: words.deeds };
  const change = () => {
    setAsMonth(!asMonth);
    announce(asMonth ? 'The plan is shown as a line.' : 'The plan is shown as a month.');
  };
  const openStep = (index: number) => document.getElementById(`step-${stepKeys(steps)[index] ?? ''}`)?.focus();
  return (
    <>
      <p class="actions on-screen">
        <button type="button" class="button quiet" onClick={change}>
          {asMonth ? 'Show it as a line' : 'Show it as a month'}
        </button>
      </p>
      {asMonth
        ? <MonthView {...plan} weekStart={weekStartOf(navigator.language)} />
        : <Route {...plan} clock={clock} onOpen={openStep} />}
    </>
  );
}
