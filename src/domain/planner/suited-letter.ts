import type { SituationKind } from '../composer/message-kind';
import type { Application, Facts } from '../interview';
import type { Step } from './step';

/**
 * The letter of a situation that suits a step better than that of its kind. News that named a new day is
 * thanked for with S1, in place of the plain answer M13 (guidance UP1; Situations of evidence.md).
 */
export function suitedLetter({ rule, kind }: Step, { promise, log }: Pick<Facts | Application, 'promise' | 'log'>): SituationKind | undefined {
  const news = log.findLast(({ direction }) => direction === 'in');
  const isNewDay = promise?.saidOn !== undefined && news?.at.slice(0, 10) === promise.saidOn;
  return rule === 'UP1' && kind === 'M13' && isNewDay ? 'S1' : undefined;
}
