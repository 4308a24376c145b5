import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { IsoMoment } from '../../domain/iso-date';
import type { Step } from '../../domain/planner/step';
import { $process, hasInterview } from '../../stores/notebook';
import type { Process } from '../../stores/notebook';
import { $plan, $planner, fetchPlanner, nextThing } from '../../stores/plan';
import { $now } from '../../stores/today';
import { DidItGo } from '../notebook/did-it-go';
import { NotebookBar } from '../notebook/notebook-bar';
import { NotebookMenu } from '../notebook/notebook-menu';
import { NotebookNotices } from '../notebook/notebook-notices';
import { clockStyleOf } from '../ui/locale';
import { useStore } from '../ui/use-store';
import { beginExample } from './begin-example';
import { ShortAnswers } from './home-answer';
import type { HomeWords } from './home-words';
import { fetchWords, useWords } from './later-words';
import { onUse } from '../ui/on-use';
import type { PlanBodyProps } from './plan-body';
import { PlanHead } from './plan-head';
import type { PlanSideProps } from './plan-side';

const PlanBody = onUse<PlanBodyProps>(() => Promise.all([import('./plan-body'), fetchPlanner(), fetchWords()]).then(([part]) => {
  part.wearPlanStyles();
  return part.PlanBody;
}));
const PlanSide = onUse<PlanSideProps>(() => Promise.all([import('./plan-side'), fetchWords()]).then(([part]) => {
  part.wearSideStyles();
  return part.PlanSide;
}));

const URGENT: ReadonlySet<Step['state']> = new Set(['due', 'late', 'overdue']);

/** The step that the answer speaks of: what is next, unless something is on its way and nothing presses and nobody is left to thank. */
function answered(process: Process | undefined, steps: readonly Step[], now: IsoMoment | undefined): Step | undefined {
  const next = process && now && nextThing(process, now)?.step;
  return next && (URGENT.has(next.state) || next.rule.startsWith('TY')) ? next : (steps.find(({ scheduled }) => scheduled) ?? next);
}

/** The planner: first the question and its answer; then, with the rest of its code, the whole plan. */
export function PlanTool({ words: first }: { words: HomeWords }): JSX.Element {
  const process = useStore($process);
  const { steps, problems } = useStore($plan);
  const now = useStore($now);
  const awake = now !== undefined;
  const clock = useMemo(() => (awake ? clockStyleOf(navigator.language) : '24-hour'), [awake]);
  const planner = useStore($planner);
  const stated = process && hasInterview(process.facts) ? process.facts : undefined;
  const facts = useMemo(() => (stated && now && planner ? planner.withOutcome(stated, now) : stated), [stated, now, planner]);
  const words = useWords(first, facts !== undefined);
  const step = answered(process, steps, now);
  return (
    <div class="plan" data-mode={now && (facts ? 'plan' : 'question')}>
      <div class="plan-top">
        <NotebookNotices />
        <DidItGo />
      </div>
      <PlanHead process={process} step={step} now={now} clock={clock} words={words} problems={problems} />
      <div class="plan-side flow">
        {facts && process && now && steps.length > 0
          ? <PlanSide steps={steps} facts={facts} process={process} now={now} clock={clock} words={words} />
          : <ShortAnswers words={words} />}
        {now && <NotebookBar />}
      </div>
      {facts && process && now && (
        <PlanBody process={process} facts={facts} steps={steps} next={step} now={now} clock={clock} words={words} problems={problems} />
      )}
      {now && (
        <div class="plan-foot">
          {!process && (
            <p class="actions">
              <button type="button" class="button quiet" onClick={() => void beginExample()}>Try it with an example</button>
            </p>
          )}
          <NotebookMenu />
        </div>
      )}
    </div>
  );
}
