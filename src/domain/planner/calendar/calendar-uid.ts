import type { Step } from '../step';

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** FNV-1a over UTF-16 code units, 64 bits as 16 hexadecimal digits. It mixes; it keeps no secret. */
function fingerprint(text: string): string {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * FNV_PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}

/** A TY rule thanks, but for TY4 where they said how to ask for news (guidance A3). */
const isThanks = ({ rule, kind }: Step): boolean => rule.startsWith('TY') && kind !== 'M7c';

/**
 * What a step is in the calendar. Rules that stand in for each other share a place, so that the
 * entry moves when the rule changes: a thank-you note goes from TY1 to TY6 as a day passes, and
 * NT1 becomes PR2 once a date is promised. Only thank-yous have one entry a recipient; there is
 * one status question at a time (guidance A8, A38), whoever reads it.
 */
function placeOf(step: Step): string {
  if (isThanks(step)) return `thanks/${step.to ?? ''}`;
  return step.rule === 'NT1' || step.rule === 'PR2' ? 'question' : step.rule;
}

/**
 * The id under which calendars know a step again. The same for the same process and place however
 * often it is made; neither clock nor dates go in, and no id can be read back out of it.
 * @param processId id of the process in the notebook
 */
export const calendarUid = (step: Step, processId: string): string =>
  `afterword-${fingerprint(`${processId}/${placeOf(step)}`)}`;
