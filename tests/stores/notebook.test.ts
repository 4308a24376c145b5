import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/domain/contact-log';
import { aDevice, aFreshPage, aPage } from '../support/fake-storage';

describe('the notebook', () => {
  it('begins an interview when something is stated and none is open', async () => {
    const { page } = await aFreshPage();
    page.editFacts({ role: 'Nurse' });
    expect(page.$process.get()?.facts.role).toBe('Nurse');
    expect(page.$processes.get()).toHaveLength(1);
  });

  it('works on in the interview that was kept on an earlier visit', async () => {
    const device = aDevice();
    (await aPage(device.aTab())).startProcess({ employer: 'Acme' });
    const later = await aPage(device.aTab());
    later.editFacts({ role: 'Nurse' });
    expect(later.$processes.get().map(({ facts }) => [facts.employer, facts.role])).toEqual([['Acme', 'Nurse']]);
  });

  it('lists the interview begun last first', async () => {
    const { page } = await aFreshPage();
    for (let count = 1; count <= 11; count += 1) page.startProcess({ employer: `Employer ${count}` });
    expect(page.$processes.get().map(({ facts }) => facts.employer).slice(0, 3)).toEqual(['Employer 11', 'Employer 10', 'Employer 9']);
  });

  it('opens on the next page the interview that was open on this one', async () => {
    const { tab, page } = await aFreshPage();
    const first = page.startProcess({ employer: 'Acme' });
    page.startProcess({ employer: 'Birch & Co' });
    page.switchTo(first);
    expect((await aPage(tab)).$process.get()?.facts.employer).toBe('Acme');
  });

  it('leaves the other tab in its interview when this one switches', async () => {
    const device = aDevice();
    const tab = device.aTab();
    const here = await aPage(tab);
    const acme = here.startProcess({ employer: 'Acme' });
    const there = await aPage(device.aTab());
    there.startProcess({ employer: 'Birch & Co' });
    await device.deliver();
    expect(here.$currentId.get()).toBe(acme);
    expect((await aPage(tab)).$currentId.get()).toBe(acme);
  });

  it('takes a fact back when it is emptied', async () => {
    const { page } = await aFreshPage();
    page.editFacts({ employer: 'Acme', promise: { phrase: 'by-monday' } });
    page.editFacts({ employer: '', promise: undefined });
    expect(page.$process.get()?.facts).toEqual({ interviewers: [], log: [] });
  });

  it('knows an interview only by both its date and its start', async () => {
    const { page } = await aFreshPage();
    const notes = { interviewers: [], log: [] };
    expect(page.hasInterview({ ...notes, date: '2026-03-03' })).toBe(false);
    expect(page.hasInterview({ ...notes, date: '2026-03-03', start: '10:00' })).toBe(true);
  });

  it('corrects and removes an interviewer by id', async () => {
    const { page } = await aFreshPage();
    const ama = page.addInterviewer({ name: 'Amma' });
    const jonas = page.addInterviewer({ name: 'Jonas', email: 'j@firm.example' });
    page.editInterviewer(ama, { name: 'Ama' });
    page.editInterviewer(jonas, { email: undefined });
    expect(page.$process.get()?.facts.interviewers).toEqual([{ id: ama, name: 'Ama' }, { id: jonas, name: 'Jonas' }]);
    page.removeInterviewer(ama);
    expect(page.$process.get()?.facts.interviewers).toEqual([{ id: jonas, name: 'Jonas' }]);
  });

  it('keeps closed days in order and once each', async () => {
    const { page } = await aFreshPage();
    page.setClosedDays(['2026-12-25', '2026-04-03', '2026-12-25']);
    expect(page.$process.get()?.closedDays).toEqual(['2026-04-03', '2026-12-25']);
  });
});

describe('the contact log', () => {
  const thanks: LogEntry = { direction: 'out', at: '2026-03-03T16:00+00:00', channel: 'email', kinds: ['M1'] };
  const reply: LogEntry = { direction: 'in', at: '2026-03-03T16:30+01:00', channel: 'email', news: 'reply' };

  it('stands in the order of the instants, whatever their offsets', async () => {
    const { page } = await aFreshPage();
    page.addLogEntry(thanks);
    page.addLogEntry(reply);
    expect(page.$process.get()?.facts.log).toEqual([reply, thanks]);
  });

  it('is as before once an entry is undone', async () => {
    const { page } = await aFreshPage();
    page.addLogEntry(thanks);
    page.addLogEntry(reply);
    page.removeLogEntry({ ...thanks });
    expect(page.$process.get()?.facts.log).toEqual([reply]);
  });

  it('moves an entry to its place when it is back-dated', async () => {
    const { page } = await aFreshPage();
    page.addLogEntry(reply);
    page.addLogEntry(thanks);
    page.editLogEntry(thanks, { at: '2026-03-03T08:00+00:00' });
    expect(page.$process.get()?.facts.log).toEqual([{ ...thanks, at: '2026-03-03T08:00+00:00' }, reply]);
  });

  it('takes out only one of two equal entries', async () => {
    const { page } = await aFreshPage();
    page.addLogEntry(thanks);
    page.addLogEntry(thanks);
    page.removeLogEntry(thanks);
    expect(page.$process.get()?.facts.log).toEqual([thanks]);
  });
});

describe('forgetting', () => {
  it('forgets one interview and leaves the others', async () => {
    const { device, page } = await aFreshPage();
    const acme = page.startProcess({ employer: 'Acme' });
    page.startProcess({ employer: 'Birch & Co' });
    page.forgetProcess(acme);
    expect(page.$processes.get().map(({ facts }) => facts.employer)).toEqual(['Birch & Co']);
    expect([...device.local.texts.values()].join()).not.toContain('Acme');
  });

  it('forgets everything of ours on the device and in the tab, and nothing of others', async () => {
    const { device, tab, page } = await aFreshPage({ 'afterword:odd': '?', 'other:thing': 'stays' });
    page.editFacts({ employer: 'Acme' });
    page.editMe({ name: 'Mia' });
    page.startExample('2026-03-03T09:00+00:00');
    page.forgetEverything();
    expect([...device.local.texts.keys()]).toEqual(['other:thing']);
    expect([...tab.session.texts.keys()]).toEqual([]);
    expect([page.$processes.get(), page.$process.get(), page.$me.get()]).toEqual([[], undefined, {}]);
  });

  it('brings everything back with an undo', async () => {
    const { tab, page } = await aFreshPage();
    page.editFacts({ employer: 'Acme' });
    page.editMe({ name: 'Mia' });
    page.forgetEverything();
    page.undoForget();
    const next = await aPage(tab);
    expect([next.$process.get()?.facts.employer, next.$me.get().name]).toEqual(['Acme', 'Mia']);
  });

  it('reaches another tab that keeps its notes to itself', async () => {
    const { device, page } = await aFreshPage();
    page.editFacts({ employer: 'Acme' });
    const second = device.aTab();
    const other = await aPage(second);
    page.keepIn('tab');
    await device.deliver();
    page.forgetEverything();
    await device.deliver();
    expect(other.$process.get()).toBeUndefined();
    expect([...second.session.texts.keys()].filter((key) => key !== 'afterword:keep')).toEqual([]);
  });
});

describe('the example', () => {
  const NOW = '2026-03-03T09:00+00:00';

  it('stands beside their own interviews and is never one of them', async () => {
    const { device, page } = await aFreshPage();
    page.editFacts({ employer: 'Acme' });
    page.editMe({ name: 'Mia' });
    page.startExample(NOW);
    page.editFacts({ role: 'Example role' });
    page.editMe({ name: 'Example name' });
    expect(page.$process.get()?.example).toBe(true);
    expect(page.$processes.get().map(({ facts }) => facts.employer)).toEqual(['Acme']);
    expect([...device.local.texts.values()].join()).not.toMatch(/example/i);
  });

  it('is held on the day it is tried', async () => {
    const { page } = await aFreshPage();
    page.startExample(NOW);
    expect(page.$process.get()?.facts.date).toBe('2026-03-03');
  });

  it('lasts from page to page, and leads back to their own when it is left', async () => {
    const { tab, page } = await aFreshPage();
    page.editFacts({ employer: 'Acme' });
    page.editMe({ name: 'Mia' });
    page.startExample(NOW);
    const next = await aPage(tab);
    expect(next.$process.get()?.example).toBe(true);
    next.leaveExample();
    expect([next.$process.get()?.facts.employer, next.$me.get().name]).toEqual(['Acme', 'Mia']);
    expect([...tab.session.texts.values()].join()).not.toContain('Larkfield');
  });
});

describe('the mark for a returning person', () => {
  async function marked(local: Record<string, string>, session: Record<string, string> = {}) {
    const { RETURNING_SCRIPT } = await import('../../src/stores/storage');
    const dataset: Record<string, string> = {};
    new Function('localStorage', 'sessionStorage', 'document', RETURNING_SCRIPT)(local, session, { documentElement: { dataset } });
    return 'back' in dataset;
  }
  async function kept(facts: object) {
    const { device, page } = await aFreshPage();
    page.editFacts(facts);
    return Object.fromEntries(device.local.texts);
  }

  it('is set where an interview with a date is kept, on the device or in the tab', async () => {
    const stored = await kept({ date: '2026-03-03' });
    expect([await marked(stored), await marked({}, stored)]).toEqual([true, true]);
  });

  it('is not set for anything less', async () => {
    expect([await marked({}), await marked(await kept({ employer: 'Acme' })), await marked({ 'afterword:example': '"date":"' })])
      .toEqual([false, false, false]);
  });

  it('does not break a page whose browser forbids storage, and is short', async () => {
    const { RETURNING_SCRIPT } = await import('../../src/stores/storage');
    const forbidden = new Proxy({}, { ownKeys: () => { throw new DOMException('No', 'SecurityError'); } });
    await expect(marked(forbidden)).resolves.toBe(false);
    expect(RETURNING_SCRIPT.length).toBeLessThanOrEqual(400);
  });
});
