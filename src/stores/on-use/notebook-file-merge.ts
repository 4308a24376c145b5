import { msOfMoment } from '../../domain/zoned-time';
import { isSame } from '../is-same';
import type { Draft, Process } from '../process';

const union = <T>(first: readonly T[], second: readonly T[], same: (one: T, other: T) => boolean): T[] =>
  [...first, ...second.filter((one) => !first.some((other) => same(one, other)))];

const laterDraft = (one: Draft | undefined, other: Draft): Draft =>
  (one !== undefined && one.editedAt >= other.editedAt ? one : other);

/**
 * One process out of two copies. Where both state a field the copy changed last leads; what only one
 * of them has stays. People, log entries and closed days are those of both, of two letters the later.
 */
export function mergedProcess(here: Process, there: Process): Process {
  const [lead, other] = (there.editedAt ?? '') > (here.editedAt ?? '') ? [there, here] : [here, there];
  const drafts = { ...other.drafts };
  for (const [key, draft] of Object.entries(lead.drafts)) drafts[key] = laterDraft(drafts[key], draft);
  return {
    ...other, ...lead,
    facts: {
      ...other.facts, ...lead.facts,
      interviewers: union(lead.facts.interviewers, other.facts.interviewers, (one, two) => one.id === two.id),
      log: union(lead.facts.log, other.facts.log, isSame).sort((one, two) => msOfMoment(one.at) - msOfMoment(two.at)),
    },
    closedDays: union(lead.closedDays, other.closedDays, isSame).sort(),
    drafts,
    ticks: { ...other.ticks, ...lead.ticks },
  };
}
