import { describe, expect, it } from 'vitest';
import { aDevice, aFreshPage, aPage } from '../support/fake-storage';

describe('storage that refuses', () => {
  it('keeps working in memory when the storage is full, says so, and leaves the old data as it was', async () => {
    const { device, page } = await aFreshPage();
    const id = page.startProcess({ employer: 'Acme' });
    const before = device.local.texts.get(`afterword:process:${id}`);
    device.local.refuses = 'full';
    page.editFacts({ employer: 'Acme Ltd' });
    expect(page.$process.get()?.facts.employer).toBe('Acme Ltd');
    expect(page.$storageTrouble.get()).toBe('full');
    expect(device.local.texts.get(`afterword:process:${id}`)).toBe(before);
  });

  it('carries what the full device would not take to the next page of the tab', async () => {
    const { device, tab, page } = await aFreshPage();
    page.startProcess({ employer: 'Acme' });
    device.local.refuses = 'full';
    page.editFacts({ employer: 'Acme Ltd' });
    const next = await aPage(tab);
    expect(next.$process.get()?.facts.employer).toBe('Acme Ltd');
    expect(next.$storageTrouble.get()).toBe('full');
  });

  it('knows whether the tab holds what the device would not take, or nothing but this page', async () => {
    const { device, tab, page } = await aFreshPage();
    device.local.refuses = 'full';
    page.editFacts({ employer: 'Acme' });
    expect(page.doesTabHold()).toBe(true);
    tab.session.refuses = 'full';
    page.editFacts({ employer: 'Acme Ltd' });
    expect(page.doesTabHold()).toBe(false);
    tab.session.refuses = 'nothing';
    expect(page.doesTabHold()).toBe(false);
    page.editFacts({ role: 'Nurse' });
    expect(page.doesTabHold()).toBe(true);
  });

  it('saves what is outstanding with the next write that succeeds, and stops complaining', async () => {
    const { device, page } = await aFreshPage();
    const id = page.startProcess({ employer: 'Acme' });
    device.local.refuses = 'full';
    page.editFacts({ employer: 'Acme Ltd' });
    device.local.refuses = 'nothing';
    page.editMe({ name: 'Mia' });
    expect(page.$storageTrouble.get()).toBeNull();
    expect(device.local.value(`process:${id}`)).toMatchObject({ facts: { employer: 'Acme Ltd' } });
  });

  it('works on in memory when the browser forbids all storage', async () => {
    const device = aDevice();
    const tab = device.aTab();
    device.local.refuses = 'forbidden';
    tab.session.refuses = 'forbidden';
    const page = await aPage(tab);
    page.editFacts({ employer: 'Acme' });
    page.editFacts({ role: 'Nurse' });
    expect(page.$process.get()?.facts).toMatchObject({ employer: 'Acme', role: 'Nurse' });
    expect(page.$storageTrouble.get()).toBe('forbidden');
    await tab.wake('returned');
    expect(page.$process.get()?.facts.employer).toBe('Acme');
  });
});

describe('data that cannot be read', () => {
  const BROKEN = '{"version":1,"value":{"id":"1-a"';

  it('sets broken JSON aside and leaves it untouched', async () => {
    const { device, page } = await aFreshPage({ 'afterword:process:1-a': BROKEN });
    page.editFacts({ employer: 'Acme' });
    expect(page.$setAside.get()).toEqual([{ key: 'afterword:process:1-a', reason: 'broken', raw: BROKEN }]);
    expect(device.local.texts.get('afterword:process:1-a')).toBe(BROKEN);
  });

  it('sets a record aside whose shape is not ours', async () => {
    const raw = JSON.stringify({ version: 1, value: { id: '1-a', facts: { interviewers: 'Ama', log: [] } } });
    const { page } = await aFreshPage({ 'afterword:process:1-a': raw });
    expect(page.$setAside.get()).toMatchObject([{ reason: 'broken', raw }]);
    expect(page.$processes.get()).toEqual([]);
  });

  it('sets a newer version aside', async () => {
    const raw = JSON.stringify({ version: 2, value: { id: '1-a' } });
    const { page } = await aFreshPage({ 'afterword:process:1-a': raw });
    expect(page.$setAside.get()).toMatchObject([{ reason: 'newer', raw }]);
  });

  it('sets a key aside that nobody here knows, and does not look at keys of others', async () => {
    const { page } = await aFreshPage({ 'afterword:bookmarks': '[]', 'other:thing': '{' });
    expect(page.$setAside.get()).toEqual([{ key: 'afterword:bookmarks', reason: 'foreign', raw: '[]' }]);
  });

  it('moves a broken record to a key of its own before something is written in its place', async () => {
    const { device, page } = await aFreshPage({ 'afterword:me': '{{{' });
    page.editMe({ name: 'Mia' });
    expect(device.local.value('me')).toEqual({ name: 'Mia' });
    expect(page.$setAside.get()).toMatchObject([{ raw: '{{{' }]);
    expect([...device.local.texts.values()]).toContain('{{{');
  });

  it('lists what was moved again on the next page, until it is discarded', async () => {
    const { device, tab, page } = await aFreshPage({ 'afterword:me': '{{{' });
    page.editMe({ name: 'Mia' });
    const next = await aPage(tab);
    expect(next.$setAside.get()).toMatchObject([{ reason: 'broken', raw: '{{{' }]);
    next.discardSetAside(next.$setAside.get()[0]?.key ?? '');
    expect(next.$setAside.get()).toEqual([]);
    expect([...device.local.texts.values()]).not.toContain('{{{');
  });

  it('does not write over a broken record when there is no room to move it', async () => {
    const device = aDevice({ 'afterword:me': '{{{' });
    const tab = device.aTab();
    const page = await aPage(tab);
    device.local.refuses = 'full';
    page.editMe({ name: 'Mia' });
    device.local.refuses = 'nothing';
    const next = await aPage(tab);
    next.editMe({ phone: '1' });
    expect(next.$me.get()).toEqual({ name: 'Mia', phone: '1' });
    expect([...device.local.texts.values()]).toContain('{{{');
  });

  it('is never what our own actions have written', async () => {
    const { tab, page } = await aFreshPage();
    page.editFacts({
      employer: 'Acme', role: 'Nurse', date: '2026-02-31', start: '10:00', end: '9:00', approximate: true, tz: 'Europe/Berlin',
      kind: 'video', trade: 'other', cardWanted: false, material: 'short', reader: 'a', contactInside: true,
      promise: { phrase: '2026-03-10', saidOn: '2026-03-04' }, invited: { on: '2026-03-11', mode: 'on' },
      instruction: { for: 'status', date: '2026-03-12', time: '09:00', channel: 'phone' }, signal: 'keep-posted',
      rapport: 'strong', rating: 'slip', wantsJob: true, callOk: false, outcome: 'update',
    });
    page.addInterviewer({ name: 'Ama', email: 'ama@firm.example', topic: 'shifts' });
    page.addLogEntry({ direction: 'in', at: '2026-03-05T09:00Z', channel: 'voicemail', with: 'a', news: 'update' });
    page.openDraft('M1+M7b', 'a');
    page.answerPart('detail', 'the night shift');
    page.setSubject('Thank you');
    page.dismissFinding('too-long');
    page.writeFreely('Dear Ama');
    page.markCopied();
    page.notYet();
    page.setClosedDays(['2026-03-06']);
    page.tick('note-names', false);
    page.editMe({ name: 'Mia', email: 'mia@mail.example', phone: '1' });
    const next = await aPage(tab);
    expect(next.$setAside.get()).toEqual([]);
    expect(next.$process.get()).toEqual(page.$process.get());
    expect(next.$me.get()).toEqual(page.$me.get());
  });

  it('keeps fields that this version does not know', async () => {
    const process = { id: '1-a', facts: { interviewers: [], log: [], mood: 'calm' }, closedDays: [], drafts: {}, ticks: {}, colour: 'red' };
    const { device, page } = await aFreshPage({ 'afterword:process:1-a': JSON.stringify({ version: 1, value: process }) });
    page.editFacts({ employer: 'Acme' });
    expect(device.local.value('process:1-a')).toMatchObject({ colour: 'red', facts: { mood: 'calm', employer: 'Acme' } });
  });

  it('is not harmed by fields named like the innards of objects', async () => {
    const raw = '{"version":1,"value":{"id":"1-a","__proto__":{"polluted":1},"facts":{"interviewers":[],"log":[],"__proto__":{"polluted":1}},"closedDays":[],"drafts":{"__proto__":{"polluted":1}},"ticks":{"constructor":true}}}';
    const { page } = await aFreshPage({ 'afterword:process:1-a': raw });
    page.editFacts({ employer: 'Acme' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((page.$process.get()?.facts as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(page.$process.get()?.facts.employer).toBe('Acme');
  });
});

describe('two tabs', () => {
  async function twoTabs() {
    const device = aDevice();
    const one = await aPage(device.aTab());
    const id = one.startProcess({ employer: 'Acme', role: 'Nurse' });
    const other = await aPage(device.aTab());
    return { device, one, other, id };
  }

  it('lets the later edit of a field win and the other tab’s fields survive, before any event came', async () => {
    const { device, one, other, id } = await twoTabs();
    one.editFacts({ employer: 'Acme Ltd' });
    other.editFacts({ role: 'Senior Nurse' });
    one.editFacts({ role: 'Head Nurse' });
    expect(device.local.value(`process:${id}`)).toMatchObject({ facts: { employer: 'Acme Ltd', role: 'Head Nurse' } });
  });

  it('shows what the other tab wrote, and says that it did', async () => {
    const { device, one, other } = await twoTabs();
    one.editFacts({ employer: 'Acme Ltd' });
    await device.deliver();
    expect(other.$process.get()?.facts.employer).toBe('Acme Ltd');
    expect(other.$changedElsewhere.get()).toBe('changed');
    expect(one.$changedElsewhere.get()).toBeNull();
  });

  it('merges people and letters by their ids', async () => {
    const { one, other, device, id } = await twoTabs();
    one.addInterviewer({ name: 'Ama' });
    other.addInterviewer({ name: 'Jonas' });
    one.openDraft('M1');
    one.answerPart('detail', 'the night shift');
    other.openDraft('M2');
    other.answerPart('detail', 'the garden');
    const stored = device.local.value(`process:${id}`) as { facts: { interviewers: { name: string }[] }; drafts: object };
    expect(stored.facts.interviewers.map(({ name }) => name)).toEqual(['Ama', 'Jonas']);
    expect(Object.keys(stored.drafts)).toEqual(['M1', 'M2']);
  });

  it('says nothing when the other tab is busy with another interview', async () => {
    const { device, one, other } = await twoTabs();
    one.startProcess({ employer: 'Birch & Co' });
    one.editFacts({ role: 'Clerk' });
    await device.deliver();
    expect(other.$processes.get().map((process) => process.facts.employer)).toEqual(['Birch & Co', 'Acme']);
    expect(other.$process.get()?.facts.employer).toBe('Acme');
    expect(other.$changedElsewhere.get()).toBeNull();
  });

  it('drops what the other tab forgot, and says so', async () => {
    const { device, one, other, id } = await twoTabs();
    one.forgetProcess(id);
    await device.deliver();
    expect(other.$process.get()).toBeUndefined();
    expect(other.$changedElsewhere.get()).toBe('forgotten');
  });

  it('sees on waking what was written while it slept', async () => {
    const device = aDevice();
    const one = await aPage(device.aTab());
    one.startProcess({ employer: 'Acme' });
    const sleeper = device.aTab();
    const other = await aPage(sleeper);
    one.editFacts({ employer: 'Acme Ltd' });
    await sleeper.wake();
    expect(other.$process.get()?.facts.employer).toBe('Acme Ltd');
  });
});

describe('a page that is looked at again', () => {
  it('keeps what it shows when the browser has thrown away what was stored, and stores it with the next edit', async () => {
    const { device, tab, page } = await aFreshPage();
    const id = page.startProcess({ employer: 'Acme' });
    device.local.texts.clear();
    await tab.wake();
    page.editFacts({ role: 'Nurse' });
    expect(device.local.value(`process:${id}`)).toMatchObject({ facts: { employer: 'Acme', role: 'Nurse' } });
  });

  it('lets go of what a later page of its tab has forgotten', async () => {
    const { tab, page } = await aFreshPage();
    page.startProcess({ employer: 'Acme' });
    const later = await aPage(tab);
    later.forgetEverything();
    await tab.wake('returned');
    expect(page.$processes.get()).toEqual([]);
  });

  it('shows what a later page of its tab has written', async () => {
    const { tab, page } = await aFreshPage();
    page.startProcess({ employer: 'Acme' });
    const later = await aPage(tab);
    later.editFacts({ role: 'Nurse' });
    await tab.wake('returned');
    expect(page.$process.get()?.facts.role).toBe('Nurse');
    expect(page.$changedElsewhere.get()).toBeNull();
  });
});

describe('keeping nothing on this device', () => {
  it('leaves nothing of ours on the device, and everything in the tab', async () => {
    const { device, tab, page } = await aFreshPage({ 'other:thing': 'stays' });
    page.editFacts({ employer: 'Acme' });
    page.keepIn('tab');
    page.editFacts({ role: 'Nurse' });
    expect([...device.local.texts.keys()]).toEqual(['other:thing']);
    const next = await aPage(tab);
    expect(next.$keeping.get()).toBe('tab');
    expect(next.$process.get()?.facts).toMatchObject({ employer: 'Acme', role: 'Nurse' });
  });

  it('is gone with the tab', async () => {
    const { device, page } = await aFreshPage();
    page.editFacts({ employer: 'Acme' });
    page.keepIn('tab');
    const later = await aPage(device.aTab());
    expect(later.$processes.get()).toEqual([]);
  });

  it('makes other open tabs do the same, with what they have', async () => {
    const { device, page } = await aFreshPage();
    page.editFacts({ employer: 'Acme' });
    const second = device.aTab();
    const other = await aPage(second);
    page.keepIn('tab');
    await device.deliver();
    other.editFacts({ role: 'Nurse' });
    expect(other.$keeping.get()).toBe('tab');
    expect([...device.local.texts.keys()]).toEqual([]);
    expect((await aPage(second)).$process.get()?.facts).toMatchObject({ employer: 'Acme', role: 'Nurse' });
  });

  it('saves on the device again when asked to', async () => {
    const { device, page } = await aFreshPage();
    page.editFacts({ employer: 'Acme' });
    page.keepIn('tab');
    page.keepIn('device');
    const later = await aPage(device.aTab());
    expect(later.$process.get()?.facts.employer).toBe('Acme');
    expect(later.$keeping.get()).toBe('device');
  });
});

describe('cost', () => {
  it('writes one record for an edit, with a hundred interviews in the notebook', async () => {
    const { device, page } = await aFreshPage();
    for (let count = 0; count < 100; count += 1) page.startProcess({ employer: `Employer ${count}` });
    const id = page.$currentId.get();
    device.local.written.length = 0;
    page.editFacts({ role: 'Nurse' });
    expect(device.local.written).toEqual([`afterword:process:${id}`]);
  });

  it('reads nothing before it is opened, and writes nothing by being opened', async () => {
    const { device, tab } = await aFreshPage();
    expect(device.local.written).toEqual([]);
    expect(tab.session.written).toEqual([]);
  });
});
