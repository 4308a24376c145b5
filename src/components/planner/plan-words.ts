import type { HomeWords } from './home-words';

/** The words that the planner's page carries for its tool: enough for the first answer and the steps. */
export type PlanWords = HomeWords & {
  /** Title of each letter, by message kind. */
  kinds: Record<string, string>;
  /** Address of the words that are needed on use (`LaterWords`). */
  later: string;
  /** Address of the site with its base, where the build knows it; calendar entries lead back to it. */
  siteUrl?: string;
};
