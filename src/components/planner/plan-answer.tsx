import type { JSX } from 'preact';
import type { IsoMoment } from '../../domain/iso-date';
import type { Step } from '../../domain/planner/step';
import type { ClockStyle } from '../ui/date-words';
import { fillBlanks, Sentence } from '../ui/words';
import { answerTo } from './answer-words';
import { letterFor } from './home-answer';
import type { PlanWords } from './plan-words';

type Props = { step: Step | undefined; now: IsoMoment; clock: ClockStyle; words: PlanWords };

/** The answer's one sentence as plain text. */
export function spokenAnswer({ step, now, clock, words }: Props): string {
  const { head, blanks } = answerTo(step, now, clock, words.answers);
  return fillBlanks(head, blanks).replaceAll('**', '');
}

/** A thank-you is best written while the talk is fresh, whenever it goes; a question has time until its day. */
const canWait = ({ rule, state }: Step) => state === 'future' && !rule.startsWith('TY');

/** What to do, by when and why; and the way to the letter. */
export function PlanAnswer({ step, now, clock, words }: Props): JSX.Element {
  const why = step ? (words.rules[step.rule]?.why ?? '') : '';
  const { head, body, blanks } = answerTo(step, now, clock, words.answers, why);
  const letter = step?.state === 'done' || step?.state === 'hold' ? undefined : letterFor(step, words.letters);
  const href = letter && (step?.to ? `${letter}#for-${step.to}` : letter);
  return (
    <>
      <p class="answer"><Sentence text={head} blanks={blanks} /></p>
      <p class="serif"><Sentence text={body} blanks={blanks} /></p>
      {why && !body.includes('{why}') && <p class="hint">{why}</p>}
      {href && (
        <p class="actions">
          {step && canWait(step) ? <a class="button" href={href}>Write it ahead</a> : <a class="button primary" href={href}>Write it now</a>}
        </p>
      )}
    </>
  );
}
