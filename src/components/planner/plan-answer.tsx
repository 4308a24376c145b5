import type { JSX } from 'preact';
import type { Step } from '../../domain/planner/step';
import { fillBlanks } from '../ui/words';
import { answerOf, HomeAnswer, letterFor } from './home-answer';
import type { AnswerProps } from './home-answer';

/** The answer's one sentence as plain text. */
export function spokenAnswer(props: AnswerProps): string {
  const { head, blanks } = answerOf(props);
  return fillBlanks(head, blanks).replaceAll('**', '');
}

/** A thank-you is best written while the talk is fresh, whenever it goes; a question has time until its day. */
const canWait = ({ rule, state }: Step) => state === 'future' && !rule.startsWith('TY');

/** What to do, by when and why; and the way to the letter. */
export function PlanAnswer(props: AnswerProps): JSX.Element {
  const { step, words } = props;
  const { body, why } = answerOf(props);
  const letter = step?.state === 'done' || step?.state === 'hold' ? undefined : letterFor(step, words.letters);
  const href = letter && (step?.to ? `${letter}#for-${step.to}` : letter);
  return (
    <>
      <HomeAnswer {...props} />
      {why && !body.includes('{why}') && <p class="hint">{why}</p>}
      {href && (
        <p class="actions">
          {step && canWait(step) ? <a class="button" href={href}>Write it ahead</a> : <a class="button primary" href={href}>Write it now</a>}
        </p>
      )}
    </>
  );
}
