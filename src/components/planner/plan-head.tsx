import { Fragment } from 'preact';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IsoMoment } from '../../domain/iso-date';
import type { Problem } from '../../domain/planner/check-facts';
import type { Step } from '../../domain/planner/step';
import { $process, editFacts, hasInterview } from '../../stores/notebook';
import type { Process } from '../../stores/notebook';
import { announce } from '../notebook/announcement';
import { processName } from '../notebook/process-name';
import { sayDate, sayTime } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import type { AnsweredFirstProps } from './answered-first';
import { RoughAnswers } from './home-answer';
import type { HomeWords } from './home-words';
import type { LastGoodPlanProps } from './last-good-plan';
import { onUse } from '../ui/on-use';
import { PlanAnswer, spokenAnswer } from './plan-answer';
import { sayProblem, whenProblem } from './say-problem';
import type { WhenFieldsProps } from './when-fields';
import { WhenQuestion } from './when-question';
import type { WhenAnswer } from './when-question';

type Props = {
  process: Process | undefined;
  step: Step | undefined;
  now: IsoMoment | undefined;
  clock: ClockStyle;
  words: HomeWords;
  problems: readonly Problem[];
};

const WhenFields = onUse<WhenFieldsProps>(() => import('./when-fields').then((part) => part.WhenFields));
const LastGoodPlan = onUse<LastGoodPlanProps>(() => import('./last-good-plan').then((part) => part.LastGoodPlan));

const AnsweredFirst = onUse<AnsweredFirstProps>(() => import('./answered-first').then((part) => part.AnsweredFirst));

/** What else it takes to show a plan that is kept. */
export const fetchWhenFields = WhenFields.fetch;

/** Says the answer aloud, in one sentence, when it is another one than before; not on opening a plan. */
function useAnnounced(text: string | undefined, isNewPlan: boolean): void {
  const before = useRef<string>();
  useEffect(() => {
    if (text && before.current !== undefined && text !== before.current && !isNewPlan) announce(text);
    before.current = text;
  }, [text, isNewPlan]);
}

/** Opening another interview may take away the button that did it; the focus then goes to the heading. */
function useFocusOnOpening(id: string | undefined, awake: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef({ id, awake });
  useLayoutEffect(() => {
    const isOther = before.current.awake && before.current.id !== id;
    if (isOther && document.activeElement === document.body) heading.current?.focus();
    before.current = { id, awake };
  }, [id, awake]);
  return heading;
}

/** Which question stands there: it stays the same one while its own answer brings a process about. */
type Asked = { question: string; process: string | undefined };

/**
 * The question while nothing is known, the two fields once it is, and the answer below. Whoever has
 * just answered keeps the question in sight, so that another tap corrects the first.
 */
export function PlanHead({ process, step, now, clock, words, problems }: Props): JSX.Element {
  const [asked, setAsked] = useState<Asked>();
  const isToMend = useRef(false);
  const facts = process && hasInterview(process.facts) ? process.facts : undefined;
  const askedHere = asked !== undefined && asked.process === process?.id;
  const asking = facts === undefined || askedHere;
  const question = askedHere ? asked.question : (process?.id ?? 'new');
  const opened = useRef(process?.id);
  const isNewPlan = opened.current !== process?.id && !askedHere;
  opened.current = process?.id;
  const heading = useFocusOnOpening(process?.id, now !== undefined);
  useAnnounced(now && (facts ? spokenAnswer({ step, now, clock, words }) : ''), isNewPlan);
  const problem = whenProblem(problems);
  const answer = (when: WhenAnswer) => {
    editFacts(when);
    setAsked({ question, process: $process.get()?.id });
  };
  const putRight = () => {
    setAsked(undefined);
    isToMend.current = true;
  };
  return (
    <section class="plan-head flow">
      {asking ? (
        <Fragment key="question">
          <h1 id="how-long-ago" ref={heading} tabIndex={-1}>How long ago was your interview?</h1>
          <WhenQuestion key={question} problem={facts && problem && sayProblem(problem, words.problems)} onAnswer={answer} />
        </Fragment>
      ) : (
        <Fragment key="plan">
          <h1 ref={heading} tabIndex={-1}>Your plan</h1>
          {process && <p class="plan-name"><bdi>{processName(process)}</bdi></p>}
          <WhenFields key={process?.id} facts={facts} problems={problems} sentences={words.problems} isToMend={isToMend} />
        </Fragment>
      )}
      {problems.some((one) => one.severity === 'error' && one !== problem) && <LastGoodPlan problems={problems} sentences={words.problems} />}
      <div class="plan-answer flow" data-answered={facts ? '' : undefined}>
        {asking && now && location.hash === '#they-answered' && !facts?.log.length ? <AnsweredFirst isKnown={!!facts} />
          : facts && now && (step || problem?.field !== 'date') ? <PlanAnswer step={step} now={now} clock={clock} words={words} /> : <RoughAnswers words={words} />}
      </div>
      {asking && facts && (
        <p class="hint">
          Counted from {sayDate(facts.date, now)}, {facts.approximate ? 'about ' : ''}{sayTime(facts.start, clock)}.{' '}
          <button type="button" class="button quiet" onClick={putRight}>Put it right</button>
        </p>
      )}
    </section>
  );
}
