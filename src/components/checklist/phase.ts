/** One thing to do, as the page shows it. */
export type Item = {
  id: string;
  text: string;
  hint?: string;
  /** The page that helps to do it; `href` has the site's base path in front. */
  link?: { href: string; label: string };
  /** Ids of what the notebook may know that settles it (src/domain/checklist/checklist-progress.ts). */
  knownBy: readonly string[];
};

/** One phase of the time between the interview and its outcome. */
export type Phase = { id: string; title: string; lead?: string; items: readonly Item[] };
