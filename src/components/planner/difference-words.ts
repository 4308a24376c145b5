import type { Compared, Moved, PlanDifference } from '../../domain/planner/plan-difference';
import { sayWhen, shortDate } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { fillBlanks } from '../ui/words';
import type { PlanWords } from './later-words';
import { inSentence } from './route-words';

/** One line of what changed, with the reason of the plan where it gives one. */
export type Line = { text: string; why?: string | undefined };

type Speaking = { words: PlanWords; names: Record<string, string>; clock: ClockStyle };

/** A rule's title, with the name of whom it thanks; merged thank-yous and questions keep their own. */
function titleOf({ rule, to }: Pick<Compared, 'rule' | 'to'>, { words, names }: Speaking): string {
  const title = words.rules[rule]?.title ?? '';
  const name = rule.startsWith('TY') ? names[to ?? ''] : undefined;
  return name ? `${title}, ${name}` : title;
}

function reasonOf({ why }: Moved, { words, clock }: Speaking): string | undefined {
  if (!why) return undefined;
  const say = (value: string | number | undefined) => (typeof value === 'string' && /^\d{4}-/.test(value) ? sayWhen(value as `${number}-${number}-${number}`, clock) : value);
  const { from, to, values } = why;
  return fillBlanks(words.trace[why.id] ?? '', Object.fromEntries(Object.entries({ ...values, from, to }).map(([name, value]) => [name, say(value)])));
}

function movedLine(step: Moved, speaking: Speaking): Line {
  const { moved, foreseen } = speaking.words.difference;
  const title = titleOf(step, speaking);
  const blanks = { title: step.forecast ? inSentence(title) : title, from: shortDate(step.from), to: shortDate(step.day) };
  return { text: fillBlanks(step.forecast ? foreseen : moved, blanks), why: reasonOf(step, speaking) };
}

/** What changed, a line each: what moved, what fell away, what is new. The same line is not said twice, as for a panel. */
export function differenceLines({ moved, gone, came }: PlanDifference, speaking: Speaking): Line[] {
  const { difference } = speaking.words;
  const replacing = new Set(gone.map(({ because }) => because));
  const lines: Line[] = [
    ...moved.map((step) => movedLine(step, speaking)),
    ...gone.map((step) => {
      const because = step.because && inSentence(speaking.words.rules[step.because]?.title ?? '');
      return { text: fillBlanks(because ? difference.replaced : difference.gone, { title: titleOf(step, speaking), because }) };
    }),
    ...came.filter(({ rule }) => !replacing.has(rule)).map((step) =>
      ({ text: fillBlanks(difference.came, { title: inSentence(titleOf(step, speaking)), to: shortDate(step.day) }) })),
  ];
  return lines.filter(({ text }, index) => lines.findIndex((line) => line.text === text) === index);
}
