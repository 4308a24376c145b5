import type { ComponentType, JSX } from 'preact';
import type { Facts } from '../../../domain/interview';
import type { IsoMoment } from '../../../domain/iso-date';
import type { OwnStep } from '../../../domain/planner/own-clock';
import type { PlanOptions, Step } from '../../../domain/planner/step';
import type { Process } from '../../../stores/notebook';
import { closedDaysOf } from '../../../stores/process';
import { onUse } from '../../ui/on-use';
import type { PlanWords } from '../later-words';
import { Unfold } from '../unfold';
import { fetchBeside } from './beside-words';

/** What each part is told. Days are told on their calendar, as they are counted. */
export type BesideProps = { process: Process; facts: Facts; steps: readonly OwnStep[]; now: IsoMoment; words: PlanWords };

const part = (load: () => Promise<ComponentType<BesideProps>>) =>
  onUse<BesideProps>(() => Promise.all([load(), fetchBeside()]).then(([component]) => component));

/** The parts in the order in which they stand, by the id of their anchor. */
const PARTS = {
  owes: part(() => import('./who-owes').then(({ WhoOwes }) => WhoOwes)),
  budget: part(() => import('./contacts-left').then(({ ContactsLeft }) => ContactsLeft)),
  whom: part(() => import('./whom').then(({ Whom }) => Whom)),
  card: part(() => import('./card-or-email').then(({ CardOrEmail }) => CardOrEmail)),
  customs: part(() => import('./send-or-skip').then(({ SendOrSkip }) => SendOrSkip)),
  waiting: part(() => import('./how-long').then(({ HowLong }) => HowLong)),
  offers: part(() => import('./two-offers').then(({ TwoOffers }) => TwoOffers)),
} as const;

export type BesidePart = keyof typeof PARTS;

/** The planner's options for this process at this minute. */
export const optionsOf = (process: Process, now: IsoMoment): PlanOptions =>
  ({ now, holidays: closedDaysOf(process), weekend: process.office?.weekend });

/** The steps on the employer's calendar, by which all is counted. */
export const theirSteps = (steps: readonly OwnStep[]): Step[] => steps.map((step) => step.there ?? step);

const WITH_OUTCOME: ReadonlySet<BesidePart> = new Set(['owes', 'offers', 'budget']);
const OVER: ReadonlySet<Facts['outcome']> = new Set(['offer', 'rejection']);

/** What else the plan can say, each fetched when it is opened. With an offer or a no, only what still matters. */
export function PlanBeside(props: BesideProps): JSX.Element {
  const { process, facts, words: { beside } } = props;
  const parts = (Object.keys(PARTS) as BesidePart[]).filter((id) => !OVER.has(facts.outcome) || WITH_OUTCOME.has(id));
  return (
    <section class="plan-beside" aria-labelledby="beside">
      <h2 id="beside">{beside.heading}</h2>
      {parts.map((id) => {
        const Part = PARTS[id];
        return (
          <Unfold key={`${process.id}-${id}`} id={id} summary={beside.titles[id]}>
            <Part {...props} />
          </Unfold>
        );
      })}
    </section>
  );
}
