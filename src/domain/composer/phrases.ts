import type { FindingKind } from './finding';
import type { Weights } from './weights';

/** Patterns over the words of a sentence, as `rangesOf` reads them. */
export type Patterns = string[];

/** How shortened words are spelled out: whole words, endings, and words after which "'s" is "is". */
export type Contractions = { whole: Record<string, string>; endings: Record<string, string>; beforeIs: string[] };
/** Classes of words that mean alike, for use in patterns. */
export type Lexicon = { contractions: Contractions; classes: Record<string, string[]> };

/** What says a thing, and the same words meaning something else, which are taken out first. */
export type Said = { says: Patterns; not: Patterns };
/** With weaker signs, which count in a sentence about the topic, unless something in it is well meant. */
export type Hinted = Said & { topic: Patterns; hints: Patterns; calm: Patterns };

/** How a blank looks that was never filled. */
export type SlotPhrases = {
  words: string[]; angled: string[]; orders: string[]; tokens: string[]; plainBefore: string[]; unknownAfter: string[]; unknownBefore: string[];
  normal: string[]; counted: string[]; references: string[];
};
/** Greetings that name nobody, short forms of first names, and what may stand beside a name. */
export type GreetingPhrases = { nobody: string[]; offices: string[]; particles: string[]; callings: string[]; shortNames: string[][] };
/** How thanks are said: beyond doubt, in words that mean it, and in the same words meaning something else. */
export type ThanksPhrases = { surely: Patterns; means: Patterns; not: Patterns };
/** How the talk itself is told from praise and from one's own record. */
export type DetailPhrases = {
  said: Patterns; heard: Patterns; shared: Patterns; stuck: Patterns; liked: Patterns; hopes: Patterns; elsewhere: Patterns; record: Patterns;
  them: string[]; others: string[]; writer: string[]; bridges: string[]; asked: string[]; general: string[]; small: string[]; places: string[];
};
/** Which part of a name tells it from another. */
export type NamePhrases = {
  common: string[]; legal: string[]; joins: string[]; publicBodies: string[]; placeAfter: string[]; everyday: string[]; openers: string[]; proper: string[]; verbs: string[]; beside: string[];
  roleNouns: string[]; roleBefore: Patterns; articles: string[]; hoped: string[]; hopedBefore: string[]; hopers: string[]; ownPast: string[]; ranks: string[];
};
/** How chat is written. */
export type ChatPhrases = Said & { emoticons: string[] };
/** What may stand in capitals, and words that are ordinary however they are written. */
export type CapitalPhrases = { acronyms: string[]; stressed: string[]; stressedAfter: string[]; ordinary: string[]; endings: string[] };
/** Questions: those of courtesy, and how one begins that bears no mark. */
export type QuestionPhrases = { courtesy: Patterns; begins: Patterns; further: Patterns };
/** How the day of the talk is named, and days that mean something else. */
export type DayPhrases = {
  near: Patterns; notNear: Patterns; meeting: Patterns; promised: Patterns; ahead: Patterns; roleNouns: string[]; roleBefore: string[]; vague: string[];
};
/** How a letter presses; deadlines put politely, who named a day, another offer as a fact, signs of several sorts. */
export type PressurePhrases = Hinted & {
  deadline: Patterns; named: Patterns; offers: Patterns; signs: { asked: Patterns; must: Patterns; when: Patterns; lever: Patterns };
};
/** How a letter begs; weak signs of it by sort; sorry for writing, once as a courtesy, and beyond it. */
export type DesperatePhrases = Hinted & { together: string[][]; signs: Record<string, Patterns>; sorry: Patterns; abject: Patterns };
/** How a letter reproaches; what makes a sentence fair. */
export type BlamePhrases = Hinted & { fair: Patterns };
/** How those the writer works for and with are named, and run down. */
export type BadmouthPhrases = {
  not: Patterns; whose: Patterns; place: Patterns; topic: Patterns; hints: Patterns; faults: Patterns; signs: Patterns; slight: Patterns; calm: Patterns; damned: Patterns; stings: Patterns; beside: Patterns; lacks: Patterns;
  mine: string[]; evaluates: string[]; turns: string[]; carries: string[]; people: string[];
};
/** How a decision is resented; disappointment, fair once, and beyond it. */
export type BitterPhrases = Hinted & { sad: Patterns; crushed: Patterns };
/** How it is asked where things stand: outright, a frame before or a tail behind a matter, or several signs in what is asked. */
export type StatusPhrases = {
  not: Patterns; asks: Patterns; frames: Patterns; matters: Patterns; tails: Patterns; queries: Patterns; calm: Patterns; signs: Record<string, Patterns>;
};
/** How a letter shows that its writer wants the job; what turns a whole sentence away from it. */
export type InterestPhrases = Said & { unless: Patterns };
/** What stands in the margin beside a finding. */
export type FindingWords = { title: string; advice: string; behind: string; atom: string };

/** The lists a draft is read with; plain data out of src/content/phrases. */
export type Phrases = {
  findings: Record<FindingKind, FindingWords>;
  lexicon: Lexicon;
  slots: SlotPhrases;
  greeting: GreetingPhrases;
  thanks: ThanksPhrases;
  detail: DetailPhrases;
  names: NamePhrases;
  chat: ChatPhrases;
  capitals: CapitalPhrases;
  questions: QuestionPhrases;
  days: DayPhrases;
  pressure: PressurePhrases;
  desperate: DesperatePhrases;
  blame: BlamePhrases;
  badmouth: BadmouthPhrases;
  bitter: BitterPhrases;
  dwelling: Said;
  status: StatusPhrases;
  interest: InterestPhrases;
  weights: Weights;
};
