import { describe, expect, test } from 'vitest';
import { aGoodLetter, aLetter, kindOf, marked } from '../read-letter';

const text = aGoodLetter();
const same = (otherDrafts: (string | { text: string })[], kind = 'M1') => marked('same-as-other', text, { otherDrafts, kindEntry: kindOf(kind) });

describe('same-as-other', () => {
  test('speaks of the whole letter when the other says the same, as text or as a draft', () => {
    expect(same([text])).toEqual([text]);
    expect(same([{ text: text.replace('Dear Ama', 'Dear Tom') }])).toEqual([text]);
  });

  test('hears the same sentences in another order', () => {
    const [greeting = '', ...rest] = text.split('\n\n');
    expect(same([[greeting, ...rest.slice(0, -1).reverse(), rest.at(-1)].join('\n\n')])).toHaveLength(1);
  });

  test('is silent about a shared opening and ending, without other drafts, and where most is new', () => {
    expect(same([])).toEqual([]);
    expect(same([aLetter({ says: 'We spoke of the tide tables, the old crane and what a winter on the quay does to a rope. I would love to mend both.' })])).toEqual([]);
  });

  test('belongs to thank-yous', () => {
    expect(same([text], 'M3')).toHaveLength(1);
    expect(same([text], 'M7b')).toEqual([]);
  });
});

describe('template-text', () => {
  const ours = 'Thank you for seeing me on Tuesday 3 March about the Operations Analyst role. What has stayed with me is your ovens. I look forward to hearing what comes next.';

  test('speaks of the whole letter when over six in ten of its words in a row are ours', () => {
    const letter = aLetter({ thanks: ours, says: '' });
    expect(marked('template-text', letter)).toEqual([letter]);
  });

  test('is silent once most is said in their own words', () => {
    expect(marked('template-text', aLetter({ thanks: ours, says: 'The pallets that find their own way to the gate were new to me, and so was the man who talks to them in Polish on Sundays.' }))).toEqual([]);
    expect(marked('template-text', text)).toEqual([]);
  });
});
