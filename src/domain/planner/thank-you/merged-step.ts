import type { LetterKind } from '../../composer/message-kind';
import { addDays, laterOf } from '../../iso-date';
import { LIMITS } from '../limits';
import type { Situation } from '../process/situation';
import { about } from '../process/trail';
import { timelineDays } from '../status/timeline-days';
import type { Step } from '../step';
import { thanksKind } from './thank-you-step';
import type { Person } from './thanked-by';

/**
 * Whether late thanks and the first question become one message, while NT1 is in force and nobody has
 * been thanked: both the week and NT1's own earliest day have come (TY7, A10, U1).
 */
export function mergesToday(situation: Situation, rule: Step['rule']): boolean {
  if (rule !== 'TY7') return false;
  const { today, facts } = situation;
  return today >= laterOf(addDays(facts.date, LIMITS.mergeAfterDays), timelineDays(situation).earliest.day);
}

/** Thanks and the first question in one message, on the next sending day (A10, U2, U18). */
export function mergedStep(situation: Situation, person: Person): Step {
  const kind: LetterKind = thanksKind(situation) === 'M1p' ? 'M1p+M7b' : 'M1+M7b';
  const { day, why } = situation.sending;
  return {
    rule: 'TY7', kind, ...(person && { to: person }), earliest: day, ideal: day, state: 'overdue', forecast: false,
    trace: [...about('step', [{ id: 'two-days-over' }, { id: 'asks-as-well' }]), ...about('ideal', why)],
  };
}
