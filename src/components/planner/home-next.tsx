import type { JSX } from 'preact';
import type { IsoMoment } from '../../domain/iso-date';
import { $nextThings } from '../../stores/plan';
import { $processes, switchTo } from '../../stores/notebook';
import { address } from '../ui/address';
import { processName } from '../notebook/process-name';
import type { ClockStyle } from '../ui/date-words';
import { useStore } from '../ui/use-store';
import { Sentence } from '../ui/words';
import { answerTo } from './answer-words';
import { HomeAnswer, letterFor } from './home-answer';
import type { HomeWords } from './home-words';

export type HomeNextProps = { words: HomeWords; now: IsoMoment; clock: ClockStyle; onAnother: () => void };

/** For those who come back: the one next thing across all interviews, the others in a line each. */
export function HomeNext({ words, now, clock, onAnother }: HomeNextProps): JSX.Element {
  const [next, ...others] = useStore($nextThings);
  const processes = useStore($processes);
  const nameOf = (id: string) => {
    const process = processes.find((one) => one.id === id);
    return process ? processName(process) : '';
  };
  const letter = letterFor(next?.step, words.letters);
  return (
    <section class="home-next flow" aria-labelledby="next-heading">
      <h1 id="next-heading">What is next</h1>
      {next && <p class="label">{nameOf(next.processId)}</p>}
      <HomeAnswer step={next?.step} now={now} clock={clock} words={words} />
      <p class="actions">
        {next && letter && next.step.state !== 'done' && (
          <a class="button primary" href={letter} onClick={() => switchTo(next.processId)}>Write it</a>
        )}
        <a class="button" href={address('/plan/')} onClick={() => next && switchTo(next.processId)}>Open the plan</a>
        <button type="button" class="button quiet" onClick={onAnother}>Another interview</button>
      </p>
      {others.length > 0 && (
        <ul role="list" class="other-interviews">
          {others.map(({ processId, step }) => {
            const { head, blanks } = answerTo(step, now, clock, words.answers, words.rules[step.rule]);
            return (
              <li key={processId}>
                <a href={address('/plan/')} onClick={() => switchTo(processId)}>{nameOf(processId)}</a>
                {' '}<span class="second"><Sentence text={head} blanks={blanks} /></span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
