import type { JSX } from 'preact';
import { daysBetween } from '../../../domain/iso-date';
import { address } from '../../ui/address';
import { dayOf } from '../../ui/date-words';
import { fillBlanks, Sentence } from '../../ui/words';
import { besideWords } from './beside-words';
import type { BesideProps } from './plan-beside';

/** What is known of other people's waits, told as what it is; those of the person's own field first. */
export function HowLong({ facts, now }: BesideProps): JSX.Element {
  const { waiting } = besideWords();
  const day = daysBetween(facts.date, dayOf(now));
  const fitting = waiting.figures.filter(({ field }) => !field || field === facts.field);
  const figures = [...fitting.filter(({ field }) => field), ...fitting.filter(({ field }) => !field)];
  return (
    <div class="facts flow">
      {day >= 0 && <p>{day === 0 ? waiting.fresh : fillBlanks(waiting.day, { n: day })}</p>}
      <p>{waiting.intro}</p>
      <ul>
        {figures.map(({ says, name, anchor }) => (
          <li key={anchor}><Sentence text={says} /> <a class="second" href={`${address('/sources/')}#${anchor}`}>{name}</a></li>
        ))}
      </ul>
      <p>{waiting.beware}</p>
      <p>{waiting.next}</p>
    </div>
  );
}
