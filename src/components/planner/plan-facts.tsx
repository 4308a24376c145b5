import type { JSX } from 'preact';
import { closedDays } from '../../domain/business-days';
import type { Facts } from '../../domain/interview';
import type { IsoMoment } from '../../domain/iso-date';
import type { Process } from '../../stores/notebook';
import { closedDaysOf } from '../../stores/process';
import type { FactsInterviewProps } from './facts-interview';
import type { FactsPeopleProps } from './facts-people';
import type { FactsPlaceProps } from './facts-place';
import type { FactsSaidProps } from './facts-said';
import { onUse } from '../ui/on-use';
import type { SayProblem } from './plan-problems';
import type { ClockStyle } from '../ui/date-words';
import type { PlanWords } from './plan-words';
import type { TheyAnsweredProps } from './they-answered';
import { Unfold } from './unfold';

const FactsSaid = onUse<FactsSaidProps>(() => import('./facts-said').then((part) => part.FactsSaid));
const FactsPeople = onUse<FactsPeopleProps>(() => import('./facts-people').then((part) => part.FactsPeople));
const FactsInterview = onUse<FactsInterviewProps>(() => import('./facts-interview').then((part) => part.FactsInterview));
const FactsPlace = onUse<FactsPlaceProps>(() => import('./facts-place').then((part) => part.FactsPlace));
const TheyAnswered = onUse<TheyAnsweredProps>(() => import('./they-answered').then((part) => part.TheyAnswered));

type Props = { process: Process; facts: Facts; now: IsoMoment; clock: ClockStyle; words: PlanWords; problem: SayProblem };

/** Whether it is known when they will be heard from; every later date hangs on it. */
const saysWhen = ({ promise, invited, signal, log }: Facts): boolean =>
  promise !== undefined || invited !== undefined || signal === 'we-will-contact' || log.some(({ direction }) => direction === 'in');

/** What else may change the plan. Each group is a few fields, saved as they are typed. */
export function PlanFacts({ process, facts, now, clock, words, problem }: Props): JSX.Element {
  const { id } = process;
  return (
    <section class="plan-facts" aria-labelledby="facts">
      <h2 id="facts">What else do you know?</h2>
      <Unfold key={id} id="they-said" summary="What they said about when you would hear" opened={!saysWhen(facts)}>
        <FactsSaid key={id} facts={facts} closed={closedDays(closedDaysOf(process), process.office?.weekend)} later={words.later} problem={problem} />
      </Unfold>
      <Unfold id="they-answered" summary="They answered">
        <TheyAnswered key={id} process={process} now={now} problem={problem} />
      </Unfold>
      <Unfold id="who" summary="Who you met"><FactsPeople key={id} facts={facts} /></Unfold>
      <Unfold id="interview" summary="More about the interview"><FactsInterview key={id} facts={facts} problem={problem} /></Unfold>
      <Unfold id="place" summary="Their clock, holidays and other days off">
        <FactsPlace key={id} process={process} now={now} clock={clock} problem={problem} />
      </Unfold>
    </section>
  );
}
