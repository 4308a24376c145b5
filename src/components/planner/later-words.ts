import { atom } from 'nanostores';
import { useEffect, useMemo } from 'preact/hooks';
import type { Channel } from '../../domain/contact-log';
import type { CalendarWords } from '../../domain/planner/calendar/calendar-entry';
import { fetchOnce } from '../../stores/fetch-once';
import { address } from '../ui/address';
import { useStore } from '../ui/use-store';
import type { HomeWords, RuleTitle } from './home-words';

/** Something that other voices say where this site's rule differs, with who says it. */
export type OtherVoice = { who: string; says: string; source?: string };

/** What a rule says, and where it comes from. */
export type RuleSources = RuleTitle & {
  situation: string;
  why: string;
  whatNext?: string;
  /** The articles that say so: their names, and their places on /sources/. */
  sources: readonly { name: string; anchor: string }[];
  /** What in the rule is this project's own choice, in a sentence. */
  ours?: string;
  others?: readonly OtherVoice[];
};

/** Phrases about when they would be heard from, under the heading they are offered under. */
export type PromiseGroup = { label: string; phrases: readonly { id: string; label: string }[] };

/** What one does with a message, by the way it takes. */
export type Deed = Record<'write' | 'did' | 'undo' | 'done' | 'earlier' | 'on', string>;

/** Something that may come back, and what the plan makes of it. */
export type NewsWords = { label: string; then: string; day?: string | undefined; missing?: string | undefined; time?: string | undefined };

/** The words that the planner needs only once there is something to plan; they come as one file of their own. */
export type LaterWords = Pick<HomeWords, 'answers' | 'letters' | 'problems'> & {
  rules: Record<string, RuleSources>;
  /** Title of each letter, by message kind. */
  kinds: Record<string, string>;
  promises: readonly PromiseGroup[];
  /** Sentences of the trace, by id. */
  trace: Record<string, string>;
  deeds: Record<Channel, Deed>;
  news: Record<string, NewsWords>;
  /** How it is told what a change made of the plan. */
  difference: Record<'heading' | 'moved' | 'foreseen' | 'gone' | 'replaced' | 'came' | 'undo' | 'dismiss' | 'undone', string>;
  /** Titles of what can be told beside the steps; the rest of it is fetched with each part. */
  beside: { heading: string; titles: Record<'owes' | 'budget' | 'whom' | 'card' | 'customs' | 'waiting' | 'offers', string> };
  calendar: CalendarWords;
};

/** All words of the planner. */
export type PlanWords = HomeWords & LaterWords;

const $later = atom<LaterWords | undefined>();

/** Fetches the later words. */
export const fetchWords = fetchOnce(() => (import(/* @vite-ignore */ address('/plan/words.js')) as Promise<{ words: LaterWords }>).then(({ words }) => $later.set(words)));

let whole: PlanWords | undefined;

/** All words, in a part that has been fetched together with them. */
export const planWords = (first: HomeWords): PlanWords => (whole ??= { ...first, ...$later.get() as LaterWords });

/**
 * The page's words, and all of them once they are there.
 * @param wanted whether there is something to plan, so that more than the first words are needed
 */
export function useWords(first: HomeWords, wanted: boolean): HomeWords {
  const later = useStore($later);
  useEffect(() => {
    if (wanted) fetchWords().catch(() => undefined);
  }, [wanted]);
  return useMemo(() => (later ? planWords(first) : first), [later, first]);
}
