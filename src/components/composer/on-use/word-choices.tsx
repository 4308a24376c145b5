import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import type { PartAnswer } from '../../../domain/composer/draft';
import type { Part } from '../../../domain/composer/message-kind';
import { starterOf } from '../../../domain/composer/say-part';
import { rewritePart } from '../../../stores/draft';
import { chooseStarter, leavePart } from '../../../stores/on-use/letter-edits';
import { withReader } from '../letter-actions';
import { goToPart } from '../slot-moves';
import { Moves } from './moves';
import { settleMargins } from './settle-margins';
import type { OpenLetter } from '../use-letter';

const OWN = '*own';
const OUT = '*out';

/** A phrasing with its blanks as dots, for a list to choose from. */
const sketch = (text: string) => text.replace(/\n[\s\S]*/, '').replace('{readers}', '… and …').replace(/\{\w+\}\.?/g, '…');

/** Whom a greeting speaks to, where that is all that tells two phrasings apart. */
const sayWhom = (text: string) => (text.includes('{readers}') ? ' (everyone you met)' : text.includes('{reader}') ? ' (one person)' : '');

/** The sentence as it stands, to go on from in one's own words; empty where it only asks. */
function sentenceOf(part: Part, { composed }: OpenLetter): string {
  const said = composed.parts.find((one) => one.part === part.id);
  const isQuestion = said?.open.some(({ slot }) => slot === 'answer');
  return said && !isQuestion ? composed.text.slice(said.start, said.end) : '';
}

function choose(part: Part, letter: OpenLetter, choice: string): void {
  withReader();
  if (choice === OUT) leavePart(part.id);
  else if (choice === OWN) rewritePart(part.id, sentenceOf(part, letter));
  else chooseStarter(part.id, choice);
}

const chosen = (part: Part, given: PartAnswer | undefined) =>
  (given?.rewritten === undefined ? (starterOf(part, given)?.id ?? '') : OWN);

function PartChoice({ part, letter }: { part: Part; letter: OpenLetter }) {
  return (
    <div class="field">
      <label for={`${part.id}-words`}>{part.title}</label>
      <select id={`${part.id}-words`} value={chosen(part, letter.answers.parts[part.id])}
        onChange={(event) => choose(part, letter, event.currentTarget.value)}>
        {part.starters.map(({ id, text }) => <option key={id} value={id}>{sayWhom(text) ? sketch(text).replace(/,$/, '') + sayWhom(text) : sketch(text)}</option>)}
        <option value={OWN}>In my own words</option>
        {!part.required && <option value={OUT}>Leave it out</option>}
      </select>
      <Moves part={part} letter={letter} />
    </div>
  );
}

type Props = { here: readonly Part[]; absent: readonly Part[]; letter: OpenLetter };

/** For each part of a paragraph another phrasing, one's own words, or none; and what could be added. */
export function WordChoices({ here, absent, letter }: Props): JSX.Element {
  const add = (part: Part) => {
    withReader();
    chooseStarter(part.id, starterOf(part, letter.answers.parts[part.id])?.id ?? '');
    goToPart(part.id);
  };
  useLayoutEffect(settleMargins);
  useEffect(() => {
    document.addEventListener('toggle', settleMargins, true);
    return () => document.removeEventListener('toggle', settleMargins, true);
  }, []);
  return (
    <div class="word-choices">
      {here.map((part) => <PartChoice key={part.id} part={part} letter={letter} />)}
      {absent.map((part) => (
        <button key={part.id} type="button" class="button quiet" onClick={() => add(part)}>
          Add: {part.title.replace(/^./, (first) => first.toLowerCase())}
        </button>
      ))}
    </div>
  );
}
