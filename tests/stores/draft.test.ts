import { describe, expect, it, vi } from 'vitest';
import { aFreshPage, aPage } from '../support/fake-storage';

async function aLetter() {
  const fresh = await aFreshPage();
  const ama = fresh.page.addInterviewer({ name: 'Ama' });
  fresh.page.openDraft('M1p', ama);
  return { ...fresh, ama };
}

describe('a letter', () => {
  it('stores nothing by being opened', async () => {
    const { page } = await aLetter();
    expect(page.$process.get()?.drafts).toEqual({});
    expect(page.$draft.get()).toBeUndefined();
  });

  it('keeps what is answered, chosen and rewritten, part by part', async () => {
    const { page } = await aLetter();
    page.answerPart('detail', 'the night shift');
    page.chooseStarter('detail', 'second');
    page.rewritePart('interest', 'I would love to come.');
    page.leavePart('extra');
    expect(page.$draft.get()?.answers.parts).toEqual({
      detail: { answer: 'the night shift', starter: 'second' },
      interest: { rewritten: 'I would love to come.' },
      extra: { left: true },
    });
  });

  it('keeps the answers while the text is edited freely, and the free text after going back', async () => {
    const { tab, page, ama } = await aLetter();
    page.answerPart('detail', 'the night shift');
    page.writeFreely('Dear Ama, all mine.');
    page.backToQuestions();
    const next = await aPage(tab);
    next.openDraft('M1p', ama);
    expect(next.$draft.get()).toMatchObject({
      mode: 'parts', text: 'Dear Ama, all mine.', answers: { parts: { detail: { answer: 'the night shift' } } },
    });
  });

  it('is another one for each person and kind', async () => {
    const { page, ama } = await aLetter();
    page.answerPart('detail', 'the night shift');
    page.openDraft('M1p', page.addInterviewer({ name: 'Jonas' }));
    expect(page.$draft.get()).toBeUndefined();
    page.openDraft('M7a', ama);
    expect(page.$draft.get()).toBeUndefined();
  });

  it('is signed by the person and goes to whom it was opened for', async () => {
    const { page, ama } = await aLetter();
    page.editMe({ name: 'Mia Berg' });
    page.setSubject('Thank you');
    expect(page.$answers.get()).toEqual({ parts: {}, from: { name: 'Mia Berg' }, to: ama, subject: 'Thank you' });
  });
});

describe('copying and sending', () => {
  it('counts nothing as sent by copying it', async () => {
    const { page, ama } = await aLetter();
    page.markCopied();
    expect(page.$process.get()?.facts.log).toEqual([]);
    expect(page.$awaiting.get()).toMatchObject({ kind: 'M1p', to: ama });
  });

  it('logs the letter once they say that it went, and asks no more', async () => {
    const { page, ama } = await aLetter();
    page.markCopied();
    const [entry] = page.confirmSent('2026-03-03T16:00+00:00', 'email');
    expect(entry).toEqual({ direction: 'out', at: '2026-03-03T16:00+00:00', channel: 'email', kinds: ['M1p'], with: ama });
    expect(page.$process.get()?.facts.log).toEqual([entry]);
    expect(page.$awaiting.get()).toBeUndefined();
  });

  it('logs a merged letter as both its kinds', async () => {
    const { page } = await aFreshPage();
    page.openDraft('M1+M7b');
    page.markCopied();
    expect(page.confirmSent('2026-03-03T16:00+00:00', 'email', true)).toMatchObject([{ kinds: ['M1', 'M7b'], scheduled: true }]);
  });

  it('logs a letter to several people once for each of them', async () => {
    const { page, ama } = await aLetter();
    const jonas = page.addInterviewer({ name: 'Jonas' });
    page.openDraft('M1', `${ama}+${jonas}`);
    page.markCopied();
    expect(page.confirmSent('2026-03-03T16:00+00:00')).toMatchObject([{ with: ama }, { with: jonas }]);
    expect(page.$process.get()?.facts.log).toHaveLength(2);
    expect(page.$awaiting.get()).toBeUndefined();
  });

  it('asks about each of two copied letters, the last one first', async () => {
    const { page, ama } = await aLetter();
    const jonas = page.addInterviewer({ name: 'Jonas' });
    page.markCopied();
    page.openDraft('M1p', jonas);
    page.markCopied();
    expect(page.$awaiting.get()?.to).toBe(jonas);
    page.confirmSent('2026-03-03T16:00+00:00');
    expect(page.$awaiting.get()?.to).toBe(ama);
    page.changedMind();
    expect(page.$awaiting.get()).toBeUndefined();
    expect(page.$process.get()?.facts.log).toHaveLength(1);
  });

  it('asks no more about a letter that the log has as sent since it was copied', async () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 3, 22), toFake: ['Date'] });
    const { page, ama } = await aLetter();
    const jonas = page.addInterviewer({ name: 'Jonas' });
    page.markCopied();
    page.openDraft('M1p', jonas);
    page.markCopied();
    page.settleWhatIsLogged();
    expect(page.$awaiting.get()?.to).toBe(jonas);
    page.addLogEntry({ direction: 'out', at: page.rightNow(), channel: 'email', kinds: ['M1p'], with: jonas });
    page.settleWhatIsLogged();
    expect(page.$awaiting.get()?.to).toBe(ama);
    vi.useRealTimers();
  });

  it('asks about a letter copied again after the last of its kind was logged', async () => {
    const { page, ama } = await aLetter();
    page.addLogEntry({ direction: 'out', at: '2026-03-03T16:00+00:00', channel: 'email', kinds: ['M1p'], with: ama });
    page.markCopied();
    page.settleWhatIsLogged();
    expect(page.$awaiting.get()?.to).toBe(ama);
  });

  it('is quiet for the day after "not yet" and asks again on the next', async () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 3, 22), toFake: ['Date'] });
    const { page } = await aLetter();
    page.markCopied();
    page.notYet();
    expect(page.$awaiting.get()).toBeUndefined();
    vi.setSystemTime(new Date(2026, 2, 4, 8));
    page.rightNow();
    expect(page.$awaiting.get()).toMatchObject({ kind: 'M1p' });
    vi.useRealTimers();
  });
});
