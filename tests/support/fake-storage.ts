import { vi } from 'vitest';
import type { Platform, Shelf } from '../../src/stores/storage';

/** A Storage in memory. It can be told to refuse, as a browser does. */
export class FakeShelf implements Shelf {
  readonly texts = new Map<string, string>();
  readonly written: string[] = [];
  refuses: 'nothing' | 'full' | 'forbidden' = 'nothing';
  onWrite: (key: string, text: string | null) => void = () => undefined;

  get length() {
    return this.texts.size;
  }
  key(index: number) {
    return [...this.texts.keys()][index] ?? null;
  }
  getItem(key: string) {
    if (this.refuses === 'forbidden') throw new DOMException('The operation is insecure.', 'SecurityError');
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string) {
    if (this.refuses === 'full') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    if (this.refuses === 'forbidden') throw new DOMException('The operation is insecure.', 'SecurityError');
    this.texts.set(key, text);
    this.written.push(key);
    this.onWrite(key, text);
  }
  removeItem(key: string) {
    if (this.texts.delete(key)) this.onWrite(key, null);
  }
  /** What is stored under one of our names, parsed. */
  value(name: string): unknown {
    const text = this.texts.get(`afterword:${name}`);
    return text === undefined ? undefined : (JSON.parse(text) as { value: unknown }).value;
  }
}

/** A device: one localStorage, any number of tabs that hear of each other's writes. */
export function aDevice(texts: Record<string, string> = {}) {
  const local = new FakeShelf();
  const ears: { tab: FakeTab; heard: (key: string | null, text: string | null) => void }[] = [];
  let writing: FakeTab | undefined;
  const pending: (() => void)[] = [];
  for (const [key, text] of Object.entries(texts)) local.texts.set(key, text);
  local.onWrite = (key, text) => {
    const others = ears.filter((ear) => ear.tab !== writing);
    pending.push(() => others.forEach((ear) => ear.heard(key, text)));
  };

  /** A tab's view: it is not told of its own writes. */
  function aTab(session = new FakeShelf()): FakeTab {
    const tab: FakeTab = {
      session,
      platform: {
        local: () => {
          writing = tab;
          return local;
        },
        session: () => session,
        listen: (heard) => {
          ears.push({ tab, heard });
        },
      },
      wake: (how) => {
        ears.filter((ear) => ear.tab === tab).forEach((ear) => ear.heard(null, how ?? null));
        return vi.dynamicImportSettled();
      },
    };
    return tab;
  }

  /** Lets the tabs hear what was written since; in a browser this takes a moment, too. */
  function deliver() {
    while (pending.length > 0) pending.shift()?.();
    return vi.dynamicImportSettled();
  }

  return { local, aTab, deliver };
}

export type FakeTab = { session: FakeShelf; platform: Platform; wake: (how?: 'returned') => Promise<void> };

/** The modules of one page. Each call is another page with stores of its own. */
export async function aPage(tab: FakeTab) {
  vi.resetModules();
  const [notebook, contactLog, draft, edits, sending, today, forget, keeping, file, awaiting, example] = await Promise.all([
    import('../../src/stores/notebook'), import('../../src/stores/contact-log'), import('../../src/stores/draft'), import('../../src/stores/on-use/letter-edits'),
    import('../../src/stores/on-use/sending'), import('../../src/stores/today'),
    import('../../src/stores/on-use/forget'), import('../../src/stores/on-use/keeping'),
    import('../../src/stores/on-use/notebook-file'), import('../../src/stores/awaiting'),
    import('../../src/stores/on-use/example'),
  ]);
  const [{ readWith }, { checkShape }] = await Promise.all([
    import('../../src/stores/record'), import('../../src/stores/on-use/notebook-shapes'),
  ]);
  readWith(checkShape);
  notebook.openNotebook(tab.platform);
  // Fetches what hears other tabs now, while the module registry is still this page's.
  await tab.wake();
  return { ...notebook, ...contactLog, ...draft, ...edits, ...sending, ...today, ...forget, ...keeping, ...file, ...awaiting, ...example };
}

/** A page on a device of its own, for tests that need no second one. */
export async function aFreshPage(texts: Record<string, string> = {}) {
  const device = aDevice(texts);
  const tab = device.aTab();
  return { device, tab, page: await aPage(tab) };
}
