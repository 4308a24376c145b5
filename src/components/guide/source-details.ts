import type { Certainty, Evidence } from '../../schemas/source';

const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  high: 'high',
  'medium-high': 'medium to high',
  medium: 'medium',
  'low-medium': 'somewhat uncertain',
  low: 'uncertain',
};

/** How sure we are, in words; below medium it is called uncertain. */
export const sayCertainty = (sure: Certainty): string => CERTAINTY_WORDS[sure];

/** True below medium. */
export const isUncertain = (sure: Certainty): boolean => sure === 'low' || sure === 'low-medium';

const ASKER: Readonly<Record<Evidence['kind'], string>> = {
  poll: 'Asked by', study: 'Studied by', statistics: 'Counted by', report: 'From', law: 'From', search: 'By',
};
const COUNT: Readonly<Record<Evidence['kind'], string>> = {
  poll: 'Asked', study: 'Studied', statistics: 'Counted', report: 'Covers', law: 'Covers', search: 'Covers',
};
const LAW_CHANGES = 'Laws change. This is what we read, and no legal advice.';

/** The rows under a figure on /sources/, each with its label, those left out that nobody knows. */
export function sourceDetails(source: Evidence): { label: string; words: string }[] {
  const { kind, question, who, where, when, n, paidBy, sure, sureOf, misquoted, caution } = source;
  const care = [caution, kind === 'law' ? LAW_CHANGES : undefined].filter(Boolean).join(' ');
  const rows = [
    [ASKER[kind], `${who}; ${where}; ${when}`],
    ['The question', question && `“${question}”`],
    [COUNT[kind], n],
    ['Paid for by', paidBy],
    ['How sure', sureOf ? `${sayCertainty(sure)}, ${sureOf}` : sayCertainty(sure)],
    ['Often misquoted as', misquoted],
    ['With care', care],
  ] as const;
  return rows.flatMap(([label, words]) => (words ? [{ label, words }] : []));
}
