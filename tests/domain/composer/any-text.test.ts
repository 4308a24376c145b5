import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aGoodLetter, aKindOf, anInterview, read } from './read-letter';

const GOOD = aGoodLetter();
const others = [anInterview({ employer: 'Kestrel Logistics', role: 'Shift Supervisor', interviewers: [{ id: 'x', name: 'Siobhan Daly' }] })];

describe('a review of any text', () => {
  test('points inside the text, whatever it is given', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('Dear Ama,', '\n\n', '\r\n', '<b>', 'מה שלומך? ', 'تحياتي', '👩‍🔬', '!!', 'I need an answer by Friday. ', 'my last boss was a bully. ', 'sorry ', "'", '“', '[', ']', '"', 'Best regards,', 'Kestrel', '((((', '....', '\uDC00', 'PS '));
    const kind = fc.constantFrom('M1', 'M3', 'M4', 'M7d', 'M9', 'M12', 'M17', 'M21', 'M24');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), kind, (pieces, id) => {
      const text = pieces.join('');
      for (const { start, end } of read(text, { kindEntry: aKindOf(id), otherInterviews: others, otherDrafts: [GOOD] })) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }), { numRuns: 60 });
  }, 30_000);

  test.each([['a', 20000], [' ', 20000], ['[a b] ', 3300], ['"', 20000], ['. ', 10000], ['Kestrel ', 2500], ['you mentioned ', 1400], ['!', 20000], ['\n', 20000], ['{', 20000], ['(', 20000], ['1 ', 10000], ['Best, ', 3000], ['-', 20000], ['____', 5000],
    ['i need a ', 2200], ['any route, any ', 1300], ["'a ", 6600], ['“', 20000], ['please, please ', 1300], ['\r\n', 10000], ['ab\uD800', 6600], ['😀', 10000], ['מה ', 6600], ['Friday ', 2800]])(
    'of %j pasted %i times comes to an end and points inside it', (text, times) => {
      const long = text.repeat(times);
      for (const id of ['M1', 'M7d', 'M21']) {
        const found = read(long, { kindEntry: aKindOf(id), otherInterviews: others, otherDrafts: [long] });
        expect(found.filter(({ start, end }) => start < 0 || end < start || end > long.length)).toEqual([]);
      }
    },
  );
});
