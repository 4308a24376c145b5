import type { CustomAdvice } from '../../../domain/planner/send-or-skip';
import { address } from '../../ui/address';

/** What is usual somewhere, by the country, field or route it is about. */
export type Custom = CustomAdvice & { title: string; why: string; sources: readonly string[]; sure?: string; when?: string };

/** A count of other people's waits, with the name of its source and its place on /sources/. */
export type Figure = { says: string; name: string; anchor: string; field?: string | undefined };

/** What the plan says beside its steps; src/content/rules/beside.yaml tells what each is. */
export type BesideWords = {
  owes: Record<'title' | 'they' | 'you' | 'they-nothing' | 'you-nothing' | 'late' | 'note', string> & { debts: Record<string, string> };
  budget: Record<
    'title' | 'questions' | 'questions-from' | 'call' | 'call-unwanted' | 'call-other' | 'keep-in-touch' | 'quiet' | 'invited'
    | 'filled-message' | 'filled-interview' | 'sent' | 'sent-line' | 'nobody' | 'nothing' | 'ours', string
  > & { closed: Record<string, string>; channels: Record<string, readonly string[]> };
  whom: Record<'title' | 'thanks' | 'questions' | 'nobody' | 'each' | 'agency' | 'hr' | 'manager' | 'source', string> & { reasons: Record<string, string> };
  card: Record<
    'title' | 'email' | 'posted' | 'would' | 'suggest' | 'traditional' | 'long-wait' | 'no-suggest' | 'no-address' | 'abroad' | 'ours', string
  > & { verdicts: Record<string, string> };
  customs: Record<
    'title' | 'intro' | 'country' | 'no-country' | 'set-country' | 'nothing-known' | 'field' | 'route' | 'because' | 'sure' | 'sources' | 'ours' | 'none', string
  > & { fields: Record<string, string>; routes: Record<string, string>; verdicts: Record<string, string> };
  customsList: readonly Custom[];
  waiting: Record<'title' | 'day' | 'fresh' | 'intro' | 'beware' | 'next', string> & { figures: readonly Figure[] };
  offers: Record<
    'title' | 'own' | 'own-hint' | 'pair' | 'another-firm' | 'this-one' | 'unnamed' | 'close' | 'tell' | 'ask' | 'decide' | 'past' | 'gone' | 'before' | 'if-silent'
    | 'after' | 'unknown' | 'none' | 'alone' | 'ours', string
  > & { links: Record<string, string> };
};

let words: BesideWords | undefined;

/** Fetches the words once; a failed attempt is made again by the next call. */
export async function fetchBeside(): Promise<void> {
  words ??= (await import(/* @vite-ignore */ address('/plan/beside.js')) as { words: BesideWords }).words;
}

/** The words, in a part that has been fetched together with them. */
export const besideWords = (): BesideWords => words as BesideWords;
