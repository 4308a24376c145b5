import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../src/components/composer/part-runs';
import { sayPart } from '../../../src/domain/composer/say-part';
import { seatAnswer } from '../../../src/domain/composer/seat-answer';
import { slotsOf } from '../../../src/domain/composer/slots-of';
import { loadMessageKinds } from '../../../src/schemas/load-content';
import { anInterview } from '../../support/an-interview';

const NAMES = ['Ms Okonkwo', 'Dr שרה Cohen', 'د. فاطمة الزهراء', 'ש', 'שרה כהן-Levi', 'a'];

/** Every phrasing of every letter, as it stands on the sheet and as it is copied. */
function bothOf(name: string, answer = name) {
  return loadMessageKinds().flatMap((kind) => {
    const facts = { ...anInterview().on('2026-03-03').facts, role: name, employer: name, interviewers: [{ id: 'a', name }] };
    const answers = { parts: {}, to: 'a', from: { name, email: 'a@example.org', phone: '0100' } };
    const known = slotsOf(answers, facts, kind.words);
    return kind.parts.flatMap((part) => part.starters.map(({ id }) => {
      const given = { starter: id, answer: part.asks ? answer : undefined };
      const said = sayPart(part, given as { starter: string }, known, kind.words, seatAnswer) ?? [];
      return { runs: runsOf(part, given as { starter: string }, known, kind.words, seatAnswer), copied: said };
    }));
  });
}

function expectSeenAsCopied(all: ReturnType<typeof bothOf>): void {
  expect(all.length).toBeGreaterThan(100);
  for (const { runs, copied } of all) {
    const onSheet = runs.map((line) => line.map((run) => ('text' in run ? run.text : (run.value ?? `[${run.slot}]`))).join('')).join('\n');
    const text = copied.map((piece) => ('text' in piece ? piece.text : `[${piece.slot}]`)).join('');
    expect(onSheet).toBe(text);
  }
}

it.each([
  'I have eight years of river gauging', 'we talked about the weir', 'because I grew up by a river', 'How you rebuilt the weir', 'Is it far?', 'the weir.',
  'of the weir', 'what has stayed with me is the weir', 'one line\nand another',
])('an answer such as "%s" reads on the sheet of every letter as it is copied, word for word', (answer) => {
  expectSeenAsCopied(bothOf('Ms Okonkwo', answer));
});

describe.each(NAMES)('a letter about "%s"', (name) => {
  it('reads on the sheet as it is copied, word for word', () => {
    expectSeenAsCopied(bothOf(name));
  });

  it('holds in its fields what was typed, without marks of ours', () => {
    const values = bothOf(name).flatMap(({ runs }) => runs.flat()).flatMap((run) => ('slot' in run && ['reader', 'role', 'employer', 'sender', 'answer'].includes(run.slot) && run.value !== undefined ? [run.value] : []));
    expect(values.length).toBeGreaterThan(100);
    expect(new Set(values)).toEqual(new Set([name]));
  });
});
