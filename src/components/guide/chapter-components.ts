import ChapterHeading from './ChapterHeading.astro';
import ChapterLink from './ChapterLink.astro';
import ChecklistItems from './ChecklistItems.astro';
import Cite from './Cite.astro';
import LetterExample from './LetterExample.astro';
import Limit from './Limit.astro';
import Rule from './Rule.astro';
import SilenceTable from './SilenceTable.astro';
import Sources from './Sources.astro';
import StatusTable from './StatusTable.astro';
import ThankYouTable from './ThankYouTable.astro';

/** What the prose of src/content/guide and src/content/pages may name without an import. */
export const chapterComponents = { a: ChapterLink, h2: ChapterHeading, ChecklistItems, Cite, LetterExample, Limit, Rule, SilenceTable, Sources, StatusTable, ThankYouTable };
