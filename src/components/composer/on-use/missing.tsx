import type { JSX } from 'preact';
import type { OpenSlot } from '../../../domain/composer/draft';
import { goTo } from '../slot-moves';
import { fieldOf, partFieldId } from '../slot-names';
import type { OpenLetter } from '../use-letter';

/** All that is still open in what would be copied, each question once. */
export function stillMissing({ composed, mode, text }: OpenLetter): OpenSlot[] {
  const seen = new Set<string>();
  return composed.missing.filter(({ slot, question }) => {
    const isNew = slot === 'answer' || !seen.has(slot);
    seen.add(slot);
    return isNew && (mode === 'parts' || text.includes(`[${question}]`));
  });
}

function goToMissing(slot: OpenSlot, { mode, text, answers }: OpenLetter): void {
  if (mode === 'parts') {
    return goTo(answers.parts[slot.part]?.rewritten === undefined ? fieldOf(slot) : partFieldId(slot.part));
  }
  goTo('letter-text');
  const start = text.indexOf(`[${slot.question}]`);
  (document.getElementById('letter-text') as HTMLTextAreaElement | null)?.setSelectionRange(start, start + slot.question.length + 2);
}

/** What is still missing, all at once; each leads to its place. */
export function Missing({ letter }: { letter: OpenLetter }): JSX.Element | null {
  const missing = stillMissing(letter);
  if (missing.length === 0) return null;
  return (
    <div class="missing">
      <h3 class="label">Still open</h3>
      <ul role="list">
        {missing.map((slot) => (
          <li key={slot.part + slot.slot}>
            <a href={`#${fieldOf(slot)}`} onClick={(event) => { event.preventDefault(); goToMissing(slot, letter); }}>{slot.question}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
