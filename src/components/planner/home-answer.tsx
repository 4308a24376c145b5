import type { JSX } from 'preact';
import type { IsoMoment } from '../../domain/iso-date';
import type { OwnStep } from '../../domain/planner/own-clock';
import { address } from '../ui/address';
import type { ClockStyle } from '../ui/date-words';
import { Sentence } from '../ui/words';
import { onUse } from '../ui/on-use';
import { answerTo } from './answer-words';
import type { HomeWords } from './home-words';
import type { OnTheirClockProps } from './on-their-clock';

/** The address of the letter that a step asks for, if it asks for one. */
export const letterFor = (step: OwnStep | undefined, letters: HomeWords['letters']): string | undefined => {
  const path = step?.kind && letters[step.letter ?? step.kind];
  return path ? address(path as `/${string}`) : undefined;
};

const OnTheirClock = onUse<OnTheirClockProps>(() => import('./on-their-clock').then((part) => part.OnTheirClock));

export type AnswerProps = { step: OwnStep | undefined; now: IsoMoment; clock: ClockStyle; words: HomeWords };

/** What to do, by when and why, with the reason by itself. */
export function answerOf({ step, now, clock, words }: AnswerProps) {
  const rule = step && words.rules[step.rule];
  return { ...answerTo(step, now, clock, words.answers, rule), why: rule?.why ?? '' };
}

/** The answer's two sentences: the ten seconds. The answers without a date stand in while its words have not come. */
export function HomeAnswer(props: AnswerProps): JSX.Element {
  const { head, body, blanks } = answerOf(props);
  const { step, clock } = props;
  if (!head) return <RoughAnswers words={props.words} />;
  return (
    <>
      <p class="answer"><Sentence text={head} blanks={blanks} /></p>
      <p class="serif"><Sentence text={body} blanks={blanks} /></p>
      {step?.there && <OnTheirClock step={step} clock={clock} />}
    </>
  );
}

/** The answers without a date, for the moment before the script arrives and for people without one. */
export function RoughAnswers({ words }: { words: HomeWords }): JSX.Element {
  return (
    <>
      {Object.entries(words.answers.rough).map(([id, text]) => (
        <p key={id} class={`answer rough rough-${id}`}><Sentence text={text} blanks={words.figures} /></p>
      ))}
    </>
  );
}

/** The usual answers beside the question, before it is answered. */
export function ShortAnswers({ words }: { words: HomeWords }): JSX.Element {
  return (
    <dl class="short-answers">
      {words.answers.short.map(({ when, what }) => (
        <div key={when}>
          <dt>{when}</dt>
          <dd><Sentence text={what} blanks={words.figures} /></dd>
        </div>
      ))}
    </dl>
  );
}
