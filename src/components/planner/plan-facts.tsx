import type { JSX } from 'preact';
import { closedDays } from '../../domain/business-days';
import type { Facts } from '../../domain/interview';
import type { IsoMoment } from '../../domain/iso-date';
import type { Process } from '../../stores/notebook';
import { closedDaysOf } from '../../stores/process';
import { dayOf } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { onUse } from '../ui/on-use';
import { groupsNow, openedGroup } from './fact-groups';
import type { FactGroup } from './fact-groups';
import type { FactsAgreedProps } from './facts-agreed';
import type { FactsInterviewProps } from './facts-interview';
import type { FactsMoreProps } from './facts-more';
import type { FactsOfferProps } from './facts-offer';
import type { FactsPeopleProps } from './facts-people';
import type { FactsPlaceProps } from './facts-place';
import type { FactsSaidProps } from './facts-said';
import type { FactsWentProps } from './facts-went';
import type { PlanWords } from './later-words';
import type { SayProblem } from './plan-problems';
import type { TheyAnsweredProps } from './they-answered';
import { Unfold } from './unfold';

const FactsSaid = onUse<FactsSaidProps>(() => import('./facts-said').then((part) => part.FactsSaid));
const FactsWent = onUse<FactsWentProps>(() => import('./facts-went').then((part) => part.FactsWent));
const FactsOffer = onUse<FactsOfferProps>(() => import('./facts-offer').then((part) => part.FactsOffer));
const FactsPeople = onUse<FactsPeopleProps>(() => import('./facts-people').then((part) => part.FactsPeople));
const FactsAgreed = onUse<FactsAgreedProps>(() => import('./facts-agreed').then((part) => part.FactsAgreed));
const FactsMore = onUse<FactsMoreProps>(() => import('./facts-more').then((part) => part.FactsMore));
const FactsInterview = onUse<FactsInterviewProps>(() => import('./facts-interview').then((part) => part.FactsInterview));
const FactsPlace = onUse<FactsPlaceProps>(() => import('./facts-place').then((part) => part.FactsPlace));
const TheyAnswered = onUse<TheyAnsweredProps>(() => import('./they-answered').then((part) => part.TheyAnswered));

type Props = { process: Process; facts: Facts; now: IsoMoment; clock: ClockStyle; words: PlanWords; problem: SayProblem };

const TITLES: Record<FactGroup, string> = {
  offer: 'The offer',
  went: 'How it went',
  'they-said': 'What they said about when you would hear',
  'they-answered': 'They answered',
  who: 'Who you met',
  agreed: 'A call you agreed on, a task to hand in',
  more: 'A card, papers, a call',
  interview: 'More about the interview',
  place: 'Their clock, holidays and other days off',
};

function Fields({ group, process, facts, now, clock, words, problem }: Props & { group: FactGroup }) {
  switch (group) {
    case 'offer': return <FactsOffer facts={facts} today={dayOf(now)} problem={problem} />;
    case 'went': return <FactsWent facts={facts} today={dayOf(now)} words={words} />;
    case 'they-said': return <FactsSaid facts={facts} closed={closedDays(closedDaysOf(process), process.office?.weekend)} words={words} problem={problem} />;
    case 'they-answered': return <TheyAnswered process={process} now={now} words={words} problem={problem} />;
    case 'who': return <FactsPeople facts={facts} />;
    case 'agreed': return <FactsAgreed facts={facts} problem={problem} />;
    case 'more': return <FactsMore facts={facts} />;
    case 'interview': return <FactsInterview facts={facts} problem={problem} />;
    case 'place': return <FactsPlace process={process} now={now} clock={clock} problem={problem} />;
  }
}

/** What else may change the plan. Each group is a few fields, saved as they are typed. */
export function PlanFacts(props: Props): JSX.Element {
  const { process: { id }, facts, now } = props;
  const opened = openedGroup(facts, now);
  return (
    <section class="plan-facts" aria-labelledby="facts">
      <h2 id="facts">What else do you know?</h2>
      {groupsNow(facts, now).map((group) => (
        <Unfold key={`${id}-${group}`} id={group} summary={TITLES[group]} opened={group === opened}>
          <Fields {...props} group={group} />
        </Unfold>
      ))}
    </section>
  );
}
