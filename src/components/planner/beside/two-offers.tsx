import type { JSX } from 'preact';
import { address } from '../../ui/address';
import { dayOf, shortDate } from '../../ui/date-words';
import { fillBlanks, Sentence } from '../../ui/words';
import type { Blanks } from '../../ui/words';
import { useStore } from '../../ui/use-store';
import { $processes, editFacts } from '../../../stores/notebook';
import type { IsoDate } from '../../../domain/iso-date';
import { DayField } from '../day-field';
import type { PlanWords } from '../later-words';
import { besideWords } from './beside-words';
import { pairsOf } from './offer-pairs';
import type { Pair } from './offer-pairs';
import type { BesideProps } from './plan-beside';

/** A firm without a name begins small inside a sentence. */
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Days({ pair: { a, b, due, days }, today }: { pair: Pair; today: IsoDate }) {
  const { offers } = besideWords();
  const { tell, ask, decide, answer, tellIfSilent } = days;
  const blanks = { a, b, due: due && shortDate(due) };
  if (decide.isPast) return <p><Sentence text={offers.gone} blanks={{ ...blanks, day: shortDate(decide.day) }} /></p>;
  const said = (text: string, more: Blanks = {}) => <Sentence text={upperFirst(fillBlanks(text, { ...blanks, ...more }))} />;
  const line = (name: 'tell' | 'ask' | 'decide', day: IsoDate, isPast: boolean) => (
    <li key={name} data-past={isPast ? '' : undefined}>
      {said(offers[name], { day: day === today ? 'today' : shortDate(day) })}
      {isPast && <strong> {fillBlanks(offers.past, { day: shortDate(day) })}</strong>}
    </li>
  );
  return (
    <>
      <p>{said(offers[answer])} {tellIfSilent && <Sentence text={offers['if-silent']} blanks={{ day: shortDate(tellIfSilent) }} />}</p>
      <ol>
        {answer !== 'before' && line('tell', tell.day, tell.isPast)}
        {line('ask', ask.day, ask.isPast)}
        {line('decide', decide.day, decide.isPast)}
      </ol>
    </>
  );
}

const Letters = ({ letters }: Pick<PlanWords, 'letters'>) => (
  <p class="actions">
    {Object.entries(besideWords().offers.links).map(([kind, label]) => {
      const path = letters[kind];
      return path && <a key={kind} class="button" href={address(path as `/${string}`)}>{label}</a>;
    })}
  </p>
);

/** An offer with a deadline, and somebody else who has not decided: the last safe days to act. */
export function TwoOffers({ process, facts, now, words }: BesideProps): JSX.Element {
  const { offers } = besideWords();
  const processes = useStore($processes);
  const today = dayOf(now);
  const pairs = pairsOf({ process, facts, others: processes.filter(({ id }) => id !== process.id), now, words: offers });
  const isOfferHere = facts.outcome === 'offer';
  return (
    <div class="facts flow">
      {pairs.map((pair) => (
        <section key={`${pair.a}-${pair.b}`} class="flow">
          <p><Sentence text={upperFirst(fillBlanks(offers.pair, { a: pair.a, b: pair.b, deadline: shortDate(pair.deadline) }))} /></p>
          <Days pair={pair} today={today} />
        </section>
      ))}
      {pairs.length === 0 && (isOfferHere && facts.offer?.deadline
        ? <p><Sentence text={offers.alone} blanks={{ deadline: shortDate(facts.offer.deadline) }} /></p>
        : <p>{offers.none}</p>)}
      {pairs.length > 0 && <Letters letters={words.letters} />}
      {!isOfferHere && (
        <DayField id="other-offer" label={offers.own} value={facts.otherOffer} hint={offers['own-hint']}
          onValue={(day) => editFacts({ otherOffer: day || undefined })} />
      )}
      <p class="hint">{offers.ours}</p>
    </div>
  );
}
