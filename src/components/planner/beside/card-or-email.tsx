import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { closedDays } from '../../../domain/business-days';
import { isOut } from '../../../domain/contact-log';
import type { Facts } from '../../../domain/interview';
import { addDays } from '../../../domain/iso-date';
import { cardInTime } from '../../../domain/planner/card-in-time';
import { dueDate } from '../../../domain/promise';
import { $me } from '../../../stores/me';
import { closedDaysOf } from '../../../stores/process';
import { dayOf, nearDay, shortDate } from '../../ui/date-words';
import { useStore } from '../../ui/use-store';
import { fillBlanks, Sentence } from '../../ui/words';
import { CheckField } from '../choice-field';
import { besideWords } from './beside-words';
import type { BesideWords } from './beside-words';
import type { BesideProps } from './plan-beside';

/** The reason for a card in this case, if there is one (guidance CH1, CH8). */
function reasonOf({ trade }: Facts, isLongWait: boolean, words: BesideWords['card']): string | undefined {
  if (trade === 'traditional') return words.traditional;
  return isLongWait ? words['long-wait'] : undefined;
}

/** Post or email: what a card is good for here, and whether it will be there before they decide. */
export function CardOrEmail({ process, facts, now }: BesideProps): JSX.Element {
  const { card } = besideWords();
  const { country } = useStore($me);
  const [isAbroad, setAbroad] = useState<boolean>();
  const closed = closedDays(closedDaysOf(process), process.office?.weekend);
  const said = facts.promise && dueDate(facts.promise, facts.date, closed);
  const due = said && 'due' in said ? said.due : undefined;
  const posted = facts.log.filter(isOut).find(({ kinds }) => kinds.includes('M3'));
  const today = dayOf(now);
  const abroad = isAbroad ?? (country !== undefined && facts.country !== undefined && country !== facts.country);
  const arrival = cardInTime({ today: today < facts.date ? facts.date : today, postedOn: posted && dayOf(posted.at), due, abroad, closed });
  const why = reasonOf(facts, !due || due > addDays(facts.date, 7), card);
  const blanks = {
    posted: posted ? shortDate(arrival.posted) : nearDay(arrival.posted, today), soonest: shortDate(arrival.soonest), latest: shortDate(arrival.latest),
    due: due && shortDate(due),
  };
  return (
    <div class="facts flow">
      <p>{card.email}</p>
      <p><Sentence text={card[posted ? 'posted' : 'would']} blanks={blanks} /> <Sentence text={card.verdicts[arrival.verdict] ?? ''} blanks={blanks} /></p>
      {!posted && <p>{why ? fillBlanks(card.suggest, { why }) : card['no-suggest']}</p>}
      {facts.interviewers.length > 0 && !facts.interviewers.some(({ email }) => email) && <p>{card['no-address']}</p>}
      <CheckField label={card.abroad} checked={abroad} onValue={setAbroad} />
      <p class="hint">{card.ours}</p>
    </div>
  );
}
