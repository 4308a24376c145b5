import { atom } from 'nanostores';
import type { Span } from '../../../domain/composer/draft';

/** A place where something seems misspelt, and what may be meant. */
export type Misspelling = Span & { suggestions: string[] };

/** What is asked of the worker, and what it tells. */
export type Asked = { id: number; text: string; words: readonly string[] };
export type Told =
  | { loaded: number } | { ready: true } | { failed: true; id?: undefined }
  | { id: number; found: Misspelling[] } | { id: number; failed: true };

/** Not asked for, being fetched (with the bytes that have come), reading along, or not to be had. */
export type Proofreader = 'away' | { loaded: number } | 'ready' | 'failed';

/** Bytes of the proofreader's file once it is unpacked; only its progress counts by it. */
export const FILE_SIZE = 16_164_077;

export const $proofreader = atom<Proofreader>('away');

let worker: Worker | undefined;
const waiting = new Map<number, (found: Misspelling[]) => void>();

function fail(): void {
  worker?.terminate();
  worker = undefined;
  $proofreader.set('failed');
  waiting.forEach((answer) => answer([]));
  waiting.clear();
}

function hear(told: Told): void {
  if ('loaded' in told) return $proofreader.set(told);
  if ('ready' in told) return $proofreader.set('ready');
  if (told.id === undefined) return fail();
  waiting.get(told.id)?.('found' in told ? told.found : []);
  waiting.delete(told.id);
}

/** Fetches the proofreader. Only to be called when the person has asked for it. */
export function fetchProofreader(): void {
  if (worker) return;
  $proofreader.set({ loaded: 0 });
  try {
    worker = new Worker(new URL('./proofreader.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return fail();
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
  worker.addEventListener('error', fail);
}

let asked = 0;

/**
 * What seems misspelt in a text; nothing while there is no proofreader, and nothing when it fails.
 * @param words names that are right as they are
 */
export function proofread(text: string, words: readonly string[]): Promise<Misspelling[]> {
  if (!worker || $proofreader.get() !== 'ready') return Promise.resolve([]);
  asked += 1;
  const id = asked;
  worker.postMessage({ id, text, words } satisfies Asked);
  return new Promise((answer) => waiting.set(id, answer));
}
