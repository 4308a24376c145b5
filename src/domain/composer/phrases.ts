import type { FindingKind } from './finding';

/** Patterns over the words of a sentence, as `patternOf` reads them. */
type Patterns = string[];

/** How a blank looks that was never filled. */
export type SlotPhrases = {
  words: string[]; orders: string[]; tokens: string[]; plainBefore: string[]; normal: string[]; references: string[];
};
/** How thanks are said: beyond doubt, in words that mean it, and in the same words meaning something else. */
export type ThanksPhrases = { surely: Patterns; means: Patterns; not: Patterns };
/** How the talk itself is told from praise and from one's own record. */
export type DetailPhrases = {
  said: Patterns; heard: Patterns; shared: Patterns; stuck: Patterns; liked: Patterns; hopes: Patterns; record: Patterns;
  them: string[]; others: string[]; writer: string[]; bridges: string[]; asked: string[]; general: string[]; small: string[]; places: string[];
};
/** Which part of a name tells it from another. */
export type NamePhrases = {
  common: string[]; legal: string[]; joins: string[]; publicBodies: string[]; placeAfter: string[]; everyday: string[]; openers: string[]; beside: string[];
  roleNouns: string[]; roleBefore: Patterns; articles: string[]; ownPast: string[]; ranks: string[];
};
/** What stands in the margin beside a finding. */
export type FindingWords = { title: string; advice: string; behind: string; atom: string };

/** The lists a draft is read with; plain data out of src/content/phrases. */
export type Phrases = {
  findings: Record<FindingKind, FindingWords>;
  slots: SlotPhrases;
  greeting: { nobody: string[]; offices: string[] };
  thanks: ThanksPhrases;
  detail: DetailPhrases;
  names: NamePhrases;
};
