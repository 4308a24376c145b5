import type { MessageKind } from '../composer/message-kind';
import { isOut, isStatus, isThanks, type LogEntry, type News } from '../contact-log';
import type { Facts, Interviewer } from '../interview';
import type { Step } from '../planner/step';

/**
 * What the notebook can know that settles an item of the checklist:
 * - `facts:interviewers` somebody's name is noted; `facts:emails`, `facts:topics` everybody has one
 * - `facts:promise`, `facts:invited`, `facts:instruction`, `facts:rating`, `facts:wantsJob` is stated
 * - `log:M1` … a message of that kind was sent or scheduled, a thank-you to everybody who is noted; `log:secondStatus` two status messages were
 * - `news:offer` … such news came in
 * - `plan:thankYouPlanned` the plan names the thank-you's hour; `plan:movedOn` it has moved on
 */
export type KnownBy =
  | `facts:${'interviewers' | 'emails' | 'topics' | 'promise' | 'invited' | 'instruction' | 'rating' | 'wantsJob'}`
  | `log:${MessageKind | 'secondStatus'}`
  | `news:${News}`
  | `plan:${'thankYouPlanned' | 'movedOn'}`;

/** What the checklist needs of an item. `knownBy`: any one of them is enough. */
export type ChecklistItem = { id: string; knownBy?: readonly KnownBy[] };

/** `because` names what settled it; it is absent where the person's own tick did. */
export type Ticked = { done: boolean; because?: KnownBy };

export type ChecklistKnowledge = {
  /** What the person ticked or unticked themselves; this always wins. */
  ticks: Readonly<Record<string, boolean>>;
  /** Date and start may be unknown yet. */
  facts: Omit<Facts, 'date' | 'start'> | undefined;
  steps: readonly Step[];
};

/**
 * The state of each item: the person's own tick, else what the notebook knows (guidance CHECKLIST).
 * @example checklistProgress([{ id: 'send-thanks', knownBy: ['log:M1'] }], { ticks: {}, facts, steps })
 */
export function checklistProgress(
  items: readonly ChecklistItem[], { ticks, facts, steps }: ChecklistKnowledge,
): Record<string, Ticked> {
  const known = new Set([...(facts ? [...knownFromFacts(facts), ...knownFromLog(facts.log, facts.interviewers)] : []), ...knownFromPlan(steps)]);
  return Object.fromEntries(items.map(({ id, knownBy = [] }) => [id, tickedOf(ticks[id], knownBy.find((one) => known.has(one)))]));
}

function tickedOf(byHand: boolean | undefined, because: KnownBy | undefined): Ticked {
  if (byHand !== undefined) return { done: byHand };
  return because === undefined ? { done: false } : { done: true, because };
}

function knownFromFacts({ interviewers, ...facts }: Omit<Facts, 'date' | 'start'>): KnownBy[] {
  const stated = (['promise', 'invited', 'instruction', 'rating', 'wantsJob'] as const)
    .filter((field) => facts[field] !== undefined);
  const people = interviewers.filter((one) => one.name.trim() !== '');
  const everybody = (field: 'email' | 'topic') => people.length > 0 && people.every((one) => one[field]?.trim());
  return [
    ...stated.map((field) => `facts:${field}` as const),
    ...(people.length > 0 ? ['facts:interviewers' as const] : []),
    ...(everybody('email') ? ['facts:emails' as const] : []),
    ...(everybody('topic') ? ['facts:topics' as const] : []),
  ];
}

/** Whether nobody is left to thank; a thank-you without a name counts for one who has none yet (U24). */
function everybodyThanked(log: readonly LogEntry[], interviewers: readonly Interviewer[]): boolean {
  const thanks = log.filter(isOut).filter(isThanks);
  const left = interviewers.filter(({ id }) => !thanks.some((entry) => entry.with === id));
  return left.length <= thanks.filter((entry) => entry.with === undefined).length;
}

function knownFromLog(log: readonly LogEntry[], interviewers: readonly Interviewer[]): KnownBy[] {
  const settled = everybodyThanked(log, interviewers);
  const sent = log.filter(isOut);
  return [
    ...sent.filter((entry) => settled || !isThanks(entry))
      .flatMap((entry) => entry.kinds.map((kind) => `log:${kind}` as const)),
    ...log.flatMap((entry) => (entry.direction === 'in' ? `news:${entry.news}` as const : [])),
    ...(sent.filter(isStatus).length > 1 ? ['log:secondStatus' as const] : []),
  ];
}

function knownFromPlan(steps: readonly Step[]): KnownBy[] {
  return [
    ...(steps.some((step) => step.rule.startsWith('TY')) ? ['plan:thankYouPlanned' as const] : []),
    ...(steps.some((step) => step.state === 'movedOn') ? ['plan:movedOn' as const] : []),
  ];
}
