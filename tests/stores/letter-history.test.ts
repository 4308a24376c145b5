import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDevice, aPage } from '../support/fake-storage';

/** A letter that is watched: everything done to it can be taken back. */
async function aWatchedLetter() {
  const page = await aPage(aDevice().aTab());
  const history = await import('../../src/stores/on-use/letter-history');
  const ama = page.addInterviewer({ name: 'Ama' });
  page.openDraft('M1', ama);
  history.watchLetter();
  const pause = () => vi.advanceTimersByTime(1000);
  return { page, history, ama, pause, parts: () => page.$draft.get()?.answers.parts };
}

describe('what was done to a letter', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('is taken back and made again, step by step', async () => {
    const { page, history, parts, pause } = await aWatchedLetter();
    page.answerPart('topic', 'the kiln');
    pause();
    page.chooseStarter('topic', 'glad');
    pause();
    expect(history.undo()).toBe(true);
    expect(parts()).toEqual({ topic: { answer: 'the kiln' } });
    history.undo();
    expect(parts()).toEqual({});
    history.redo();
    history.redo();
    expect(parts()).toEqual({ topic: { answer: 'the kiln', starter: 'glad' } });
    expect(history.$canRedo.get()).toBe(false);
  });

  it('counts what is typed without a pause into one place as one step', async () => {
    const { page, history, parts, pause } = await aWatchedLetter();
    for (const typed of ['t', 'th', 'the']) page.answerPart('topic', typed);
    page.answerPart('fit', 'six years');
    pause();
    page.answerPart('fit', 'six long years');
    history.undo();
    expect(parts()).toEqual({ topic: { answer: 'the' }, fit: { answer: 'six years' } });
    history.undo();
    expect(parts()).toEqual({ topic: { answer: 'the' } });
    history.undo();
    expect(parts()).toEqual({});
  });

  it('includes what stands in the notebook: the role, the reader, the writer', async () => {
    const { page, history, ama, pause } = await aWatchedLetter();
    page.editFacts({ role: 'Potter' });
    pause();
    page.editInterviewer(ama, { name: 'Ama Okonkwo', topic: 'the kiln' });
    pause();
    page.editMe({ name: 'Mia Berg' });
    for (let step = 0; step < 3; step += 1) history.undo();
    expect(page.$process.get()?.facts).toEqual({ interviewers: [{ id: ama, name: 'Ama' }], log: [] });
    expect(page.$me.get()).toEqual({});
  });

  it('includes the text as a whole, and the way back to the questions', async () => {
    const { page, history, pause } = await aWatchedLetter();
    page.writeFreely('Dear Ama, all mine.');
    pause();
    page.backToQuestions();
    history.undo();
    expect(page.$draft.get()).toMatchObject({ mode: 'free', text: 'Dear Ama, all mine.' });
    history.undo();
    expect(page.$draft.get()).toMatchObject({ mode: 'parts' });
    expect(page.$draft.get()).not.toHaveProperty('text');
  });

  it('is remembered for each letter by itself', async () => {
    const { page, history, ama, pause } = await aWatchedLetter();
    page.answerPart('topic', 'the kiln');
    pause();
    const tom = page.addInterviewer({ name: 'Tom' });
    page.openDraft('M1', tom);
    expect(history.$canUndo.get()).toBe(false);
    page.answerPart('topic', 'pigeons');
    pause();
    page.openDraft('M1', ama);
    history.undo();
    page.openDraft('M1', tom);
    expect(page.$draft.get()?.answers.parts).toEqual({ topic: { answer: 'pigeons' } });
  });

  it('leaves the log and other letters alone', async () => {
    const { page, history } = await aWatchedLetter();
    page.answerPart('topic', 'the kiln');
    page.markCopied();
    page.confirmSent('2026-03-03T16:00+00:00');
    history.undo();
    expect(page.$process.get()?.facts.log).toHaveLength(1);
    expect(page.$draft.get()).toMatchObject({ settled: true });
  });

  it('begins with the first word of all, before there is an interview', async () => {
    const page = await aPage(aDevice().aTab());
    const history = await import('../../src/stores/on-use/letter-history');
    page.openDraft('M1');
    history.watchLetter();
    page.answerPart('topic', 'the kiln');
    history.undo();
    expect(page.$draft.get()?.answers.parts).toEqual({});
  });

  it('has nothing to make again once something new was done', async () => {
    const { page, history } = await aWatchedLetter();
    page.answerPart('topic', 'the kiln');
    history.undo();
    page.answerPart('fit', 'six years');
    expect(history.redo()).toBe(false);
  });
});
