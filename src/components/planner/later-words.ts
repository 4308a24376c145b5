import { useEffect, useState } from 'preact/hooks';
import type { CalendarWords } from '../../domain/planner/calendar/calendar-entry';

/** Something that other voices say where this site's rule differs, with who says it. */
export type OtherVoice = { who: string; says: string };

/** What a rule says beyond its title and reason, and where it comes from. */
export type RuleSources = {
  situation: string;
  why: string;
  whatNext?: string;
  /** Names of the articles that say so. */
  sources: readonly string[];
  /** What in the rule is this project's own choice, in a sentence. */
  ours?: string;
  others?: readonly OtherVoice[];
};

/** Phrases about when they would be heard from, under the heading they are offered under. */
export type PromiseGroup = { label: string; phrases: readonly { id: string; label: string }[] };

/** The words that the planner needs only on use; they come as one file of their own. */
export type LaterWords = {
  promises: readonly PromiseGroup[];
  /** Sentences of the trace, by id. */
  trace: Record<string, string>;
  rules: Record<string, RuleSources>;
  calendar: CalendarWords;
};

let coming: Promise<LaterWords> | undefined;

/** Fetches the words once. A failed attempt is forgotten, so that the next one tries again. */
export function laterWords(address: string): Promise<LaterWords> {
  coming ??= (import(/* @vite-ignore */ address) as Promise<{ words: LaterWords }>).then(({ words }) => words);
  coming.catch(() => { coming = undefined; });
  return coming;
}

/** The words once they are there. */
export function useLaterWords(address: string): LaterWords | undefined {
  const [words, setWords] = useState<LaterWords>();
  useEffect(() => {
    laterWords(address).then(setWords, () => undefined);
  }, [address]);
  return words;
}
