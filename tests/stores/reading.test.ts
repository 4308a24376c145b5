import { describe, expect, it, vi } from 'vitest';
import { aDevice } from '../support/fake-storage';

const KEPT = JSON.stringify({ version: 1, value: { id: '1-abc', facts: { employer: 'Acme', interviewers: [], log: [] }, closedDays: [], drafts: {}, ticks: {} } });

async function aPageThatCannotReadYet(texts: Record<string, string>) {
  const device = aDevice(texts);
  vi.resetModules();
  const notebook = await import('../../src/stores/notebook');
  const { readWith } = await import('../../src/stores/record');
  const { checkShape } = await import('../../src/stores/on-use/notebook-shapes');
  return { device, platform: device.aTab().platform, notebook, learnToRead: () => readWith(checkShape) };
}

describe('data kept from an earlier visit, while the code to read it is missing', () => {
  it('is set aside with its reason and stays as it was, whatever is begun meanwhile', async () => {
    const { device, platform, notebook } = await aPageThatCannotReadYet({ 'afterword:process:1-abc': KEPT, 'afterword:me': '{"version":1,"value":{"name":"Mia"}}' });
    notebook.openNotebook(platform);
    expect(notebook.$setAside.get().map(({ reason }) => reason)).toEqual(['unread', 'unread']);
    notebook.editFacts({ employer: 'Other' });
    notebook.editMe({ name: 'Ana' });
    expect(device.local.texts.get('afterword:process:1-abc')).toBe(KEPT);
    expect([...device.local.texts.values()]).toContain('{"version":1,"value":{"name":"Mia"}}');
  });

  it('opens as usual once it has arrived', async () => {
    const { platform, notebook, learnToRead } = await aPageThatCannotReadYet({ 'afterword:process:1-abc': KEPT });
    learnToRead();
    notebook.openNotebook(platform);
    expect(notebook.$process.get()?.facts.employer).toBe('Acme');
  });
});
