import { loadCustoms } from '../../schemas/load-customs';
import { customRows } from './custom-words';

const CUSTOMS = /<Customs kind="(\w+)"/g;

/** The sources of all customs of a kind, which lead to /sources/ on the web and to the book's list on paper. */
const ofCustoms = (kind: string | undefined): string[] =>
  loadCustoms().filter((custom) => custom.kind === kind)
    .flatMap((custom) => [...custom.why.sources, ...customRows(custom).flatMap(({ sources }) => sources)]);

/** Every source that a volume with these chapters has marks for, each once. */
export const bookSources = (chapters: readonly { body: string; sources: readonly string[] }[]): string[] =>
  [...new Set(chapters.flatMap(({ body, sources }) => [...sources, ...[...body.matchAll(CUSTOMS)].flatMap(([, kind]) => ofCustoms(kind))]))];
