import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Process } from '../../src/stores/process';
import { aFreshPage } from '../support/fake-storage';

const TODAY = { date: '2026-03-03', start: '14:00', tz: 'UTC' } as const;

/** Only the clock is set: a faked Date class would not carry the UTC days of the planner. */
const setClock = (instant: string) => vi.spyOn(Date, 'now').mockReturnValue(Date.parse(instant));

beforeEach(() => {
  setClock('2026-03-03T20:00:00Z');
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function aPlanner() {
  const { page } = await aFreshPage();
  const [plan, checklist] = await Promise.all([import('../../src/stores/plan'), import('../../src/stores/checklist')]);
  page.rightNow();
  await checklist.followPlan();
  return { ...page, ...plan, ...checklist, planNow: () => plan.planOf(page.$process.get() as Process, page.rightNow()) };
}

const rules = (steps: readonly { rule: string }[]) => steps.map(({ rule }) => rule);

describe('the plan', () => {
  it('is empty until there is a date and a start, and until the clock runs', async () => {
    const page = await aPlanner();
    page.editFacts({ date: TODAY.date });
    expect(page.$plan.get().steps).toEqual([]);
    page.editFacts(TODAY);
    page.$now.set(undefined);
    expect(page.$plan.get().steps).toEqual([]);
    page.rightNow();
    expect(page.$plan.get().steps).not.toEqual([]);
  });

  it('is not made again while a letter is being written', async () => {
    const page = await aPlanner();
    page.editFacts(TODAY);
    const before = page.planNow();
    page.openDraft('M1');
    page.answerPart('detail', 'the night shift');
    expect(page.planNow()).toBe(before);
  });

  it('is made again when the facts, the closed days or the minute change', async () => {
    const page = await aPlanner();
    page.editFacts(TODAY);
    const first = page.planNow();
    page.setClosedDays(['2026-03-04']);
    const second = page.planNow();
    expect(second).not.toBe(first);
    page.editFacts({ kind: 'phone' });
    const third = page.planNow();
    expect(third).not.toBe(second);
    setClock('2026-03-03T20:01:00Z');
    expect(page.planNow()).not.toBe(third);
  });

  it('moves with a closed day that is added by hand', async () => {
    const page = await aPlanner();
    page.editFacts({ ...TODAY, promise: { phrase: 'tomorrow' } });
    const status = () => JSON.stringify(page.planNow().steps);
    const before = status();
    page.setClosedDays(['2026-03-04', '2026-03-05']);
    expect(status()).not.toBe(before);
  });

  it('stays as it was while the facts contradict the calendar, and says what is wrong', async () => {
    const page = await aPlanner();
    page.editFacts(TODAY);
    const { steps } = page.$plan.get();
    page.editFacts({ date: '2026-02-31' });
    expect(page.$plan.get().steps).toBe(steps);
    expect(page.$plan.get().problems).toMatchObject([{ field: 'date', severity: 'error' }]);
    page.editFacts(TODAY);
    expect(page.$plan.get().problems).toEqual([]);
  });
});

describe('the next things', () => {
  async function threeEmployers() {
    const page = await aPlanner();
    page.startProcess({ employer: 'Later', date: '2026-03-20', start: '10:00', tz: 'UTC' });
    page.startProcess({ employer: 'Overdue', date: '2026-02-20', start: '10:00', tz: 'UTC' });
    page.startProcess({ employer: 'No date yet' });
    page.startProcess({ employer: 'Tonight', ...TODAY });
    const named = () => page.$nextThings.get().map(({ processId }) =>
      page.$processes.get().find(({ id }) => id === processId)?.facts.employer);
    return { page, named };
  }

  it('are one for each interview with a date, the most urgent first', async () => {
    const { named } = await threeEmployers();
    expect(named()).toEqual(['Overdue', 'Tonight', 'Later']);
  });

  it('speak of the example alone while it is open, and never of it otherwise', async () => {
    const { page, named } = await threeEmployers();
    page.startExample(page.rightNow());
    expect(page.$nextThings.get().map(({ processId }) => processId)).toEqual(['example']);
    page.switchTo(page.$processes.get()[0]?.id ?? '');
    expect(named()).toEqual(['Overdue', 'Tonight', 'Later']);
  });

  it('leave out what is done and what is only a forecast', async () => {
    const page = await aPlanner();
    page.editFacts(TODAY);
    page.addLogEntry({ direction: 'out', at: '2026-03-03T17:00+00:00', channel: 'email', kinds: ['M1'] });
    const [next] = page.$nextThings.get();
    expect(next?.step).toMatchObject({ forecast: false });
    expect(rules(next ? [next.step] : [])).not.toContain('TY2');
  });
});

describe('the checklist of the open interview', () => {
  it('ticks itself from facts, log and plan, and by hand', async () => {
    const page = await aPlanner();
    page.setItems([
      { id: 'note-names', knownBy: ['facts:interviewers'] }, { id: 'find-the-hour', knownBy: ['plan:thankYouPlanned'] },
      { id: 'send-thanks', knownBy: ['log:M1'] }, { id: 'proofread-twice' },
    ]);
    page.editFacts(TODAY);
    page.addInterviewer({ name: 'Ama' });
    page.tick('proofread-twice', true);
    expect(page.$ticked.get()).toEqual({
      'note-names': { done: true, because: 'facts:interviewers' },
      'find-the-hour': { done: true, because: 'plan:thankYouPlanned' },
      'send-thanks': { done: false },
      'proofread-twice': { done: true },
    });
  });
});
