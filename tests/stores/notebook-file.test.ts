import { describe, expect, it } from 'vitest';
import type { Preview } from '../../src/stores/on-use/notebook-file';
import { aFreshPage } from '../support/fake-storage';

const NOW = '2026-03-03T20:00+00:00';

/** A file with one interview, as another device would have saved it. */
async function aFile(change: (page: Awaited<ReturnType<typeof aFreshPage>>['page']) => void) {
  const { page } = await aFreshPage();
  change(page);
  return page.notebookFile(NOW).text;
}

function readable(preview: Preview | { problem: string }): Preview {
  if ('problem' in preview) throw new Error(preview.problem);
  return preview;
}

const employers = ({ page }: Awaited<ReturnType<typeof aFreshPage>>) => page.$processes.get().map(({ facts }) => facts.employer);

describe('the file', () => {
  it('is named after its day and readable by a person', async () => {
    const { page } = await aFreshPage();
    page.editFacts({ employer: 'Acme' });
    const { name, text } = page.notebookFile(NOW);
    expect(name).toBe('afterword-2026-03-03.json');
    expect(text).toContain('\n          "employer": "Acme"');
  });

  it('brings everything back on another device', async () => {
    const text = await aFile((page) => {
      page.editFacts({ employer: 'Acme', date: '2026-03-03', start: '10:00', promise: { phrase: 'end-of-next-week' } });
      page.addLogEntry({ direction: 'out', at: '2026-03-03T16:00+00:00', channel: 'email', kinds: ['M1'] });
      page.openDraft('M1');
      page.writeFreely('Dear Ama');
      page.tick('note-names', true);
      page.editMe({ name: 'Mia' });
    });
    const desk = await aFreshPage();
    desk.page.mergeFile(readable(desk.page.previewFile(text)));
    expect(JSON.parse(desk.page.notebookFile(NOW).text)).toEqual(JSON.parse(text));
    expect(desk.page.$process.get()?.facts.employer).toBe('Acme');
  });

  it('leaves the example out', async () => {
    const text = await aFile((page) => page.startExample(NOW));
    expect(text).not.toContain('Larkfield');
  });

  it('shows what is new, different and the same before anything changes', async () => {
    const desk = await aFreshPage();
    desk.page.startProcess({ employer: 'Acme' });
    desk.page.startProcess({ employer: 'Birch & Co' });
    const gone = desk.page.startProcess({ employer: 'Cedar' });
    const { text } = desk.page.notebookFile(NOW);
    desk.page.forgetProcess(gone);
    desk.page.editFacts({ role: 'Clerk' });
    const preview = readable(desk.page.previewFile(text));
    const names = (list: Preview['new']) => list.map(({ facts }) => facts.employer);
    expect([names(preview.new), names(preview.changed), names(preview.same)]).toEqual([['Cedar'], ['Birch & Co'], ['Acme']]);
    expect(employers(desk)).toEqual(['Birch & Co', 'Acme']);
  });
});

describe('adding a file', () => {
  it('takes nothing away and lets the later copy lead where both say something', async () => {
    const desk = await aFreshPage();
    const id = desk.page.startProcess({ employer: 'Acme' });
    desk.page.addInterviewer({ name: 'Ama' });
    const earlier = JSON.parse(desk.page.notebookFile(NOW).text) as { processes: { value: Record<string, never> }[] };
    const copy = earlier.processes[0]?.value as unknown as { editedAt: string; facts: Record<string, unknown>; ticks: object };
    copy.editedAt = '2020-01-01T09:00+00:00';
    copy.facts['employer'] = 'Acne';
    copy.facts['role'] = 'Nurse';
    copy.facts['interviewers'] = [{ id: 'i-other', name: 'Jonas' }];
    copy.ticks = { 'note-names': true };
    desk.page.mergeFile(readable(desk.page.previewFile(JSON.stringify(earlier))));
    const process = desk.page.$processes.get().find((one) => one.id === id);
    expect(process?.facts).toMatchObject({ employer: 'Acme', role: 'Nurse' });
    expect(process?.facts.interviewers.map(({ name }) => name)).toEqual(['Ama', 'Jonas']);
    expect(process?.ticks).toEqual({ 'note-names': true });
  });

  it('keeps of two letters the one written later', async () => {
    const { mergedProcess } = await import('../../src/stores/on-use/notebook-file-merge');
    const { newProcess } = await import('../../src/stores/process');
    const letter = (text: string, editedAt: '2026-03-03T09:00Z' | '2026-03-04T09:00Z') =>
      ({ answers: { parts: {} }, mode: 'free', text, editedAt } as const);
    const here = { ...newProcess('1-a'), editedAt: '2026-03-05T09:00Z' as const, drafts: { M1: letter('old', '2026-03-03T09:00Z'), M2: letter('here', '2026-03-03T09:00Z') } };
    const there = { ...newProcess('1-a'), drafts: { M1: letter('new', '2026-03-04T09:00Z'), M7a: letter('there', '2026-03-03T09:00Z') } };
    const texts = Object.entries(mergedProcess(here, there).drafts).map(([key, { text }]) => [key, text]);
    expect(Object.fromEntries(texts)).toEqual({ M1: 'new', M2: 'here', M7a: 'there' });
  });
});

describe('putting a file in place', () => {
  it('leaves what is in the file and nothing else, and can be undone', async () => {
    const text = await aFile((page) => page.editFacts({ employer: 'From the file' }));
    const desk = await aFreshPage();
    desk.page.startProcess({ employer: 'From here' });
    desk.page.replaceWithFile(readable(desk.page.previewFile(text)));
    expect(employers(desk)).toEqual(['From the file']);
    expect([...desk.device.local.texts.values()].join()).not.toContain('From here');
    desk.page.undoForget();
    expect(employers(desk)).toEqual(['From here']);
  });
});

describe('a file that is not what it should be', () => {
  const problems: [string, (text: string) => string, string][] = [
    ['a picture', () => '\u0089PNG', 'not-ours'],
    ['somebody else’s JSON', () => '{"version":1,"processes":[]}', 'not-ours'],
    ['JSON that is no object', () => '[1,2]', 'not-ours'],
    ['null', () => 'null', 'not-ours'],
    ['half a file', (text) => text.slice(0, text.length / 2), 'cut-off'],
    ['a file of a newer version', (text) => text.replace('"version": 1', '"version": 2'), 'newer'],
    ['an empty notebook', (text) => JSON.stringify({ ...JSON.parse(text) as object, processes: [] }), 'nothing-in-it'],
    ['six million letters', () => 'x'.repeat(6_000_000), 'too-large'],
    ['ten thousand interviews', (text) => JSON.stringify({ ...JSON.parse(text) as object, processes: Array(10_000).fill(0) }), 'too-large'],
    ['a million open brackets', () => '['.repeat(1_000_000), 'not-ours'],
  ];

  it.each(problems)('answers %s with one problem and changes nothing', async (_, spoil, problem) => {
    const text = await aFile((page) => page.editFacts({ employer: 'Acme' }));
    const desk = await aFreshPage();
    desk.page.startProcess({ employer: 'From here' });
    expect(desk.page.previewFile(spoil(text))).toEqual({ problem });
    expect(employers(desk)).toEqual(['From here']);
  });

  it('reads the entries that can be read and counts the others', async () => {
    const text = await aFile((page) => page.editFacts({ employer: 'Acme' }));
    const whole = JSON.parse(text) as { processes: unknown[] };
    const [good] = whole.processes as { version: number; value: object }[];
    const deep = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) as unknown;
    whole.processes.push(
      good, null, 7, { version: 9, value: {} }, { version: 1, value: { id: '<b>', facts: {} } },
      { version: 1, value: { ...good?.value, id: 'example' } }, { version: 1, value: { ...good?.value, id: '2-b', example: true } },
      { version: 1, value: { ...good?.value, id: '2-c', deep } },
    );
    const desk = await aFreshPage();
    const preview = readable(desk.page.previewFile(JSON.stringify(whole)));
    expect([preview.new.length, preview.unreadable]).toEqual([1, 8]);
  });

  it('carries no innards of objects in', async () => {
    const text = await aFile((page) => page.editFacts({ employer: 'Acme' }));
    const desk = await aFreshPage();
    const hostile = text.replaceAll('"ticks": {', '"ticks": { "__proto__": true, "constructor": true,').replace(/,\s*}/g, '}')
      .replace('"facts": {', '"facts": { "__proto__": { "polluted": 1 },');
    desk.page.mergeFile(readable(desk.page.previewFile(hostile)));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((desk.page.$process.get()?.facts as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(desk.page.$process.get()?.ticks)).toBe(Object.prototype);
  });
});
