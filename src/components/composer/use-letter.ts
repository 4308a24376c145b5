import { useMemo } from 'preact/hooks';
import { composeFrom } from '../../domain/composer/compose-from';
import type { Answers, ComposedDraft } from '../../domain/composer/draft';
import type { AnswerWords, MessageKindEntry, Part } from '../../domain/composer/message-kind';
import { inOrder } from '../../domain/composer/part-order';
import { readersOf } from '../../domain/composer/reader-of';
import { slotsOf, type KnownSlots } from '../../domain/composer/slots-of';
import type { Seat } from '../../domain/composer/seat-answer';
import type { Facts, Interviewer } from '../../domain/interview';
import { $answers, $draft } from '../../stores/draft';
import { $process, type Draft, type Process } from '../../stores/notebook';
import { useStore } from '../ui/use-store';
import { usePart } from '../ui/use-part';
import { letterFacts, loadDueDate } from './letter-facts';

/** The open letter as it stands now. */
export type OpenLetter = {
  kind: MessageKindEntry;
  process: Process | undefined;
  facts: Facts;
  answers: Answers;
  draft: Draft | undefined;
  /** The one person it goes to; undefined while nobody is known, or where it goes to several. */
  reader: Interviewer | undefined;
  /** Everyone it goes to. */
  readers: Interviewer[];
  known: KnownSlots;
  /** Makes an answer ready for its phrasing, once its code is there. */
  seat: Seat | undefined;
  composed: ComposedDraft;
  /** Its parts in the order of the letter, each in the paragraph it stands in. */
  parts: Part[];
  /** Edited as one text, or by its questions. */
  mode: 'parts' | 'free';
  /** What would be copied now. */
  text: string;
};

/** What answers are made ready with; without it nothing can be copied. */
export type Seating = { seatAnswer: Seat; answerWords: AnswerWords };

/** @param bare the message as the page brings it, without the words for answers */
export function useLetter(bare: MessageKindEntry, seating: Seating | undefined): OpenLetter {
  const kind = useMemo(() => ({ ...bare, words: { ...bare.words, ...seating?.answerWords } }), [bare, seating]);
  const process = useStore($process);
  const answers = useStore($answers);
  const draft = useStore($draft);
  const { part: dueDate } = usePart(loadDueDate, process?.facts.promise);
  const facts = useMemo(() => letterFacts(process, dueDate), [process, dueDate]);
  const seat = seating?.seatAnswer;
  const readers = readersOf(facts, answers.to);
  const reader = readers.length === 1 ? readers[0] : undefined;
  const known = useMemo(() => slotsOf(answers, facts, kind.words), [kind, answers, facts]);
  const composed = useMemo(() => composeFrom(kind, answers, known, seat), [kind, answers, known]);
  const parts = useMemo(() => inOrder(kind.parts, answers.placed), [kind, answers.placed]);
  const mode = draft?.mode === 'free' && draft.text !== undefined ? 'free' : 'parts';
  const text = mode === 'free' ? (draft?.text ?? '') : composed.text;
  return { kind, process, facts, answers, draft, reader, readers, known, seat, composed, parts, mode, text };
}
