import type { AddressedPlan } from '../../domain/planner/address/plan-address';
import { planAddress } from '../../domain/planner/address/plan-address';
import type { Interviewer } from '../../domain/interview';
import { patched, type Office, type Process } from '../process';
import { $currentId, $process, $processes, dropProcess, editProcess, putProcess, startProcess, switchTo } from '../processes';

/** Takes back what an address changed. */
export type Undo = () => void;

/** What an address says of a process. */
export const addressedPlan = ({ facts, closedDays, office }: Process): AddressedPlan => ({
  facts, closedDays, openDays: office?.openDays ?? [], ...(office?.weekend && { weekend: office.weekend }),
});

/** The process that says the same as the plan, if one does; of names those count that the plan holds. */
export const sameAs = (plan: AddressedPlan): Process | undefined => {
  const [bare, named] = [false, true].map((withNames) => planAddress(plan, { withNames }));
  return $processes.get().find((process) => {
    const kept = addressedPlan(process);
    return planAddress(kept, { withNames: false }) === bare && (named === bare || planAddress(kept, { withNames: true }) === named);
  });
};

/** The office as the address says it. Its holidays are those of the country, and fetched where the plan is shown. */
function officeOf({ openDays, weekend }: AddressedPlan): Office | undefined {
  const office = { ...(openDays.length > 0 && { openDays }), ...(weekend && { weekend }) };
  return Object.keys(office).length > 0 ? office : undefined;
}

const withPlan = (process: Process, facts: Process['facts'], plan: AddressedPlan): Process =>
  patched(process, { facts, closedDays: plan.closedDays, office: officeOf(plan) });

/** Opens the plan as an interview beside those that are here. */
export function addAddressed(plan: AddressedPlan): Undo {
  const before = $currentId.get();
  const replaced = $process.get();
  const id = startProcess();
  editProcess(id, (process) => withPlan(process, plan.facts, plan));
  return () => {
    dropProcess(id);
    if (replaced?.id === id) putProcess(replaced);
    if (before !== undefined) switchTo(before);
  };
}

/** One person out of two: the id, and with it letters and log, of the one who is here; the name of the address, if it has one. */
const samePerson = <Person extends Interviewer>(here: Interviewer | undefined, there: Person): Person =>
  (here ? { ...here, ...there, id: here.id, name: there.name || here.name } : there);

/** The plan with its people taken for those who are here in the same place, so that letters find their readers. */
function withPeopleOf(facts: Process['facts'], plan: AddressedPlan['facts']): Process['facts'] {
  const interviewers = plan.interviewers.map((there, index) => samePerson(facts.interviewers[index], there));
  const contacts = plan.contacts?.map((there) => samePerson(facts.contacts?.find(({ as }) => as === there.as), there));
  const ids = new Map([...plan.interviewers, ...(plan.contacts ?? [])].map(({ id }, index) => [id, [...interviewers, ...(contacts ?? [])][index]?.id ?? id]));
  const idOf = (id: string) => ids.get(id) ?? id;
  const { employer = facts.employer, role = facts.role, reader } = plan;
  return {
    ...plan, interviewers,
    ...(employer && { employer }), ...(role && { role }), ...(contacts && { contacts }), ...(reader && { reader: idOf(reader) }),
    log: plan.log.map((entry) => (entry.with === undefined ? entry : { ...entry, with: idOf(entry.with) })),
  };
}

/** Puts the plan in place of the facts of the open interview. Its letters and ticks stay, and names that the address does not hold. */
export function replaceWithAddressed(plan: AddressedPlan): Undo {
  const before = $process.get();
  if (!before) return addAddressed(plan);
  editProcess(before.id, (process) => withPlan(process, withPeopleOf(process.facts, plan.facts), plan));
  return () => putProcess(before);
}
