import { readFileSync } from 'node:fs';
import type { FindingKind } from '../../src/domain/composer/finding';
import type { LetterKind, MessageKindEntry } from '../../src/domain/composer/message-kind';
import type { OtherDraft, ReviewContext } from '../../src/domain/composer/reading';
import type { Facts } from '../../src/domain/interview';
import { loadMessageKinds, loadPhrases } from '../../src/schemas/load-content';
import { aKind } from './a-kind';

/** One labelled draft of a corpus: everybody and every firm in it is made up. */
export type LabelledDraft = {
  id: string;
  kind: LetterKind;
  to?: string | null;
  facts: Facts;
  /** The writer's name. */
  me?: string;
  otherInterviews?: Facts[];
  otherDrafts?: OtherDraft[];
  text: string;
  /** What a careful reader finds in it; none in a good draft. */
  labels: { kind: FindingKind; quote?: string }[];
  note?: string;
  /** Starters in place of the kind's own, so that a corpus does not hang on our wording. */
  starterText?: string[];
};

/** Drafts of a corpus file, one JSON object a line. */
export const readDrafts = (path: string): LabelledDraft[] =>
  readFileSync(path, 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line) as LabelledDraft);

const kinds: MessageKindEntry[] = loadMessageKinds();
const phrases = loadPhrases();

/** The kind as its content gives it, or built from the table of the guidance while it has no letter yet. */
function kindOf({ kind, starterText }: LabelledDraft): MessageKindEntry {
  const entry = { ...(kinds.find(({ id, alsoFor }) => id === kind || alsoFor?.includes(kind)) ?? aKind(kind, kinds)), id: kind };
  if (!starterText) return entry;
  const part = { id: 'given', paragraph: 1, required: true, title: 'Given', prompt: 'What?', asks: false };
  return { ...entry, parts: [{ ...part, starters: starterText.map((text, index) => ({ id: `s${index}`, text })) }] };
}

/** What a draft is read against. */
export const contextOf = (draft: LabelledDraft): ReviewContext => ({
  kindEntry: kindOf(draft),
  facts: draft.facts,
  phrases,
  otherInterviews: draft.otherInterviews ?? [],
  otherDrafts: draft.otherDrafts ?? [],
  ...(draft.to && { to: draft.to }),
  ...(draft.me && { from: { name: draft.me } }),
});
