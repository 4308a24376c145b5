import { describe, expect, test } from 'vitest';
import { wordsOfContent } from '../support/prose-of-content';
import { readContentFile } from '../support/content-files';

/** The heading under which such figures are named, to say what is wrong with them. */
const WARNING = '## Figures you may meet, and should not trust';

/** How one would meet the figures that nobody should trust, and readings that the figures do not bear. */
const TELL_TALES: readonly [what: string, phrase: RegExp][] = [
  ['a note that raises the odds', /\b2[02]\s?% (more|less) likely to (get|be hired|land)|(raises?|doubles?|improves?|increases?) your (odds|chances)/i],
  ['a share of a share as a share', /\b86\s?% of (the |all |US )?(hiring )?(managers|employers)/i],
  ['a fall that nobody measured', /51\s?% to 24\s?%/i],
  ['a comeback of handwriting', /38\s?% to 86\s?%/i],
  ['a list without sources', /75\s?% of (hiring )?managers|Worldmetrics|65\s?% (are )?influenced|84\s?% think/i],
  ['polls stirred together', /91\s?% of employers|57\s?% (of candidates )?send|68\s?% of decisions/i],
  ['a share of a quarter', /60\s?% (of \w+ )?never hear/i],
  ['what follows a counter-offer', /\b(50|80|93)\s?%[^.]{0,40}counter-?offer/i],
  ['another clock as the wait', /wait[^.]{0,30}\b(42|23\.8|101(\.2)?) days|\b(42|23\.8|101(\.2)?) days (after|from) (the|an|your) interview/i],
  ['names without a page', /60\s?% of employers take|(five to ten|5 to 10) (business|working) days is|12 to 24 hours/i],
  ['feedback wanted and had', /94\s?% (of \w+ )?want/i],
  ['interest lost in a week', /70\s?% (of \w+ )?lose interest/i],
  ['a deal-breaker at third hand', /Chaloner|deal-?breaker/i],
  ['sponsors without a method', /TheLadders|Career Exposure/i],
  ['one country’s poll for another', /57\s?%[^.]{0,30}US employers/i],
  ['texts that work wonders', /73\s?% prefer|9[05]\s?% (are )?opened|Verizon/i],
  ['law of before 2018', /\b(£10|10 pounds|40 days)\b/i],
  ['applications taken for interviews', /24\s?% (are |were )?answered/i],
  ['an invented share in India', /99\s?% of candidates/i],
  ['one tool’s users', /six to seven days|6(–|-| to )7 days/i],
  ['rounded up to a fifth', /(nearly|almost) one in five/i],
];

const files = wordsOfContent(['misquoted', 'addresses']).map(({ file, words }) => ({
  file,
  words: file === 'pages/sources.mdx' ? (words.split(WARNING)[0] ?? '') : words,
}));

describe('figures that should not be trusted', () => {
  test.each(TELL_TALES)('%s is asserted nowhere', (_, phrase) => {
    expect(files.flatMap(({ file, words }) => words.match(phrase)?.map((found) => `${file}: ${found}`) ?? [])).toEqual([]);
  });

  test('are told with what is wrong about them, under a heading of their own', () => {
    const [, warning = ''] = readContentFile('pages/sources.mdx').body.split(WARNING);
    const told = warning.match(/^- .*$/gm) ?? [];
    expect(told.length).toBeGreaterThanOrEqual(20);
    expect(told.filter((line) => !line.startsWith('- *“'))).toEqual([]);
    expect(told.filter((line) => line.replace(/^- \*“.*?”\*/, '').length < 15)).toEqual([]);
  });
});
