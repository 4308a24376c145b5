import type { JSX } from 'preact';
import type { IsoMoment } from '../../domain/iso-date';
import { $processes, hasInterview } from '../../stores/notebook';
import { $nextThings, $plan, DEFAULT_PLAN, planOf } from '../../stores/plan';
import { sayWhen } from '../ui/date-words';
import { clockStyleOf } from '../ui/locale';
import { useStore } from '../ui/use-store';
import { ShortAnswers } from './home-answer';
import { sayThere } from './both-clocks';
import type { HomeWords } from './home-words';
import { planWords } from './later-words';
import { pictureOf } from './plan-picture';
import { Route } from './route';
import { wayOf } from './sent-entry';
import { stepState } from './step-state';

export type HomeRouteProps = {
  words: HomeWords;
  now: IsoMoment;
  /** Id of the interview that was begun on the page; without it the route is that of the one next thing. */
  begun: string | undefined;
};

/** The route of the interview that the home page speaks of; the usual answers where its plan is none. */
export function HomeRoute({ words: first, now, begun }: HomeRouteProps): JSX.Element {
  const words = planWords(first);
  const processes = useStore($processes);
  const [next] = useStore($nextThings);
  useStore($plan);
  const process = processes.find(({ id }) => id === (begun ?? next?.processId));
  const { steps, problems } = process ? planOf(process, now) : DEFAULT_PLAN;
  const isWrong = problems.some(({ severity }) => severity === 'error');
  if (!process || !hasInterview(process.facts) || isWrong || steps.length === 0) return <ShortAnswers words={words} />;
  const titles = Object.fromEntries(Object.entries(words.rules).map(([id, { title }]) => [id, title]));
  const names = Object.fromEntries(process.facts.interviewers.map(({ id, name }) => [id, name]));
  const clock = clockStyleOf(navigator.language);
  return (
    <>
      <Route steps={steps} {...pictureOf(process, process.facts)} now={now}
        clock={clock} titles={titles} names={names} deeds={words.deeds} />
      <ol class="visually-hidden" aria-label="The same in words">
        {steps.map((step, index) => {
          const { rule, to = '', ideal, earliest, forecast, there, state, doneAt } = step;
          const when = doneAt ?? ideal ?? earliest;
          const elsewhere = sayThere(when, there && (there.doneAt ?? there.ideal ?? there.earliest), clock);
          return (
            <li key={index}>
              {forecast && 'If you hear nothing: '}{titles[rule]}{names[to] && ` to ${names[to]}`}, {state === 'done' ? stepState(step, now, clock, words.deeds[wayOf(step)].done) : sayWhen(when, clock)}
              {elsewhere && ` (${elsewhere})`}
            </li>
          );
        })}
      </ol>
    </>
  );
}
