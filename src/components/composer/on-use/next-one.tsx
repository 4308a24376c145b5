import type { JSX } from 'preact';
import type { Interviewer } from '../../../domain/interview';
import { draftKey } from '../../../stores/draft';
import { isLogged, thanksEveryone, turnTo } from '../letter-actions';
import { goTo } from '../slot-moves';
import { slotId } from '../slot-names';
import type { OpenLetter } from '../use-letter';
import { addReader } from './add-reader';

/** Someone whose letter has neither been copied nor sent. */
const nextReader = ({ process, kind, readers }: OpenLetter): Interviewer | undefined =>
  process?.facts.interviewers.find(({ id }) =>
    !readers.some((one) => one.id === id) && !isLogged(process, kind.id, id) && process.drafts[draftKey(kind.id, id)]?.copiedAt === undefined);

type Props = { letter: OpenLetter; after: 'copied' | 'noted' };

/** From one letter to the next, beside what was said of it: once it was copied, then where it was noted as sent. */
export function NextOne({ letter, after }: Props): JSX.Element | null {
  const { process, kind, reader, readers } = letter;
  const isNoted = readers.length > 0 && readers.every(({ id }) => isLogged(process, kind.id, id));
  if (!thanksEveryone(kind.id) || isNoted !== (after === 'noted')) return null;
  const next = nextReader(letter);
  if (!next && !reader?.name.trim()) return null;
  const go = () => {
    if (!next) return addReader();
    turnTo(next.id);
    goTo(slotId('greeting', 'reader'));
  };
  return (
    <button type="button" class="button" onClick={go}>
      {next ? <span>Write the next one, to <bdi>{next.name.trim() || 'the next person'}</bdi></span> : 'Write to another person you met'}
    </button>
  );
}
